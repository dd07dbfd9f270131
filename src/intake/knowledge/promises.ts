/** Future tense: with a later date, what we say so of ourselves is promised. */
export const FUTURE_WORDS = 'skal|vil bli|vil verte|vil(?! gjerne)|kjem til å|kommer til å|will|shall|going to|(?:is|are) to';
export const PROMISE_WORDS = `${FUTURE_WORDS}|vil|blir|vert|to be`;
/** Verbs in the present that tell of what is ahead where a time ahead stands by: who goes or comes, what begins. */
export const GOING_ACTS =
  'kjem(?! til å)|kommer(?! til å)|reiser|dreg|drar|fer|flyg|flyr|sender|tek (?:i ?mot|over)|tar (?:i ?mot|over)|overtar|vitjar|besøker|gjestar|gjester|møtest|møtes|comes?|travels?|arrives?|leaves?|visits?|returns?|sends?|takes? over|joins?|ventast|ventes|er venta|er ventet|(?:is|are) expected|(?:we|I|they) (?:are|am) \\p{L}+ing';
export const BEGINNING_ACTS = 'byrjar|begynner|startar|starter|opnar|åpner|følgjer|følger|starts?|begins?|opens?|follows?';
/** Those of them that are no nouns and no past. */
export const COMING_AHEAD =
  '(?:vi|me|eg|jeg|ho|hun|han|dei|de) (?:kjem|kommer|reiser|dreg|drar|tek|tar|overtar|vitjar|besøker|møtest|møtes|byrjar|begynner|startar|starter|sender)|(?:kjem|kommer|reiser|dreg|drar|tek|tar|vitjar|besøker|møtest|møtes|sender) (?:vi|me|eg|jeg|ho|hun|han|dei|de)|(?:arbeidet|prosjektet|toktet|kurset|work on \\p{L}+|it|they|she|he) (?:byrjar|begynner|startar|starter|starts?|begins?)';
export const COMING_ACTS = `${GOING_ACTS}|${BEGINNING_ACTS}`;
/** A second thing promised by the verb of the first: "har lova å sende eit utkast i mai og å halde kurs i juni". */
export const GOES_ON_TO = '(?<=(?:og|and|samt) )(?:til å|om å|å|to)(?= \\p{Ll})';
/** What a clause opens with that takes its subject from the one before it. */
export const LEFT_OUT =
  '(?:og|and|men|but|samt)\\s+(?:(?:då|da|no|nå|òg|også|then|also|now|siden|sidan|later)\\s+)?(?:(?:har|have|has|skal|vil|kjem til å|kommer til å|will|shall|is to|are to|lova|lovte|lovet|lover|lovar|promised|agreed|said yes|sa ja|takka ja|takket ja)(?!\\p{L})|(?:til å|om å|å|to)\\s+\\p{Ll})';
/** Words that promise by themselves, with or without a time. */
export const PLEDGE_WORDS =
  '(?:vedteke|vedtatt|vedtok|beslutta|besluttet|bestemte) (?:å|at (?:vi|me|skulen|skolen|kommunen|etaten|fylkeskommunen)(?= ))|(?:it was|the (?:board|council|committee|meeting) (?:has )?)(?:decided|resolved) (?:to|that we)|(?:har )?plikta (?:oss|seg)|tilsagt|tilsagde|tilsa(?= )|tilsei(?:er|r)|(?:is|are|was|were) owed|skuld(?:ar|er)|skylder|(?:står|står vi) i gjeld|(?:said|told [^,.;]{2,40}|promised|assured [^,.;]{2,40}) (?:that )?(?:we|I) (?:will|would|shall)|(?:sagt|sa|lova|lovet)(?: [^,.;]{2,40})? at (?:vi|me|eg|jeg) (?:skal|vil|kjem|kommer)|(?:svara|svart|replied|answered) (?:at|that) (?:vi|me|eg|jeg|du|we|I|you) (?:kjem|kommer|skal|vil|will)|taken it (?:up)?on (?:ourselves|itself|themselves)|(?:have|has) signed up to(?= \\p{Ll})|commitments? to|(?:løfte|løftet|lovnad|lovnaden) om|(?:vårt|vår|our|deira|deres|sitt|their) ord (?:på|for)|ordet vårt|bestemt oss for å|decided to|lova(?! om )|lovt|lovet|lover|lovar|lovte|forplikta|forpliktet|forpliktar|forplikter|bunde (?:oss|seg)|bundet (?:oss|seg)|promised?|promises|given (?:them )?our word|has our word|have our word|undertaken to|undertook to|undertakes to|gave [^,.;]{2,40} an undertaking|shall|pledged?|committed (?:ourselves |itself |themselves )?to|committed to|gjekk med på|gikk med på|(?:tok|tek|tar|teke|tatt) på (?:oss|seg) å|påtok (?:oss|seg)|påtatt (?:oss|seg)|påteke (?:oss|seg)|(?:gitt|gav|ga|gjeve|gjev|gir)(?: [^,.;]{2,40})? (?:tilsegn|tilsagn)|owes?';
