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
      'våren|vår(?= 20\\d\\d)|(?<=(?:^|[\\s,])i )vår(?=\\s*(?:$|[,.;:(–]))|this spring|(?:in|this|during|over) (?:the )?spring|spring(?= (?:of )?20\\d\\d)',
    from: '03',
    to: '05',
  },
  { words: 'sommaren|sommeren|(?<=(?:i|til) )(?:sommar|sommer)|(?:in|this|during|over) (?:the )?summer|summer(?= (?:of )?20\\d\\d)', from: '06', to: '08' },
  {
    words:
      '(?:til )?(?:hausten|høsten)|(?<=(?:i|til) )(?:haust|høst)|haust(?= 20\\d\\d)|høst(?= 20\\d\\d)|(?:in|this|during|over) (?:the )?(?:autumn|fall)|(?:autumn|fall)(?= (?:of )?20\\d\\d)',
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
  { words: "i år|årets|dette året|this year(?:[’']s)?|i løpet av året|i det siste året|in the course of the year", shift: 0 },
  {
    words: "neste år|næraste året|kommande år|kommende år|next year(?:[’']s)?|året etter|(?:in )?the following year|in the coming year|the year after",
    shift: 1,
  },
  { words: "i fjor|fjoråret|fjorårets|førre året|forrige år|last year(?:[’']s)?|året før|the year before|the previous year", shift: -1 },
];
export const WHOLE_YEAR =
  '(?:gjennom |i )?(?:heile|hele) året|året rundt|(?:throughout|all through) the year|all year(?: round| long)?|the whole year|the entire year';
export const SAME_TIME =
  'samtidig|samstundes|alt same månad|same veke|samme uke|(?:in )?the same week|same haust|samme høst|same vår|samme vår|in the same month|later (?:that|the same) month|seinare same månad|senere samme måned|same månad|samme måned|the same month|that (?:same )?month|same dag(?:en)?|samme dag|at the same time|(?:on )?the same day|at the same meeting';
export const SAME_YEAR_WORDS = 'same år(?:et)?|samme år(?:et)?|det året|(?:in )?(?:the|that) same year|that year';
export const DAY_AFTER_WORDS = 'dagen etter(?!\\s+\\p{L})|(?:the )?(?:day after|next day|following day)(?!\\s+(?:the|tomorrow))';
export const SINCE = 'sidan|siden|frå|fra|frå og med|fra og med|since|from';
export const UNTIL = 'til|til og med|to|until|till|through';
