/** Future tense: with a later date, what we say so of ourselves is promised. */
export const PROMISE_WORDS = 'skal|vil bli|vil verte|vil|blir|vert|kjem til å|kommer til å|will|shall|going to|to be|(?:is|are) to';
/** Words that promise by themselves, with or without a time. */
export const PLEDGE_WORDS =
  'vedteke å|vedtatt å|(?:har )?plikta (?:oss|seg)|tilsagt|tilsagde|tilsa(?= )|tilsei(?:er|r)|(?:is|are|was|were) owed|skuld(?:ar|er)|skylder|(?:står|står vi) i gjeld|(?:said|told [^,.;]{2,40}|promised|assured [^,.;]{2,40}) (?:that )?(?:we|I) (?:will|would|shall)|(?:sagt|sa|lova|lovet)(?: [^,.;]{2,40})? at (?:vi|me|eg|jeg) (?:skal|vil|kjem|kommer)|(?:svara|svart|replied|answered) (?:at|that) (?:vi|me|eg|jeg|du|we|I|you) (?:kjem|kommer|skal|vil|will)|taken it (?:up)?on (?:ourselves|itself|themselves)|(?:have|has) signed up to(?= \\p{Ll})|commitments? to|(?:løfte|løftet|lovnad|lovnaden) om|(?:vårt|vår|our|deira|deres|sitt|their) ord (?:på|for)|ordet vårt|bestemt oss for å|decided to|lova(?! om )|lovt|lovet|lover|lovar|lovte|forplikta|forpliktet|forpliktar|forplikter|bunde (?:oss|seg)|bundet (?:oss|seg)|promised?|promises|given (?:them )?our word|has our word|have our word|undertaken to|undertook to|undertakes to|gave [^,.;]{2,40} an undertaking|shall|pledged?|committed (?:ourselves |itself |themselves )?to|committed to|agreed to|gjekk med på|gikk med på|(?:tok|tek|tar|teke|tatt) på (?:oss|seg) å|påtok (?:oss|seg)|påtatt (?:oss|seg)|påteke (?:oss|seg)|(?:gitt|gav|ga|gjeve|gjev|gir)(?: [^,.;]{2,40})? (?:tilsegn|tilsagn)|owes?';
/** Words that promise only with a later time: an offer, a yes, what is settled for next year. */
export const ACCEPT_WORDS =
  '(?:sagt|sa|seier|sier) (?:oss |seg )?(?:ja til|villige?|viljuge?|klare?(?= til))|takka ja|takket ja|takkar ja|takker ja|(?:avtalt|avtala)(?: med [^,.;]{2,40})? at|agreed that|(?:einige?|enige?)(?: [^,.;]{2,40})? om å|agreed with [^,.;]{2,50} to|said yes|accepted|(?:is|are|am|was|were) (?:due|scheduled|set) to|(?:has|have) (?:offered|volunteered) to|(?:har )?(?:tilbode|tilbudt|tilbydd)(?= )|(?:is|are) offering|offered|(?:vart|ble|blei|vorte|blitt|er) (?:samde|einige|enige)(?: [^,.;]{2,40})? om|intend(?:s)? to accept|ser fram(?:over)? til å|ser frem til å|look(?:s|ing)? forward to|(?:vår|our) (?:tur|turn)|(?:valde?|valgt|peika ut|pekt ut|utpekt|chosen|selected|appointed) (?:til vertskap|til vert|som vert(?:skap)?|to (?:host|lead|chair))|(?:kan|can) (?:rekne|regne|count) (?:med|on)|(?:told|assured) (?:[^\\s,.;]+\\s+){1,6}?(?:that )?(?:it|they|he|she|we) (?:will|would|shall)|guaranteed?|garantert';
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
