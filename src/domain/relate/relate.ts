import type { Period } from '../period.ts';
import { compareFigures } from './compare-figures.ts';
import { comparePeriods } from './compare-periods.ts';
import { compareWorks } from './compare-works.ts';
import { CODE_FIELDS } from './related.ts';
import type { CodeField, RelatedFacts, RelatedField, Relation } from './related.ts';

/**
 * How a draft stands to a record, field by field, for every field it says something in: the same, more than the record has, or something
 * else. It says the same as merging does: what adds is filled in, and what disagrees becomes a rival. Parties never disagree, for a record may have more.
 */
export function relate(mine: RelatedFacts, theirs: RelatedFacts): { relation: Exclude<Relation, 'new'>; fields: RelatedField[] } {
  const fields = [
    period('period', mine.period, theirs.period),
    code('kind', mine.kind, theirs.kind),
    parties(mine, theirs),
    event(mine, theirs),
    figures(mine, theirs),
    work(mine, theirs),
    many('ourRoles', mine.ourRoles, theirs.ourRoles),
    many(
      'areas',
      mine.areas.map((area) => area.code),
      theirs.areas.map((area) => area.code),
    ),
    many('topics', mine.topics, theirs.topics),
    ...CODE_FIELDS.map((field) => code(field, mine[field], theirs[field])),
    period('answerBy', mine.answerBy, theirs.answerBy),
    answeredOn(mine, theirs),
    many('links', mine.links, theirs.links),
    ...mine.commitments.map((promise) => commitment(promise, theirs)),
  ].filter((field) => field !== null);
  const has = (kind: string) => fields.some((field) => field.kind === kind);
  return { relation: has('disagrees') ? 'disagrees' : has('adds') ? 'adds' : 'same', fields };
}

function period(field: 'period' | 'answerBy', mine: Period | null, theirs: Period | null): RelatedField | null {
  return mine && { field, kind: theirs ? comparePeriods(mine, theirs) : 'adds', mine, theirs };
}

/** A direction of "none" says nothing. */
function code(field: Exclude<CodeField, 'ourRoles' | 'areas' | 'topics'>, mine: string | null, theirs: string | null): RelatedField | null {
  if (mine === null || mine === 'none') return null;
  const stands = theirs === null || theirs === 'none' ? null : [theirs];
  return { field, kind: stands === null ? 'adds' : mine === theirs ? 'same' : 'disagrees', mine: [mine], theirs: stands };
}

function many(field: 'ourRoles' | 'areas' | 'topics' | 'links', mine: readonly string[], theirs: readonly string[]): RelatedField | null {
  if (mine.length === 0) return null;
  const lacking = mine.filter((one) => !theirs.includes(one));
  return { field, kind: lacking.length > 0 ? 'adds' : 'same', mine: lacking.length > 0 ? lacking : [...mine], theirs: orNull([...theirs]) };
}

function parties({ parties: mine }: RelatedFacts, { parties: theirs }: RelatedFacts): RelatedField | null {
  if (mine.length === 0) return null;
  const lacking = mine.filter(({ key }) => !theirs.some((one) => one.key === key));
  const names = (all: RelatedFacts['parties']) => [...new Set(all.map(({ name }) => name))];
  return { field: 'parties', kind: lacking.length > 0 ? 'adds' : 'same', mine: names(lacking.length > 0 ? lacking : mine), theirs: orNull(names(theirs)) };
}

const orNull = (all: string[]): string[] | null => (all.length > 0 ? all : null);

function event({ event: mine }: RelatedFacts, { event: theirs }: RelatedFacts): RelatedField | null {
  const kind = theirs === null ? 'adds' : mine?.key === theirs.key ? 'same' : 'disagrees';
  return mine && { field: 'event', kind, mine: [mine.name], theirs: theirs && [theirs.name] };
}

function figures({ figures: mine }: RelatedFacts, { figures: theirs }: RelatedFacts): RelatedField | null {
  if (mine.length === 0) return null;
  const { added, rivals } = compareFigures(mine, theirs);
  const kind = rivals.length > 0 ? 'disagrees' : added.length > 0 ? 'adds' : 'same';
  return { field: 'figures', kind, mine: kind === 'disagrees' ? rivals : kind === 'adds' ? added : mine, theirs: theirs.length > 0 ? theirs : null };
}

function work({ work: mine }: RelatedFacts, { work: theirs }: RelatedFacts): RelatedField | null {
  const text = (one: NonNullable<RelatedFacts['work']>) => [one.title ?? one.form];
  return mine && { field: 'work', kind: theirs === null ? 'adds' : compareWorks(mine, theirs), mine: text(mine), theirs: theirs && text(theirs) };
}

function answeredOn({ answeredOn: mine }: RelatedFacts, { answeredOn: theirs }: RelatedFacts): RelatedField | null {
  return mine === null ? null : { field: 'answeredOn', kind: theirs === null ? 'adds' : mine === theirs ? 'same' : 'disagrees', mine, theirs };
}

/** A promise is the same where the same side made one; a due time may be added to it. */
function commitment(mine: RelatedFacts['commitments'][number], { commitments }: RelatedFacts): RelatedField {
  const theirs = commitments.find(({ by }) => by === mine.by) ?? null;
  const due = mine.due && theirs?.due ? comparePeriods(mine.due, theirs.due) : mine.due && theirs ? 'adds' : 'same';
  return { field: 'commitment', kind: theirs === null ? 'adds' : due, mine, theirs };
}
