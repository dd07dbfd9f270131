import type { Code } from '../code.ts';

/** What figures count in the common cases; other words are allowed. */
export const COUNTED = [
  { code: 'participants', nn: 'deltakarar', nb: 'deltakere', en: 'participants' },
  { code: 'partners', nn: 'partnarar', nb: 'partnere', en: 'partners' },
  { code: 'countries', nn: 'land', nb: 'land', en: 'countries' },
  { code: 'years', nn: 'år', nb: 'år', en: 'years' },
  { code: 'minutes', nn: 'minutt', nb: 'minutter', en: 'minutes' },
  { code: 'pages', nn: 'sider', nb: 'sider', en: 'pages' },
  { code: 'experts', nn: 'fagfolk', nb: 'fagfolk', en: 'experts' },
  { code: 'advisers', nn: 'rådgjevarar', nb: 'rådgivere', en: 'advisers' },
  { code: 'networks', nn: 'nettverk', nb: 'nettverk', en: 'networks' },
  { code: 'organisations', nn: 'organisasjonar', nb: 'organisasjoner', en: 'organisations' },
  { code: 'volunteers', nn: 'frivillige', nb: 'frivillige', en: 'volunteers' },
  { code: 'meetings', nn: 'møte', nb: 'møter', en: 'meetings' },
  { code: 'money', nn: 'pengar', nb: 'penger', en: 'money' },
  { code: 'people', nn: 'personar', nb: 'personer', en: 'people' },
  { code: 'hours', nn: 'timar', nb: 'timer', en: 'hours' },
  { code: 'weeks', nn: 'veker', nb: 'uker', en: 'weeks' },
  { code: 'months', nn: 'månader', nb: 'måneder', en: 'months' },
  { code: 'days', nn: 'dagar', nb: 'dager', en: 'days' },
] as const satisfies readonly Code[];
