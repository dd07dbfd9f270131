/** Words for a day counted from today. */
export const DAYS: readonly { words: string; shift: number }[] = [
  { words: 'i føregår|i førgår|i forgårs|i forigårs|the day before yesterday', shift: -2 },
  { words: 'i går|igår|i gaar|yesterday|last night', shift: -1 },
  { words: 'i dag|idag|i kveld|i morges|i morgontidleg|i føremiddag|i formiddag|i ettermiddag|today|tonight|this (?:morning|afternoon|evening)', shift: 0 },
  { words: 'i overmorgon|i overmorgen|the day after tomorrow', shift: 2 },
  { words: 'i morgon|i morgen|imorgon|imorgen|tomorrow', shift: 1 },
];
/** Monday first, as ISO weeks run. */
export const WEEKDAYS: readonly string[] = [
  'm[åa]ndag(?:en|s)?|mondays?|mon(?=[\\s,.;]|$)\\.?',
  'tysdag(?:en|s)?|tirsdag(?:en|s)?|tuesdays?|tues?\\.?',
  'onsdag(?:en|s)?|wednesdays?|wed\\.?',
  'torsdag(?:en|s)?|thursdays?|thu(?:rs?)?\\.?',
  'fredag(?:en|s)?|fridays?|fri\\.?',
  'laurdag(?:en|s)?|lørdag(?:en|s)?|saturdays?',
  'sundag(?:en|s)?|søndag(?:en|s)?|sundays?',
];
export const PAST = 'sist|siste|førre|forrige|i|last';
export const COMING = 'neste|komande|kommende|førstkomande|førstkommende|next|coming';
export const THIS = 'denne|this|inneverande|inneværende';
export const WEEK = 'veka|veke|uka|uke|uken|week';
export const MONTH = 'månaden|månad|måneden|måned|month';
export const AGO = { day: 'dag|dagar|dager|days?', week: 'veke|veker|uke|uker|weeks?', words: 'sidan|siden|ago' };
/** What makes a bare weekday a day to come. */
export const AHEAD =
  'innan|innen|by|lova|lovte|lovet|promised|skal|vil|kjem til å|kommer til å|planlagt|planlagd|avtalt til|will|shall|is to|are to|going to|planned';
/** What has happened already, so that "on Friday" is the Friday before. Without it, it is the one to come. */
export const HAPPENED =
  'heldt|holdt|møtte|deltok|modererte|ledet|leidde|leia|besøkte|vitja|reiste|drog|dro|snakka|snakket|hadde|var|gav|ga|fekk|fikk|tok|kom|sende|sendte|spurde|spurte|svara|svarte|arrangerte|signerte|skreiv|skrev|intervjua|intervjuet|diskuterte|drøfta|drøftet|presenterte|ringde|ringte|bidrog|bidro|blei|vart|ble|(?!invited)\\p{L}{2,}ed|met|gave|spoke|held|had|was|were|went|took|sent|wrote|came|paid|led|joined';
