/** Month names of the three languages, in full and as they are shortened. The index is the month less one. */
export const MONTHS: readonly string[] = [
  'januar|january|jan\\.?',
  'februar|february|feb\\.?',
  'mars|march',
  'april|apr\\.?',
  'mai|may',
  'juni|june',
  'juli|july',
  'august|aug\\.?',
  'september|sept?\\.?',
  'oktober|october|okt\\.?|oct\\.?',
  'november|nov\\.?',
  'desember|december|des\\.?|dec\\.?',
];

/** Parts of a year: words and the months they run over. */
export const SEASONS: readonly { words: string; from: string; to: string }[] = [
  {
    words:
      'våren|vårsemesteret|vårhalvåret|(?:the )?spring (?:semester|term)|vår(?= 20\\d\\d)|(?<=(?:^|[\\s,])i )vår(?=\\s*(?:$|[,.;:(–]))|this spring|(?:in|this|during|over) (?:the )?spring|spring(?= (?:of )?20\\d\\d)',
    from: '03',
    to: '05',
  },
  { words: 'sommaren|sommeren|(?<=(?:i|til) )(?:sommar|sommer)|(?:in|this|during|over) (?:the )?summer|summer(?= (?:of )?20\\d\\d)', from: '06', to: '08' },
  {
    words:
      '(?:til )?(?:hausten|høsten)|(?:haust|høst)(?:semesteret|halvåret)|(?:the )?(?:autumn|fall) (?:semester|term)|(?<=(?:i|til) )(?:haust|høst)|haust(?= 20\\d\\d)|høst(?= 20\\d\\d)|(?:in|this|during|over) (?:the )?(?:autumn|fall)|(?:autumn|fall)(?= (?:of )?20\\d\\d)',
    from: '09',
    to: '11',
  },
  { words: 'vinteren(?= (?:i )?20\\d\\d)|(?<=(?:^|[\\s,.])i )vinter|this winter|(?:in|during|over) (?:the )?winter(?= of 20\\d\\d)', from: '01', to: '03' },
  { words: '(?:det )?første (?:halvår(?:et)?|halvdel(?:en)?(?: av(?: året)?)?)|(?:the )?first half(?: of(?: the year)?)?', from: '01', to: '06' },
  { words: '(?:det )?andre (?:halvår(?:et)?|halvdel(?:en)?(?: av(?: året)?)?)|(?:the )?second half(?: of(?: the year)?)?', from: '07', to: '12' },
  { words: '(?:det )?(?:første|1\\.) tertial(?:et)?', from: '01', to: '04' },
  { words: '(?:det )?(?:andre|2\\.) tertial(?:et)?', from: '05', to: '08' },
  { words: '(?:det )?(?:tredje|3\\.) tertial(?:et)?', from: '09', to: '12' },
  { words: '(?:det )?første kvartal(?:et)?|(?:the )?first quarter|Q1|1\\. kvartal|1st quarter', from: '01', to: '03' },
  { words: '(?:det )?andre kvartal(?:et)?|(?:the )?second quarter|Q2|2\\. kvartal|2nd quarter', from: '04', to: '06' },
  { words: '(?:det )?tredje kvartal(?:et)?|(?:the )?third quarter|Q3|3\\. kvartal|3rd quarter', from: '07', to: '09' },
  { words: '(?:det )?fjerde kvartal(?:et)?|(?:the )?fourth quarter|Q4|4\\. kvartal|4th quarter', from: '10', to: '12' },
];

/** The seasons by their bare names, which say when it was once a word says of which year. */
export const BARE_SEASONS: readonly { words: string; from: string; to: string }[] = [
  { words: 'vår(?:en)?|spring', from: '03', to: '05' },
  { words: 'sommar(?:en)?|sommer(?:en)?|summer', from: '06', to: '08' },
  { words: 'haust(?:en)?|høst(?:en)?|autumn|fall', from: '09', to: '11' },
  { words: 'vinter(?:en)?|winter', from: '01', to: '03' },
];
export const NEXT_SEASON = 'neste|næraste|komande|kommende|next|(?:the |this )?coming';
export const LAST_SEASON = '(?:i )?fjor|sist|siste|førre|forrige|last';
export const SCHOOL_YEAR = 'skuleåret|skoleåret|studieåret|sesongen|(?:the )?(?:school|academic) year';
/** By when the year is over; said after a word for a deadline. */
export const YEAR_END =
  "(?:(?:the )?(?:utgangen|slutten|end) (?:av|of) )?(?:året|the year)|året er omme|årsskiftet|nyttår|årets slutt|year[’']?s? end|year-end|the turn of the year|the year is out";
export const NEW_YEAR = 'på nyåret|over nyttår|(?:early )?in the new year';

/** Words for a year counted from the year a text is about. */
export const RELATIVE_YEARS: readonly { words: string; shift: number }[] = [
  {
    words:
      "i år|årets|dette året|this year(?:[’']s)?|i løpet av året|i det siste året|in the course of the year|(?:earlier|later) (?:in|during) the year|(?:tidlegare|tidligere|seinare|senere|ut) (?:på|i) året|(?:later|earlier) this year",
    shift: 0,
  },
  {
    words: "neste år|næraste året|kommande år|kommende år|next year(?:[’']s)?|in the coming year",
    shift: 1,
  },
  { words: "i fjor|fjoråret|fjorårets|førre året|forrige år|last year(?:[’']s)?", shift: -1 },
];
export const WHOLE_YEAR =
  '(?:gjennom |i )?(?:heile|hele) året|året rundt|(?:throughout|all through) the year|all year(?: round| long)?|the whole year|the entire year';
