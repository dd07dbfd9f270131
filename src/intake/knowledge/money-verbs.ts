/** Verbs of giving money, in any form; of those that are passive by their form it is the one named after "av" or "by" who gave. */
export const GIVES =
  'sende|sendte|sent|sends|gav|ga|gir|gjev|gje|gi|gitt|gjeve|gjevne|løyv(?:de|er|d|et)?|bevil(?:ga|get|ger|gde|ges)|tildel(?:te|er)|innvilg(?:a|et|er)|utbetal(?:te|t|er)|betal(?:te|er|ar|t)|dekk(?:te|er|jer|et|a)|dekte|dekt|(?:med|del|full)?finansier(?:te|er|ar|t)|støtt(?:a|et|er|ar)|doner(?:te|er|t)|overfør(?:te|er|t)|sponsa|sponset|spander(?:te|t)|bidr(?:og|o|ar|eg|att|ege)|skjøt inn|awarded|awards|gave|given|gives|granted|grants|paid|pays|pay|funded|funds|financed|finances|co-?funded|co-?financed|supported|supports|provided|provides|contributed|contributes|donated|transferred|sponsored|covered|covers|met|allocated|disbursed|renewed|spent|put up';
/** Verbs of getting it. */
export const GETS =
  'fekk|fikk|fått|får|mottok|mottek|mottar|motteke|mottatt|tok imot|vann|vant|vunne|vunnet|henta|hentet|sikra|sikret|(?:vart|ble|blei|er) (?:[^\\s,.;:!?]+\\s+){0,2}?(?:tildelt|innvilga|innvilget)|received|receives|won|secured|got|gets|obtained|raised|(?:was|were|been|is|are) (?:[^\\s,.;:!?]+\\s+){0,2}?(?:awarded|given|granted|paid)(?=\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:[€$£\\d]|EUR|NOK|SEK|DKK|USD|GBP|a |an |our|their|funding))';
/** Money called by its noun, before the one it comes from. */
export const SUM_FROM =
  '(?:tilskot(?:et)?|tilskudd(?:et)?|støtte|støtta|støtten|stipend(?:et)?|midlar|midler|løyving(?:a)?|bevilgning(?:en)?|gåve|gave|pengar|penger|kroner|euro|dollar|pund|yen|grants?|funding|awards?|money|donation|support|million|finansiering|inn|in)';
