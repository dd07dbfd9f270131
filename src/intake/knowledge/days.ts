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
  'm[åa]ndag(?:en|s)?|mondays?',
  'tysdag(?:en|s)?|tirsdag(?:en|s)?|tuesdays?',
  'onsdag(?:en|s)?|wednesdays?',
  'torsdag(?:en|s)?|thursdays?',
  'fredag(?:en|s)?|fridays?',
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
  'innan|innen|lova|lovte|lovet|promised|skal|vil|kjem til å|kommer til å|planlagt|planlagd|avtalt til|will|shall|is to|are to|going to|planned';