/** Words that promise only with a later time: an offer, a yes, what is settled for next year. */
export const ACCEPT_WORDS =
  '(?:sagt|sa|seier|sier|svart|svara|svarte|svarar|svarer) (?:oss |seg )?(?:ja(?= til|\\s*[.,;]|\\s*$)|villige?|viljuge?|klare?(?= til))|takka ja|takket ja|takkar ja|takker ja|(?:avtalt|avtala)(?: med [^,.;]{2,40})? (?:at|å|om å)|(?:avtalt|avtala|sett|satt|fastsett|fastsatt|berammet|lagt)(?= til (?:\\p{L}+ )?(?:19|20|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|neste|våren|hausten|høsten|sommar|sommer))|(?:agreed|set|fixed|scheduled|planned|booked)(?= (?:for|in) (?:\\p{L}+ )?(?:20|Jan|Feb|March|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|next|spring|autumn|summer))|agreed (?:with [^,.;]{2,40} )?on|(?:stadfesta|stadfest|bekreftet|bekrefta|confirmed) (?:at|that) (?:vi|me|we|eg|jeg|I)|(?:svara|svart|svarte) at (?:vi|me|eg|jeg) gjerne|(?:replied|answered) that we (?:are|would be) (?:glad|happy|pleased) to|(?:teke|tatt|tok) på (?:oss|seg)|(?:sett|satt) av(?= [\\d\\p{L} ]{1,40}(?:kroner|kronar|euro))|(?:set aside|earmarked)|(?:er|vart|ble|blei|vorte|blitt) (?:avtalt|avtala)(?! (?:i|som|av)(?!\\p{L}))|(?:fått|fekk|fikk) (?:ja|klarsignal|grønt lys)|(?:got|been given|given|have) (?:a yes|the go-ahead|a green light)|arranged (?:with [^,.;]{2,40} )?to|agreed that|(?:einige?|enige?)(?: [^,.;]{2,40})? om å|agreed (?:with [^,.;]{2,50} )?to|said yes|accepted|(?:is|are|am|was|were) (?:due|scheduled|set) to|(?:has|have) (?:offered|volunteered) to|(?:har )?(?:tilbode|tilbudt|tilbydd)(?= )|(?:is|are) offering|offered|(?:vart|ble|blei|vorte|blitt|er) (?:samde|einige|enige)(?: [^,.;]{2,40})? om|intend(?:s)? to accept|ser fram(?:over)? til å|ser frem til å|look(?:s|ing)? forward to|(?:vår|our) (?:tur|turn)|(?:valde?|vald|valt|valgte?|peika ut|pekt ut|utpekt|chosen?|chose|selected|appointed) (?:oss |us )?(?:til vertskap|til vert|som vert(?:skap)?|to (?:host|lead|chair))|(?:kan|can) (?:rekne|regne|count) (?:med|on)|(?:told|assured) (?:[^\\s,.;]+\\s+){1,6}?(?:that )?(?:it|they|he|she|we) (?:will|would|shall)|guaranteed?|garantert';
/** What others get of us, told from their side: "Island får utkastet i januar 2025". */
export const GIVEN_WORDS =
  '(?:skal|vil) (?:få|ha)|får(?: \\p{L}+ \\d{4})?(?: låne| overta| bruke| ta over)?|(?:will|shall) (?:get|have|receive|be (?:given|sent|lent))|(?:is|are) to (?:get|have|receive|be (?:given|sent|lent))|gets|receives';
/** With the future tense, what is given back for something: a promise even where no time is said. */
export const RETURN_WORDS = 'til gjengjeld|i gjengjeld|som takk|i byte|i bytte|i retur|in return|in exchange|for its part|for their part|for sin del';
/** What others are said to get of what they asked for, without a time: "det skal dei få". */
export const SHALL_HAVE =
  '(?:det|den|dei|dem|de) (?:skal|vil) (?:dei|de|dykk|dere|ho|han|hun|\\p{Lu}\\p{L}+) (?:\\p{Ll}+ )?(?:få|ha)|they (?:shall|will) (?:\\p{Ll}+ )?(?:have|get) (?:it|them|that)';