/** Words that point back to the time said before: the same month or day, or that time as it was said. */
export const SAME_MONTH =
  '(?:i |in |alt |allerede |later |seinare |senere |early |late )*(?:the |den )?(?:same|samme) (?:månad(?:en)?|måned(?:en)?|month)|(?:later |earlier )?that (?:same )?month|(?:seinare|senere) (?:i )?(?:den )?(?:månaden|måneden)';
export const SAME_DAY =
  '(?:seinare |senere |later |on )*(?:the |den )?(?:same|samme) (?:dag(?:en)?|day|kveld(?:en)?|evening|ettermiddag(?:en)?|afternoon|føremiddag(?:en)?|formiddag|morgon(?:en)?|morgen|morning)|(?:on |later )*that (?:same )?(?:day|evening|afternoon)';
export const SAME_TIME =
  '(?:i |in |på )?(?:the )?(?:same|samme) (?:veka?|uke[na]?|week|helga?|helg|weekend)|by then|(?:innan|innen) (?:då|da|den tid)|(?<=(?:skal|vil|will|shall) )(?:då|da|then)(?= )|(?:on|during) (?:the same|that) (?:trip|journey|occasion|tour)|(?:på|under) (?:same|samme|den same|den samme) (?:reisa|reisen|turen|tur|reise|reis)|samtidig(?! (?:som|med))|samstundes|at the same time|at the same meeting|that (?:same )?week';
/** Words before a season that make it one of the year said before. */
export const SAME_SEASON = '(?:i |in |på )?(?:(?:the |den )?(?:same|samme)|that)';
export const SAME_YEAR_WORDS =
  '(?:i |in |later |seinare |senere )*(?:the |det )?(?:same|samme) (?:år(?:et)?|year)|det året|(?:later |in |earlier )*that (?:same )?year';
/** Not before a noun, as "dagen etter møtet", but before a verb that has its subject after it. */
const OPENING = '(?!\\s+(?!\\p{L}+\\s+(?:vi|me|eg|jeg|ho|hun|han|dei|de|det|den)\\s)\\p{L})';
/** Words for a time counted from the time said before: how far, in which unit. */
export const NEXT_UNITS: readonly { words: string; unit: 'day' | 'week' | 'month' | 'year'; shift: 1 | -1 }[] = [
  { words: `dagen etter${OPENING}|dagen derpå|neste dag|(?:the )?(?:day after|next day|following day)(?!\\s+(?:the|tomorrow))`, unit: 'day', shift: 1 },
  { words: `dagen før${OPENING}|(?:the )?(?:day before|previous day)(?!\\s+(?:the|yesterday))`, unit: 'day', shift: -1 },
  { words: `(?:veka|uka|uken) etter${OPENING}|(?:in )?the (?:week after|following week|next week)(?!\\s+(?:the|next))`, unit: 'week', shift: 1 },
  { words: `(?:veka|uka|uken) før${OPENING}|the (?:week before|previous week)(?!\\s+(?:the|last))`, unit: 'week', shift: -1 },
  {
    words: `(?:i )?(?:månaden|måneden) etter${OPENING}|(?:in )?the (?:month after|following month|next month)(?!\\s+(?:the|next))`,
    unit: 'month',
    shift: 1,
  },
  { words: `(?:i )?(?:månaden|måneden) før${OPENING}|(?:in )?the (?:month before|previous month)(?!\\s+(?:the|last))`, unit: 'month', shift: -1 },
  { words: `(?:i )?året etter${OPENING}|(?:in )?the (?:year after|following year)(?!\\s+(?:the|next))`, unit: 'year', shift: 1 },
  { words: `(?:i )?året før${OPENING}|(?:in )?the (?:year before|previous year)(?!\\s+(?:the|last))`, unit: 'year', shift: -1 },
];
export const UNITS: readonly { words: string; unit: 'day' | 'week' | 'month' | 'year' }[] = [
  { words: 'dag(?:ar|er)?|days?', unit: 'day' },
  { words: 'vek[ae]r?|uk[ae]r?|uker?|weeks?', unit: 'week' },
  { words: 'månad(?:er)?|måned(?:er)?|months?', unit: 'month' },
  { words: 'år|years?', unit: 'year' },
];
export const LATER = '(?:seinare|senere|later|etterpå|afterwards|etter(?!\\s+\\p{L})|after(?=[,.;]|$))';
export const SINCE = 'sidan|siden|frå|fra|frå og med|fra og med|since|from';
export const UNTIL = 'til|til og med|to|until|till|through';
/** What a year before it only names: "2005-konvensjonen", "2030-agendaen". */
export const NAMED_BY_YEAR = 'konvensjon|agenda|protokoll|erklæring|direktiv|mål|avtal|lov|utgåv|utgav|versjon|modell';
