/** All of those told of together: "begge spurde oss", "with the two we ...". */
export const ALL_OF_THEM =
  /(?:^|(?<=[\s,;:]))(?:begge|both|dei to|de to|the two|all three|alle tre|alle fire|all four)(?: (?:of them|av dem|av dei|universit\p{L}+|organi[sz]a\p{L}+|institutt?\p{L}*|agenc\p{L}+|bod(?:y|ies)|etatane|etatene|museum|musea|muse\p{L}+|librar\p{L}+|bibliotek\p{L}*|arkiv\p{L}*|archives|partn\p{L}+|part(?:s|ene|ane)|kommun\p{L}+|centres|centers|sentra|sentrene|network\p{L}*|nettverk\p{L}*|council\p{L}*|directorat\p{L}*|direktorat\p{L}*|institutions|institusjon\p{L}+|høgskul\p{L}+|høgskol\p{L}+|colleges|ministr\p{L}+|departement\p{L}*|towns|cities|byane|byene))?(?=[.,;]|$| (?!i |in |on |på |at |gong|gang|times|years|year|år|days|dag|week|vek|uke|month|måne|og |and |part(?:ar|er|ies) |sid|sides?|som |who |of us |av oss |til |to |\d|of (?!them)|første|fyrste|first|last|siste|nye|new|fire|four))/iu;
/** Those one does something with in a network or a project. */
export const THE_PARTNERS =
  /(?<![\p{L}-])(?:partnarane|partnerne|medlemene|medlemmene|medlemma|the (?:other )?(?:partners|members)|dei andre (?:partnarane|medlemene)|de andre (?:partnerne|medlemmene))(?![\p{L}-])/iu;
/** What is done together, once more, in answer or for the rest of something goes on with the body told of. */
export const GOES_ON_WITH =
  /(?<!\p{L})(?:saman skreiv|sammen skrev|skreiv vi saman|skrev vi sammen|saman|i fellesskap|together|jointly|gjenvisitt|gjenbesøk|returned? (?:the|their|its) visit|return visit|neste gong|neste gang|next time|ein ny runde|another round|oppfølgingsmøte|followed up|the first of them|the other half|andre halvdel|halvparten|resten|the rest of (?:it|the money)|the balance)(?!\p{L})/iu;
/** What a gathering of a body is called once the body is told of. */
export const ITS_GATHERING =
  /(?<!\p{L})(?:vår tur|our turn)(?!\p{L})|(?<!\p{L})(?:sluttrapporten|delrapporten|årsrapporten|fellesrapporten|the (?:final|interim|joint) report)(?! (?:om|frå|fra|på|on|of|from) )(?!\p{L})|(?<!\p{L})(?:årsmøtet|generalforsamlinga|generalforsamlingen|the annual (?:general )?meeting|the general assembly)(?! (?:for|om|til|av|of|på|på) | i [«"])(?!\p{L})|(?<!\p{L})(?:slutt|avslutnings|opnings|åpnings|oppfølgings|års|haust|høst|vår|jubileums)(?:konferansen|seminaret|møtet|samlinga|samlingen|leiren|markeringa|markeringen)(?!\p{L}| (?:i|for|om|til) )|(?<!\p{L})(?:the (?:closing|final|annual|opening|kick-off|next) (?:conference|meeting|seminar|event|gathering)|a follow-up (?:conference|meeting|seminar|event|workshop))(?!\p{L})/iu;
/** Those who govern a body told of: "vart vald inn i styret". */
export const ITS_BOARD =
  /(?:inn i|i|på|av|til|to|onto|on|of|by|from) (?:det |den |the |its |their )?(?:\p{Ll}+(?:e|ske|an) )?(?:styret|styringsgruppa|styringsgruppen|styringskomiteen|arbeidsutvalet|arbeidsutvalget|valkomiteen|valgkomiteen|board|steering (?:group|committee)|executive committee|nomination committee)(?!\s(?:i|for|of|av)\s)(?!\p{L})/iu;
/** A work spoken of as known, which comes, opens or is followed by another. */
export const OUTCOME =
  /^(?:(?:Den|Det) (?:første|fyrste|endelege|endelige|ferdige|norske|engelske) )?\p{Lu}\p{Ll}*(?:boka|boken|rapporten|heftet|filmen|utstillinga|utstillingen|rettleiaren|veilederen|artikkelen|studien|kurset|spelet|spillet|kartet|malen|verktøyet|manualen|oversynet|oversikten|avtalen|arbeidet|prosjektet) (?:kjem|kommer|kom|skal|vil|er|vart|ble|blir|var|opna|åpnet|opnar|åpner)(?!\p{L})|^(?:The|A|Our) (?:\p{Ll}+ )?(?:handbook|report|book|guide|manual|film|exhibition|article|paper|study|map|tool|course|contract|agreement|memorandum|toolkit) (?:is|was|will|came|comes|appeared|has|opened|opens)(?!\p{L})|^Work (?:on it|on this) /u;
/** What we gave our word on. */
export const PROMISED = /(?<!\p{L})(?:har (?:\p{L}+ )?(?:lova|lovt|lovet)|lovte|lovde|have (?:\p{L}+ )?promised|we promised)(?!\p{L})/iu;
/** To where somebody is told to be: "reiser ned", "kjem attende". */
export const TO_THERE =
  /(?<!\p{L})(?:reis\p{L}*|dreg|drog|dra\p{L}*|kom|kjem|kommer|skal|flaug|fløy|went|go|goes|travel\p{L}*|came|come|flew|flying) (?:\p{L}+ ){0,4}?(?:ned|dit|tilbake|attende|over|opp dit|ned dit|down|back|over there)(?=[\s.,;])/iu;
/** A relative clause about the body named right before it. */
export const OF_THE_NEAREST = /^(?:som|which|who)\s(?!vi\s|me\s|we\s|our\s)/iu;
/** "De" after its verb, where no one else acts: "I mai kom de hit". */
export const INVERTED =
  /^(?!.*(?<!\p{L})(?:vi|jeg|eg|me|han|hun|ho)(?!\p{L})).*\s(?:sendte|sende|lånte|ga|gav|tok|ba|bad|inviterte|fikk|fekk|kom|reiste|har|hadde|vil|skal|kan|spurte|ønsket) (?:de|dei)\s/iu;
/** What is its, beside something of ours. */
export const OF_THEIRS = /(?<!\p{L})(?:we|our|us)(?!\p{L}).*(?<!\p{L})its(?!\p{L})|^(?:and|og)\s\p{L}+\sits\s|^(?:its|hennar|hennes)\s/iu;
/** Those of it: "two of its officers". */
export const ITS = /(?:^|(?<=[\s,]))(?:its|hennar|dens|dets)\s/u;
/** What stands before a country that is the body from it: "svar frå Noreg", "with Estonia". */
export const FROM_THERE =
  /(?:med|with|til|to)\s+$|(?:førespurnad\p{L}*|forespørsel\p{L}*|invitasjon\p{L}*|spørsmål\p{L}*|brev\p{L}*|svar\p{L}*|peng\p{L}+|støtte|besøk\p{L}*|ønske|løfte|request|invitation|question|letter|answer|money|support|visit|word|news|comments?)\s(?:frå|fra|from)\s+$|^(?:og\s|and\s)?(?:frå|fra|from)\s$/iu;
/** What stands before the place somebody is from. */
export const FROM = /(?:frå|fra|from|av|of)\s+$/iu;
/** What is theirs belongs to a body told of before. */
export const THEIRS = /(?<!\p{L})(?:deira|deires|deres|theirs?)(?!\p{L})/iu;