/** What somebody only wishes or thinks of for later. */
export const HOPE_WORDS =
  'håpar|håper|vonar|vurderer|planlegg|planlegger|planar om|planer om|tenkjer på|tenker på|ønskjer|ønsker|ynskjer|vil gjerne|kan tenkje oss|kan tenke oss|hopes?(?= (?:to|that))|hoping|consider|considering|(?:plan|plans|planning|wish|wishes|(?:sh|w)ould like)(?= to)';
/** Finite verbs in the past that no ending shows; and the verbs that make a past with another. */
export const PAST_VERBS =
  'fekk|fikk|var|vart|ble|blei|gav|ga|heldt|holdt|gjorde|tok|drog|dro|skreiv|skrev|kom|gjekk|gikk|la|sat|satt|stod|sto|såg|så|sa|bad|ba|valde|valgte|hadde|underteikna|signerte|let|lot|fann|fant|gjorde|bar|sende|møtte|was|were|had|met|gave|held|made|took|ran|led|wrote|went|built|brought|drew|sent|lent|taught|kept|began|spoke|paid|got|won|sat|came|heard|saw|said|chose|told|put';
/** A promise told from the side of the one it was made to: "EIAR er lovet bistand". */
export const PROMISED_TO =
  '(?:er|var|vart|ble|blei|is|are|was|were|has been|have been|had been) (?:\\p{L}+ )?(?:lova|lovt|lovet|promised|pledged|guaranteed|garantert|owed)|(?:har fått|fekk|fikk|has been given|has received) (?:lovnad|løfte|tilsegn|tilsagn|a promise)';
/** What brings a thing to us: what is sent, done or paid here. */
export const TO_US_WORDS = 'oss|vår|vårt|våre|våra|us|our|ours|hit|herifrå|her hos|here|gjenvisitt|gjenbesøk|(?:return|repay) (?:the|our) visit|return visit';
const STAFF =
  '(?:direktør|sjef|leiar|leder|rådgiv|rådgjev|forskar|forsker|president|rektor|jurist|ingeniør|lærar|lærer|konservator|inspektør|ekspert|koordinator|medarbeid|tilsett|ansatt|representant|kolleg|delegat|økonom|lege|sekretær|ordførar|ordfører|dekan|professor|bibliotekar|arkivar|veterinær|redaktør|fagfolk)';
const SOME = 'ein|ei|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|nokre|noen|fleire|flere|one|two|three|four|five|six|seven|eight|nine|ten|some|several|\\d+';
/** One of us, as the one who acts: "rektor", "direktøren vår", "to av oss", "our president". */
export const ONE_OF_OURS = `rektor|prorektor|\\p{L}*${STAFF}\\p{L}* (?:vår|våre|vårt)|vår(?:e|t)? \\p{L}*${STAFF}\\p{L}*|(?:${SOME}) (?:av|of) (?:oss|us|våre|våra|our)(?: own)?(?: \\p{L}+)?|our (?:[\\p{L}-]+ )?(?:director|chair|head|president|leader|rector|dean|mayor|secretary general|director general|chief \\p{L}+|adviser|expert|staff|colleague|engineer|researcher|scientist|lawyer|teacher|representative|team|secretariat|board)s?(?: of [\\p{L}]+(?: [\\p{L}]+)?)?`;
/** One told of before, who is ours where we have not said otherwise. */
export const ONE_TOLD_OF = 'han|ho|hun|he|she';
/** What a meeting calls what it decided, before a colon. */
export const DECIDED =
  '(?:vedtak|vedteke|vedtatt|konklusjon|beslutning|avgjerd|oppfølging|oppfølgjing|tiltak|decision|decided|resolved|conclusion|action|follow-up)';
/** A gathering that is to be held, of which nobody says that it is ours. */
export const OTHERS_GATHERING =
  '(?:\\p{L}*(?:konferans|kongress|møte|samling|toppmøte)\\p{L}*|\\p{L}*seminar(?:et)?|conference|congress|meeting|summit|assembly|seminar)(?: [^,.;:]{1,60}?)? (?:is to|will|shall|skal|vil|vert|blir|finn stad|finner sted|takes place)';
/** What may follow a yes that says no more than that: "have accepted this", "har takka ja til det". */
export const YES_TO_WHAT =
  'til|to|det|dette|this|that|it|them|invitasjonen|the invitation|so|med glede|gladly|på (?:deira|deres|våre|vegner?)|vegner?|vegne|on (?:their|our) behalf';
