/** Words an English name of a body has among its capitals. */
export const HEADS_EN =
  /(?<![\p{L}])(?:Universit(?:y|ies)|Institut(?:e|ion|o)?|Ministry|Ministries|Agency|Association|Organi[sz]ation|Network|Forum|Council|Committee|Commission|Bank|Fund|Foundation|Programme?|Office|Cent(?:re|er)|Hub|Department|Directorate|Union|Partnership|Alliance|Secretariat|Authority|Federation|Society|Embassy|Corps|Academy|College|School|Service|Group|Conference|Summit|Assembly|Trust|International|Volunteers|Mission|Bureau|Board|Parliament|Government|Museum|Library|Hospital|Company|Ltd|Party|League|Coalition|Confederation|Chamber|Laboratory|Observatory|Consortium|Congress|Aid|Volontaires|Université|Universidad|Instituto|Ministério|Ministerio|Universität|Agence|Agencia|Fundación|Fundação|Observatorio|Archives?|Press|Court|Theatre|Gallery|Orchestra|Guild|Club|Fellowship|Platform|Facility|Week|Festival)(?![\p{L}])/u;
/** The last part of a Norwegian word for a body, in definite, indefinite and genitive form. */
export const SUFFIX_NO =
  /(?:departement(?:et)?|ministeri(?:um|et)|direktorat(?:et)?|institutt(?:et)?|organisasjon(?:en)?|program(?:met)?|byrå(?:et)?|kontor(?:et)?|bank(?:en)?|fond(?:et)?|kommisjon(?:en)?|universitet(?:et)?|union(?:en)?|råd(?:et)?|delegasjon(?:en)?|akademi(?:et)?|høgskul(?:e|en)|høgskole(?:n)?|høyskole(?:n)?|forbund(?:et)?|foreining(?:a)?|forening(?:en|a)?|stiftels(?:e|en)|stifting(?:a)?|ambassade(?:n)?|etat(?:en)?|verk(?:et)?|nettverk(?:et)?|senter(?:et)?|senteret|sentral(?:en)?|komit(?:e|é|een|éen)|parlament(?:et)?|regjering(?:a|en)|sekretariat(?:et)?|myndigheit(?:er|ene|a)?|myndighet(?:er|ene)?|styresmakt(?:er|ene)?|tilsyn(?:et)?|museum|museet|kommune(?:n)?|forum(?:et)?|panel(?:et)?|laboratori(?:um|et)|selskap(?:et)?|institusjon(?:en)?|fellesskap(?:et)?|teneste(?:n|a)?|tjeneste(?:n)?|samband(?:et)?|konferanse(?:n)?|kongress(?:en)?|festival(?:en)?)s?$/iu;
/** An authority named by its nationality: "islandske myndigheter", "the Irish government". */
export const AUTHORITIES =
  /^(?:myndigheit(?:er|ene)|myndighet(?:er|ene)|styresmakt(?:er|ene)|regjering(?:a|en)|ambassade(?:n)?|parlament(?:et)?|\p{L}*departement(?:et)?|\p{L}*ministeri(?:um|et)|\p{L}*direktorat(?:et)?|authorit(?:y|ies)|government|ministry|embassy|parliament|delegation|delegasjon(?:en)?)(?:s|['’]s|['’])?$/iu;
/** Nouns that stand before a name and say it is a body: "organisasjonen GIZ", "the association Comhlámh". */
export const BEFORE_NAME =
  /^(?:\p{L}*organisasjon(?:en)?|nettverket|\p{L}*institutt(?:et)?|selskapet|stiftelsen|stiftinga|foreininga|foreningen|tankesmia|tankesmien|tenketanken|bistandsorganet|partnaren|partneren|\p{L}*byrået|\p{L}*etaten|\p{L}*direktoratet|universitetet|konferansen|organi[sz]ation|network|association|agency|institute|think[- ]?tank|charity|foundation|company|partners?|ngo|conference|university|halvstatlege|halvstatlige|statlege|statlige)$/iu;
/** A name right after one of these may be a body. */
export const PARTY_PREPOSITIONS = new Set('frå fra til med av hos hjå på ved for gjennom from to with by for at via of through og and saman sammen'.split(' '));
/** Capitals right after one of these are a title or a theme. */
export const TITLE_BEFORE =
  /^(?:\p{L}*(?:rapport(?:en|ar|er)?|studi(?:e|en|et|ar|er)|artikkel(?:en)?|notat(?:et)?|video(?:en)?|film(?:en)?|bok[ae]?n?)|tema(?:et)?|om|on|about|kalla|kalt|called|titled|entitled|named|theme|topic|report|study|article|paper|film|video|book|guide|tittelen|title|concerning)$/iu;
/** Last words that make capitals a title or a thing, not a body. */
export const TITLE_ENDS =
  /(?:Report|Review|Study|Agenda|Course|Day|Initiative|Strategy|Plan|Act|Convention|Goals?|Framework|Guide|Handbook|Declaration|Agreement|Protocol|Diplomacy|Cooperation|Co-operation|Development|Prize|Award)$/u;
