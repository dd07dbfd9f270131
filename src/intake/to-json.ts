import type { Period } from '../domain/period.ts';
import { BARE_SEASONS, SEASONS } from './knowledge/months.ts';
import { word } from './span.ts';
import { commonName } from './name-index.ts';
import type { ProposedEngagement, Reading } from '../domain/proposal.ts';

/** What `intake --json` prints for one text. Offsets are code points, end exclusive. */
export interface ReadingJson {
  file?: string;
  text: { lang: string; length: number };
  proposals: ReturnType<typeof proposalToJson>[];
}

function proposalToJson({ anchor, draft, confidence, origin, addedByModel = [] }: ProposedEngagement) {
  const [start, end] = endsOf(draft.period);
  return {
    anchor: { start: anchor.start, end: anchor.end, exact: anchor.exact },
    kind: draft.kind,
    direction: draft.direction,
    parties: draft.parties.map((party) => ({ name: nameOf(party, anchor.exact), country: party.country })),
    period: draft.period ? { start: bound(start), end: end === undefined ? bound(start) : bound(end), text: draft.period.said } : null,
    figures: draft.figures.map((figure) => ({ value: figure.value, qualifier: figure.qualifier, counted: figure.unit ?? figure.counted, text: figure.said })),
    countries: draft.areas.map((area) => area.code).filter((code) => /^[A-Z]{2}$/u.test(code)),
    topics: draft.topics,
    commitment: draft.commitment ? { due: draft.commitment.due ? bound(dueOf(draft.commitment.due)) : null } : null,
    us: { role: draft.ourRoles[0] ?? null },
    confidence,
    ...(origin ? { origin } : {}),
    ...(addedByModel.length > 0 ? { addedByModel } : {}),
  };
}

const SEASON = word([...SEASONS.slice(0, BARE_SEASONS.length), ...BARE_SEASONS].map(({ words }) => words).join('|'));
const PART_OF_A_YEAR = /halv|half|kvartal|quarter|tertial|(?<!\p{L})Q[1-4]/iu;

/** Both ends of a period. An ISO date has no seasons: of "våren 2024" it says the year. */
function endsOf(period: Period | null): [string?, string?] {
  const [start, end] = (period?.edtf ?? '').split('/');
  const season = period && end && start?.length === 7 && SEASON.test(period.said);
  return season ? [start.slice(0, 4), start.slice(0, 4)] : [start, end];
}

/** When a promise falls due: what is to be done in a part of a year, when that is over. */
function dueOf(due: Period): string | undefined {
  const [start, end] = endsOf(due);
  return PART_OF_A_YEAR.test(due.said) ? (end ?? start) : start;
}

/** One end of a period as an ISO date of the precision the text gave; null where it is open. */
function bound(edtf: string | undefined): string | null {
  const plain = (edtf ?? '').replace(/[~?%]/gu, '');
  return plain === '' || plain === '..' ? null : plain;
}

type Named = Pick<ProposedEngagement['draft']['parties'][number], 'name' | 'said'>;

/**
 * A name as the words have it. Where they give it both in full and for short it goes out in full: the name it is commonly known by, else the text's own.
 * A body they only point back to goes out under the name it is commonly known by, else the one the text gave it last.
 */
function nameOf({ name, said }: Named, words: string): string {
  if (name.startsWith(`${said} `) || name.endsWith(` ${said}`)) return name; // "the Danish and Finnish agencies": each is more than the word it adds
  if (!words.includes(said)) return commonName(said) ?? said;
  return name !== said && words.includes(`(${said})`) ? (commonName(said) ?? `${name} (${said})`) : said;
}

export function readingToJson(reading: Reading, file?: string): ReadingJson {
  return { ...(file === undefined ? {} : { file }), text: { lang: reading.lang, length: reading.length }, proposals: reading.proposals.map(proposalToJson) };
}
