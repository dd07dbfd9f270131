/** Words that deny what stands beside them. "Not only" and the like deny nothing. */
export const NOT =
  "(?:ikkje|ikke|inga|intet|inkje|aldri|verken|korkje|ingen|not|never|no|neither|nobody|didn[’']t|don[’']t|hasn[’']t|wasn[’']t|weren[’']t|couldn[’']t)(?!\\s+(?:berre|bare|only|just|minst|least|fewer|færre))";
/** Subjects that deny their verb, wherever it stands in the clause. */
export const NOBODY = '(?:ingen|nobody|no one|none of (?:us|them)|ingen av (?:oss|våre|dei|dem))';
/** Questions told of: what might be done is not done. "What we can do together", "om vi kan betale". */
export const EMBEDDED =
  '(?:kva|hva|what|korleis|hvordan|how|kvifor|hvorfor|why|om|whether)\\s+(?:vi|me|we|dei|de|they)\\s+(?:kan|can|kunne|could|skal|should|bør|burde|might)';
/** What was to be and was not: put off, called off, on ice, no money for it. */
export const FELL_THROUGH =
  '(?:l[ée]t seg ikk?j?e|ikk?j?e tid til|fall bort|falt bort|fell bort|ingenting er bestemt|for tidle?g å|(?:gjekk|gikk) vi glipp av|tør (?:eg|jeg|vi|me) ikk?j?e love|had to stay|too early to|nothing (?:is|has been) decided|should (?:consider|apply|seek)|bør vurdere|ikkje noko av|ikke noe av|(?:vart|ble|blei|er) (?:[^\\s,.;:!?]+\\s+){0,3}?(?:utsett|utsatt|avlyst|avlyste|innstilt|stansa|stanset|lagt på is)|avlyst(?=\\s*[.,]|\\s*$)|måtte (?:[^\\s,.;:!?]+\\s+){0,3}?avlyse|på is (?:sidan|siden|i)|(?:ble|vart|blei) det ikk?j?e (?:noko|noe|pengar|penger)|men det (?:ble|vart|blei) ikk?j?e no[ek]?o?e?|lot seg ikke gjennomføre|let seg ikkje gjennomføre|kom ikk?j?e(?=\\s*[.,]|\\s*$)|ingen utbetaling|inga utbetaling|(?:was|were|been|is|are) (?:\\p{L}+\\s+){0,2}?(?:cancelled|canceled|postponed|called off|put off|shelved|suspended)|fell through|came to nothing|had to (?:cancel|postpone|be (?:put off|postponed|cancelled|called off|moved))|måtte (?:[^\\s,.;:!?]+\\s+){0,2}?(?:utset\\p{L}+|avlys\\p{L}+)|did not (?:come|materiali[sz]e|take place|go ahead)|no (?:payment|payments|funds|money)|nothing (?:from us )?this year|nothing promised)';
/** A sentence that tells what we are for and do every year is no engagement. */
export const SELF_PORTRAIT =
  '(?:skal ivareta|har ansvar for|har (?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|\\d+) (?:\\p{L}+\\s+)?(?:tilsette|ansatte|årsverk|vennskapsbyer|venskapsbyar)|er ein liten|er en liten|is a small|are a small|which does not run|(?:writes|funds|advises|represents|promotes|supports|works for|sells|collects|serves|exists to|is responsible for) [^.]{3,80}?,? (?:and|og) (?:\\p{L}+s )[^.]*)';
/** What is only wished for, or ought to be, has not been: "vi bør bli medlem", "we hope to visit". */
export const WISHED =
  '(?:bør|burde|should|ought to|could|might|hopes? to|hoping to|wish to|håpar å|håper å|vonar å|vonar på å|kunne tenkje oss å|kunne tenke oss å|vurderer å|vurderer om|planar om å|planer om å|are considering|consider)';
/** How a sentence opens that tells of what was done at home. */
export const AT_HOME =
  '(?:(?:here )?at home|back home|domestically|nationally|in Norway|(?:her )?(?:heime|hjemme)|innanlands|innenlands|nasjonalt|i Noreg|i Norge|i eige land|i eget land)';