/** Ends that make even a name with "Network" or "Commission" in it a work. */
export const WORK_ENDS = /(?:Report|Review|Study|Strategy|Plan|Handbook|Guide|Framework|Declaration|Agreement|Act|Agenda|Course|Day|Prize|Award)$/u;
export const PERSON_BEFORE =
  /^(?:direktør(?:en)?|minister(?:en)?|\p{L}+minister(?:en)?|president(?:en)?|professor(?:en)?|leiar(?:en)?|leder(?:en)?|rektor|ambassadør(?:en)?|statsråd(?:en)?|statssekretær(?:en)?|rådgiv(?:ar|er)(?:en)?|seniorrådgiv(?:ar|er)|mr|mrs|ms|dr|director|chair|secretary|ambassador|adviser|advisor)$/iu;
/** Definite nouns that point back to a body named before. */
export const POINTS_BACK =
  /(?<![\p{L}-])(?:(?:same|samme) (?:konferanse|møte|arrangement|seminar)\p{L}*|the same (?:conference|event|meeting|seminar)|kjernegruppa|kjernegruppen|gruppa|gruppen|nettverket|organisasjonen|unionen|kommisjonen|instituttet|universitetet|departementet|ministeriet|programmet|sekretariatet|banken|fondet|rådet|komiteen|komitéen|komitéen|foreininga|foreningen|byrået|partnaren|partneren|begge partar|begge parter|the (?:core )?group|the network|the organi[sz]ation|the union|the commission|the institute|the university|the ministry|the programme|the program|the secretariat|the bank|the fund|the council|the committee|the association|the partner|the agency|both parties|both sides|both)(?:s|['’]s)?(?![\p{L}-])/iu;
/** Small words that point back, to a body or to a place. */
export const PRONOUNS =
  /(?<![\p{L}-])(?:dei|de(?= (?:ønsk|vil|har|hadde|ba|bad|kom|spur|spør|fikk|får|ble|tok|tar|skal|søk|takk|send|var|ser|sa)\p{L}*)|desse|dit|derfra|derifrå|denne|dette|den(?! \p{Ll}+(?:e|ste)\s)|her(?= (?:sit|sitter|sat|satt|sto|stod|var|er|heldt|deltok))|der|they|them|their|there|it|this(?! year| month)|these|a follow-up|oppfølging(?:a|en)?)(?![\p{L}-])/iu;
/** Sentences that open with one of these go on about what was told just before. */
export const GOES_ON =
  /^(?:(?:Juryen|Prosjektet|Programmet|Kurset|Fagdagen|Seminaret|Webinaret|Konferansen|Rapporten|Studien|Studiet|Boka|Boken|Avtalen|Møtet|Møta|Møtene|Arbeidet|Samarbeidet|Videoen|Filmen|Utstillinga|Utstillingen|Besøket|Søknaden|Svaret|Pengane|Pengene|Støtta|Støtten|Veilederen|Rettleiinga|Ekspertgruppa|Ekspertgruppen|Samlinga|Samlingen)|The (?:jury|project|course|seminar|webinar|conference|report|study|book|agreement|meetings?|work|visit|workshop|grant|money|exhibition|application|film|guide|expert group))(?:s|['’]s)?(?![\p{L}-])/u;
/** Words that open a sentence with a capital and name nothing. Lower case. */
export const OPENERS = new Set(
  (
    'nobody somebody someone others people several the a an in on at by for from to of and but or as we our us they their it its this that these those with when while since after before during both all some many most each every other another more less two three four five six seven eight nine ten one no not there here then also next last first second third finally together he she you your who which what why how if is are was were has have had will would ' +
    'i vi me dei de det den denne dette desse disse ein eit ei en et og men eller som med frå fra til på av for om etter før under over ved hos hjå når da då der her så slik også òg både alle nokre noen mange fleire flere ingen andre folk saman sammen innan innen trass gjennom mellom mot utan uten sidan siden våre vår vårt han ho hun dykk eitt ett to tre fire fem seks sju syv åtte ni ti elleve tolv unionen samtidig i tillegg dessutan dessuten følgjande følgende rundt om lag minst over både berre bare likevel ' +
    'etterpå seinare senere no nå nyleg nylig framleis fortsatt først fyrst sist ellers elles dermed difor derfor likeins deretter siden straks dagen veka uka året heldigvis dessverre diverre afterwards later meanwhile however moreover therefore recently still instead besides yesterday today tomorrow thereafter earlier soon once now sadly happily ' +
    'møte samtale rapport evaluering invitasjon råd intervju kurs besøk studie deltok heldt holdt hadde gav ga fekk fikk møtte skreiv skrev moderert modererte leidde ledet arrangerte bidrog var er blei vart ble har meeting interview report evaluation invitation advice course visit study talk held gave spoke met wrote moderated chaired attended hosted signed'
  ).split(' '),
);
