import type { Lang } from '../../domain/lang.ts';

/** How somebody asks, and what tells money, advice and cooperation apart in what they ask for. */
export interface RequestWords {
  ask: string; // a finite verb of asking
  ours: string; // our own asking: we are the subject
  list: string; // lead-ins and headings over a list of those who asked
  funding: string;
  advice: string;
  cooperation: string;
  onRequest: string;
  yes: string;
  no: string;
  considered: string;
}

const NO: RequestWords = {
  ask: '(?:(?:har|hadde) (?:[^\\s,.;:!?]+ ){0,2}?(?:bede|bedt)(?! inn)|(?<!(?:vi|me) )(?:vil|ville) (?:gjerne )?(?:vere|være) med (?:oss )?(?:i|på)|(?:førespurnader|forespørsler|henvendelser|spørsmål)(?: motteke| mottatt)?:|(?:hadde|stilte|sende|sendte)\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?spørsmål|spørsmål(?:et|a|ene)?\\s+(?:kom|frå|fra)|(?:førespurnader|forespørsler|henvendelser)\\s+(?:[^.;:]{2,40}\\s)?kom|ønsk(?:e om|er|te|ja|jer|ar|a|et)|ville ha|ville gjerne ha|bad|ba|bed|ber|bedt|har bedt|spurde|spurte|spør|har spurt|har spurd|tok kontakt|tatt kontakt|teke kontakt|kontakta|kontaktet|vend(?:e|er|te|t) (?:seg|oss)|(?:vende|vendte) seg|henvend(?:te|er|t) seg|(?:har )?(?:kome|kommet|kom) til|søk(?:te|jer|ær|er|t) (?:oss|om)|søk(?:te|jer|er|t)(?: [^\\s,.;:!?]+){1,5}? om(?= [\\d€$£]|\\s(?:EUR|NOK|midl|støtte|peng|tilsk|stipend))|anmod(?:a|et|er)|etterlyste|ville (?:vite|veta|lære|høyre|høre|ha)|lurte (?:[^\\s,.;:!?]+ ){0,2}?på|(?:lurer|lurar|undrast|undres) på|(?:e-posta|ringde|ringte|skreiv|skrev) og (?:spurde|spurte)|for å spør(?:je|re)|ville at (?:vi|me) skulle|(?:ønskte|ønska|ønsket) at (?:vi|me)|(?:søknad(?:en|ane|ene)?|bod(?:et)?|førespurnad(?:en|ane)?|henvendelsen?) (?:vår|våre|vårt)|trong hjelp|trengte hjelp|etterspurde|etterspurte|etterlyser|kom med (?:ein|eit|en|et)? ?(?:førespurnad|forespørsel)|sende (?:ein|oss ein) førespurnad|sendte (?:en|oss en) forespørsel|(?<!på |etter )førespurnad(?:en|ar)? (?:om|frå)|(?<!på |etter )forespørsel(?:en)? (?:om|fra)|oppmoda|oppmodet|tok opp med oss|skreiv til oss|skrev til oss|ringde|ringte|(?:fekk|fikk|fått) (?:\\p{L}+ ){0,2}?(?:spørsmål|førespurnad\\p{L}*|forespørs\\p{L}*|henvendelse\\p{L}*)|stilte (?:oss )?spørsmål|(?:takka|takket|svara|svarte|svart|sa|sagt) (?:\\p{L}+ )?(?:nei til|ja til(?! å))|sa nei til|avslo (?:å|ein|en)|(?:treng|trengte|trengde) (?:hjelp|råd|pengar|penger)|spurt|bede(?= om| oss)|bedt(?= om| oss)|(?<!(?:vi|me) )(?:vil|ville) (?:gjerne )?(?:ha|vite|veta|lære|låne|høyre|høre)|(?:tok|tek|tar|tatt|teke) (?:[^\\s,.;:!?]+ ){1,5}?kontakt(?= med| for|,|\\.|$)|(?:tek|tar|tatt|teke) kontakt|med (?:spørsmål|ønske|ønskje|førespurnad|forespørsel|bøn|bønn) om|(?:telefon|e-post|epost|brev|melding|oppringing|oppringning) (?:frå|fra)|send(?:te|e) (?:inn )?(?:ein |en )?søknad|(?:kom|kjem|kommer|kome|kommet|fekk|fikk|fått) (?:[^\\s,.;:!?]+ ){0,4}?(?:ønske|ønskje|spørsmål|førespurnad\\p{L}*|forespørsel|forespørsler|bøn|bønn|søknad(?:er|ar)?)(?= om| frå| fra|,| til|$)|(?:melde|meldte) seg(?! (?:på|inn|ut|til|av))|søknad(?:er|ar)? (?:frå|fra)|henvendelse(?:r|n)? (?:frå|fra|om)|spørsmål (?:frå|fra))',
  ours: '(?:søknad(?:en|ane|ene)?|bod(?:et)?|førespurnad(?:en|ane)?|henvendelsen?) (?:vår|våre|vårt)|(?:(?:vi|me)\\s+(?:har|hadde)|(?:har|hadde)\\s+(?:vi|me))\\s+(?:\\p{L}+\\s+){0,3}?(?:bede|bedt|spurt|søkt|kontakta|kontaktet|vendt\\s+oss|henvendt\\s+oss|tatt\\s+kontakt|teke\\s+kontakt|anmoda|anmodet)|(?:vi|me)\\s+(?:\\p{L}+\\s+){0,2}(?:bad|ba|ber|spurde|spurte|søkte|søkjer|kontakta|kontaktet|vende oss|vendte oss|henvendte oss)|(?:bad|ba|ber|spurde|spurte|søkte|kontakta|kontaktet|vende|vendte|henvendte)\\s+(?:vi|me)',
  list: 'spørsmål (?:frå|fra)|spurde oss|spurte oss|førespurnad(?:er|ar|ene|ane)?|forespørs(?:el|ler|lene)|henvend(?:te|elser)|vende seg til|vendte seg til|tok kontakt|kom til oss|bad oss|ba oss|bad om|ba om|ønskte|ønsket|ønskjer|dei som spurde|dem som spurte',
  funding:
    'hjelp til å (?:finansiere|betale)|(?<!faglege? |faglige? |politisk |moralsk )støtt(?:e|a|en)|finansier\\p{L}*|medfinansier\\p{L}*|delfinansier\\p{L}*|stønad\\p{L}*|økonomisk\\p{L}*|peng(?:ar|er)|betal\\p{L}*|tilsko?t\\p{L}*|tilskudd\\p{L}*|midl(?:ar|er)|kron(?:er|ar)|million\\p{L}*|pengestøtte|sponse\\p{L}*|spleise|stipend\\p{L}*|kostnad\\p{L}*|utgift\\p{L}*|dekk(?:e|je|ja) (?:\\p{L}+ ){0,3}(?:utgift|kostnad)\\p{L}*',
  advice:
    'tips|råd|rådgiv\\p{L}*|rådgjev\\p{L}*|rettleiing|veiledning|erfaring\\p{L}*|kunnskap\\p{L}*|kompetanse|innspel|innspill|opplæring|kurs|hjelp|bistand|læ?re av|lære|(?:høre|høyre) om(?! (?:dei|de|vi|me|det) )|høre hvordan|høyre korleis|vite|veta|spørsmål om(?! å| (?:vi|me) )|korleis|hvordan|vurdering|informasjon|innsikt|ekspertise|fagleg hjelp|faglig hjelp',
  cooperation: 'samarbeid\\p{L}*|partnarskap|partnerskap|saman|sammen|moglegheit\\p{L}*|mulighet\\p{L}*|utveksling\\p{L}*',
  onRequest:
    'på (?:direkte )?oppdrag (?:frå|fra|for|av)|(?:bestilt|tinga|etterspurt) av|på bestilling (?:frå|fra|av)|på oppmoding|på oppfordring|på spørsmål (?:frå|fra)|etter ønskje? (?:derfra|derifrå|frå|fra)|på førespurnad|på forespørsel|etter førespurnad|etter forespørsel|etter oppmoding|på oppmodning|etter oppfordring|etter ønske frå|etter ønske fra|vart bedne om|vart bedt om|ble bedt om|blei bedt om|bad oss om å|ba oss om å',
  yes: '(?:sa|svara|svarte|sagt|svart|seier|sier) (?:\\p{L}+ )?ja|takkar ja|takker ja|(?:svara|svart|svarte) at (?:vi|me|eg|jeg|du) (?:kjem|kommer|skal|stiller)|takka ja|takket ja|vi gjekk med på|vi gikk med på|vi kunne hjelpe|det gjorde vi|vi stilte|imøtekom|innvilga|innvilget',
  no: '(?:svart|sagt|svarte|sa) (?:\\p{L}+ )?nei|takka (?:\\p{L}+ )?nei|(?:måtte|laut) (?:\\p{L}+ )?(?:si|seie) nei|takke nei|takket nei|sa nei|svara nei|svarte nei|avslo|avslått|avslås|avslag|viderehenvist|vist vidare|vist videre|vidarevist|ikkje heimel|svaret vart nei|svaret ble nei|seie nei|måtte avvise|kunne ikkje hjelpe|kunne ikke hjelpe|sa vi nei|takka vi nei|takket vi nei',
  considered:
    'under vurdering|uavklart|ubesvart|har ikke bestemt seg|har ikkje bestemt seg|ligg føre|ligger ubesvart|ligg usvara|står utan svar|ennå ikke gitt|ikkje svart(?: enno)?|ikke svart(?: ennå)?|svar står att|ventar på svar|venter på svar|ubesvart|ikkje teke stilling|ikke tatt stilling|førebels ikkje svart|foreløpig ikke svart|vi vurderer|vert vurdert|blir vurdert|vurderast|til behandling',
};
const EN: RequestWords = {
  ask: '(?:wonder(?:s|ed)? (?:if|whether|how)|(?:to|and) ask(?:ed)?|our (?:application|bid|request|proposal|appeal) (?:to|for)|wanted us to|wished us to|(?:enquiries|requests|questions)(?: received)?:|questions? (?:from|came)|requests? (?:for [^.;:]{2,40} )?(?:came|arrived|reached us)|asked|asks|has asked|have asked|wanted|wants|want|wished|wishes|would like|requested|requests|sought|seeks|approached|approaches|turned to|contacted|wrote to|applied|appealed|called on|enquired|inquired|request(?:s)? (?:for|from)|looked to us|needed help|were interested in|was interested in|came to us|reached out|got in touch|in need of|(?:received|had) (?:a |several |\\p{L}+ )?requests?|in touch (?:about|to)|wrote (?:to|asking)|(?:sought|seeking) (?:our|help|advice)|hoped (?:to|for)|hope for|keen to|looked for|(?:phone call|call|e-?mail|letter|message) from|(?:sent|submitted) (?:an? )?application|asking (?:us )?(?:for|to|if|whether|about)|wishing to|wanting|hoping to|in search of|enquir(?:y|ies) from|appeals? from|declined to|turned down|refused to)',
  ours: 'our (?:application|bid|request|proposal|appeal) (?:to|for)|\\bwe\\s+(?:\\p{L}+\\s+){0,2}(?:asked|requested|sought|approached|contacted|wanted|applied|turned to|wrote to|rang|called on)',
  list: 'questions from|requests?|asked us|approached us|turned to us|came to us|contacted us|wanted from us|wrote to us|enquiries|inquiries|who asked',
  funding:
    'help (?:to )?(?:pay|fund|finance)\\p{L}*|support(?= (?:for|to buy|to build|to pay|to run))|buy|fund\\p{L}*|co-fund\\p{L}*|co-financ\\p{L}*|financ\\p{L}*|grants?|money|pay|payment|sponsor\\p{L}*|scholarships?|costs?|bursar(?:y|ies)|donat\\p{L}*',
  advice:
    'advice|advise|guidance|experiences?|help|training|train|course|input|expertise|know-how|knowledge|learn|hear (?:about|how)|questions? (?:about|on)|how (?:we|to|they|it|our)|lessons|information|insight|comment|review|support in|technical assistance',
  cooperation: 'cooperat\\p{L}*|co-operat\\p{L}*|collaborat\\p{L}*|partner\\p{L}*|together|join|joint|exchange\\p{L}*|possibilit\\p{L}*',
  onRequest:
    "commission(?:ed)? (?:by|from)|on commission|at (?:[^\\s,.;:!?]+ ){1,5}request|at the (?:suggestion|urging) of|at the latter[’']s (?:request|suggestion)|by request|in response to (?:a |an |its |their |your )?(?:[\\p{L}-]+ )?(?:request|enquiry|call)|on request|at the request of|upon request|at their request|on the request of|were asked to|was asked to|asked us to (?:speak|write|comment|present|moderate|contribute|review)",
  yes: '(?:said yes|agreed|accepted)(?= to)|said yes(?=\\s*[.,;]|\\s*$)|(?:has|have) (?:\\p{L}+ly )?(?:accepted|agreed)(?: to)?(?: this| it| that| the invitation)?(?=\\s*[.,;]|\\s*$)|(?:replied|answered) that (?:we|I|you) (?:will|would)|we have (?:agreed|accepted|said yes)|we (?:gladly )?(?:agreed|said yes|accepted|were able to help|obliged)|was granted',
  no: 'we (?:declined|said no|refused|turned (?:it|them|this) down|could not)|was declined|were declined|declined(?=\\s*[.;,]|\\s*$)|turned (?:it |them )?down|was turned down|not our line|regretfully no|had to (?:say no|decline)|we could not',
  considered:
    'under consideration|being considered|we are considering|is under review|unanswered|answer pending|has yet to decide|have yet to decide|yet to decide|nothing has been decided|board to decide|pending|no (?:reply|answer) yet|not yet (?:answered|replied)|awaiting (?:a )?(?:reply|answer)',
};

export const REQUESTS: Readonly<Record<Lang, RequestWords>> = { nn: NO, nb: NO, en: EN };
