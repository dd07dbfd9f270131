import type { Section, Sentence } from '../../domain/account.ts';
import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { label } from '../../domain/code.ts';
import type { Lang } from '../../domain/lang.ts';
import type { ComparisonWords } from '../../language/comparison/comparison-words.ts';
import { comparisonWordsOf } from '../../language/comparison/comparison-words-of.ts';
import { joinList } from '../../language/lists.ts';
import { asChart, asTable, changedMost, countSentence, sideBySide } from './counted.ts';
import type { Comparison } from './comparison.ts';
import { compareParties } from './compare-parties.ts';
import { compareRequests } from './compare-requests.ts';
import { countBy, type YearOfRecords } from './year-of-records.ts';

/** What is new, gone and grown from one year to another: in words, tables and pictures. Equal records give equal text. */
export function compareYears(then: YearOfRecords, now: YearOfRecords, lang: Lang): Section[] {
  const words = comparisonWordsOf(lang);
  const heads = (first: string): [string, string, string, string] => [first, then.label, now.label, words.columns.change];
  const comparison = { then, now, lang, words, heads };
  return [compareWhole(comparison), compareParties(comparison), compareRequests(comparison), comparePromises(comparison)].filter(
    ({ sentences }) => sentences.length > 0,
  );
}

const idOf = ({ engagementId }: { engagementId: string }) => engagementId;

function compareWhole({ then, now, lang, words, heads }: Comparison): Section {
  const id = 'compare-whole';
  const [base, year] = [then.label, now.label];
  const kinds = (of: YearOfRecords) => countBy(of.engagements, ({ kind }) => [kind], idOf);
  const counted = sideBySide(kinds(then), kinds(now), (kind) => label(ENGAGEMENT_KINDS, kind, lang), lang);
  const all = [...now.engagements, ...then.engagements].map(idOf);
  const sentences: Sentence[] = [];
  if (all.length > 0) sentences.push(countSentence(id, 'total', words.total(year, now.engagements.length, base, then.engagements.length), lang, all));
  const [more, fewer] = ([1, -1] as const).map((way) => changedMost(counted, way));
  if (then.engagements.length > 0 && now.engagements.length > 0 && (more?.length || fewer?.length)) {
    const said = (list: typeof more = []) =>
      joinList(
        list.map((one) => words.fromTo(words.kinds[one.key as keyof typeof words.kinds], one.then.length, one.now.length)),
        lang,
      );
    const records = [...(more ?? []), ...(fewer ?? [])].flatMap((one) => [...one.now, ...one.then]);
    sentences.push(countSentence(id, 'kinds', words.moved(said(more), said(fewer)), lang, records));
  }
  const title = words.sections.whole;
  if (all.length === 0) return { id, title, sentences };
  const most = joinList(
    counted
      .filter(({ now: records }) => records.length > 0)
      .slice(0, 3)
      .map((one) => words.counted(one.label, one.now.length)),
    lang,
  );
  return {
    id,
    title,
    sentences,
    tables: [asTable(`${id}-kinds`, words.captions.kinds, heads(words.columns.kind), counted)],
    charts: [asChart(`${id}-kinds-chart`, words.captions.kinds, words.alternative.kinds(base, year, most), [base, year], counted)],
  };
}

/** How what was due ended. A year without deadlines has nothing to say. */
function comparePromises({ then, now, lang, words, heads }: Comparison): Section {
  const id = 'compare-promises';
  const ends = (of: YearOfRecords) =>
    countBy(
      of.due,
      ({ status }) => [status],
      ({ commitmentId }) => commitmentId,
    );
  const sentences = [now, then].flatMap((of) => {
    const counts = ends(of);
    if (counts.size === 0) return [];
    const records = of.due.map(({ commitmentId }) => commitmentId);
    return [countSentence(id, of.label, dueText(words, of.label, counts, lang), lang, records)];
  });
  const counted = sideBySide(ends(then), ends(now), (end) => words.ends[end as keyof typeof words.ends], lang);
  return {
    id,
    title: words.sections.promises,
    sentences,
    ...(sentences.length > 0 && { tables: [asTable(`${id}-ends`, words.captions.promises, heads(words.columns.end), counted)] }),
  };
}

/** What was due in a year, and how many ended each way. */
function dueText(words: ComparisonWords, year: string, counts: ReadonlyMap<string, string[]>, lang: Lang): string {
  const ended = ENDS.flatMap((end) => ({ end, count: counts.get(end)?.length ?? 0 })).filter(({ count }) => count > 0);
  const total = ended.reduce((sum, { count }) => sum + count, 0);
  const [first] = ended;
  if (first && total === 1) return words.oneDue(year, words.ended[first.end][0]);
  if (first && ended.length === 1) return words.allDue(year, total, words.ended[first.end][1]);
  const said = ended.map(({ end, count }) => `${words.number(count)} ${words.ended[end][count === 1 ? 0 : 1]}`);
  return `${words.due(year, total)}: ${joinList(said, lang)}`;
}
const ENDS: readonly CommitmentStatus[] = ['kept', 'partly-kept', 'carried-over', 'not-kept', 'dropped', 'open'];
