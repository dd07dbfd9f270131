/** A piece of what the reader knows, and what stands in its place when it is taken away: exports that cover those of the whole file, to which `whole` leads. */
export interface Piece {
  name: string;
  parts: Readonly<Record<string, string>>; // by file below src/intake
}

const none = (...names: string[]) => names.map((name) => `export const ${name} = [];`).join('\n');

/** What is taken away, one piece at a time. */
export const PIECES: readonly Piece[] = [
  { name: 'kinds by noun and verb, Norwegian', parts: { 'knowledge/kinds-no.ts': none('KINDS_NO') } },
  { name: 'frames of giving, Norwegian', parts: { 'knowledge/frames-no-giving.ts': none('GIVING_NO') } },
  { name: 'frames of meeting, Norwegian', parts: { 'knowledge/frames-no-meeting.ts': none('MEETING_NO') } },
  { name: 'further frames, Norwegian', parts: { 'knowledge/frames-no-more.ts': none('MORE_NO') } },
  { name: 'kinds by noun and verb, English', parts: { 'knowledge/kinds-en.ts': none('KINDS_EN') } },
  { name: 'frames, English', parts: { 'knowledge/frames-en.ts': none('FRAMES_EN') } },
  { name: 'further frames, English', parts: { 'knowledge/frames-en-more.ts': none('MORE_EN') } },
  {
    name: 'words of asking',
    parts: {
      'knowledge/requests.ts': `import { REQUESTS as all } from 'whole'; const never = (words) => Object.fromEntries(Object.keys(words).map((key) => [key, '(?!)']));
export const REQUESTS = { nn: never(all.nn), nb: never(all.nb), en: never(all.en) };`,
    },
  },
  { name: 'gazetteer of bodies', parts: { 'knowledge/bodies.ts': none('BODIES') } },
  {
    name: 'names defined in the text',
    parts: {
      'name-index.ts': `import { indexNames as all } from 'whole';
export const indexNames = (text, context) => all(text.replace(/\\([^()]*\\)/gu, (said) => ' '.repeat(said.length)), context);`,
    },
  },
  { name: 'what we call ourselves for short', parts: { 'short-forms.ts': 'export const shortForms = () => [];' } },
  {
    name: 'shapes of names',
    parts: { 'name-shapes.ts': 'export const seatedName = () => null; export const realmName = () => null; export const norwegianName = () => null;' },
  },
  { name: 'cities', parts: { 'knowledge/cities.ts': none('CITIES') } },
  { name: 'regions', parts: { 'knowledge/regions.ts': none('REGIONS') } },
  { name: 'nationalities', parts: { 'knowledge/nationalities.ts': none('NATIONALITIES', 'NATIONALITY_PHRASES') } },
  {
    name: 'what headings and lead-ins set',
    parts: {
      'settings.ts': `import { plainSetting } from 'whole';
export const headingSetting = (text, heading, year) => plainSetting(year); export const leadInSetting = (text, leadIn, above) => above;`,
    },
  },
  { name: 'words of headings', parts: { 'knowledge/headings.ts': none('HEADINGS') } },
  {
    name: 'what is carried over from before',
    parts: { 'resolve-parties.ts': 'export const resolveParties = () => [];', 'recall-names.ts': 'export const recallNames = (sentence, found) => found;' },
  },
  { name: 'clauses', parts: { 'clauses.ts': 'export const readClauses = (words) => [{ start: 0, end: words.length, joined: false }];' } },
  { name: 'follow-ups', parts: { 'follow-up.ts': 'export const followUp = () => false;' } },
  { name: 'promises', parts: { 'read-promise.ts': 'export const readPromise = () => null;' } },
  { name: 'several records in a clause', parts: { 'split-record.ts': 'export const splitRecord = () => [{ only: null, subject: null }];' } },
  {
    name: 'what is denied',
    parts: { 'denied.ts': 'export const denied = () => false; export const fellThrough = () => false; export const portraysUs = () => false;' },
  },
];
