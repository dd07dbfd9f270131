/** Words that deny what stands beside them. "Not only" and the like deny nothing. */
export const NOT =
  "(?:ikkje|ikke|inga|intet|inkje|aldri|verken|korkje|ingen|not|never|no|neither|nobody|didn[’']t|don[’']t|hasn[’']t|wasn[’']t|weren[’']t|couldn[’']t)(?!\\s+(?:berre|bare|only|just|minst|least|fewer|færre))";
/** Subjects that deny their verb, wherever it stands in the clause. */
export const NOBODY = '(?:ingen|nobody|no one|none of (?:us|them)|ingen av (?:oss|våre|dei|dem))';
/** Questions told of: what might be done is not done. "What we can do together", "om vi kan betale". */
export const EMBEDDED =
  '(?:kva|hva|what|korleis|hvordan|how|kvifor|hvorfor|why|om|whether)\\s+(?:vi|me|we|dei|de|they)\\s+(?:kan|can|kunne|could|skal|should|bør|burde|might)';
