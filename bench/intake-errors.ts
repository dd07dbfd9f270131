// Lists what the reader gets wrong in labelled texts, record by record: npm run bench -- errors [WORD IN A NAME…]
import { isHeld, labelledSets, scorerOrWhy, type Labelled, type Match, type LabelledRecord as Anchored } from './labelled.ts';
import { readAgainst } from './read-against.ts';

/** The errors in the texts whose names hold one of the words, or in all; those kept unread only where it is asked for. */
export async function listErrors(words: readonly string[], withHeld: boolean): Promise<string[]> {
  const scorer = await scorerOrWhy();
  if (typeof scorer === 'string') return [scorer];
  const texts = labelledSets()
    .flatMap((set) => set.texts)
    .filter(({ name }) => (withHeld || !isHeld(name)) && (words.length === 0 || words.some((word) => name.includes(word))));
  return errorsIn(texts, scorer.match);
}

/** Lines that say, text by text, which records are missed or made up, and which facts of the others differ. */
function errorsIn(texts: readonly Labelled[], match: Match): string[] {
  const lines: string[] = [];
  for (const { gold, text } of texts) {
    lines.push(`== ${gold.text}`);
    const pred = readAgainst(gold, text).proposals;
    const pairs = match(gold.records, pred);
    for (const [at, record] of gold.records.entries()) {
      const found = pred[pairs.get(at) ?? -1];
      const wrong = found ? differences(record, found) : ['MISSED'];
      if (wrong.length)
        lines.push(
          `  ${found ? '~' : '-'} ${record.anchor.exact.slice(0, 220).replaceAll('\n', '/')}`,
          ...wrong.map((one) => `      ${one}${found ? '' : ` ${summary(record)}`}`),
        );
    }
    const used = new Set(pairs.values());
    for (const [at, extra] of pred.entries())
      if (!used.has(at)) lines.push(`  + ${extra.anchor.exact.slice(0, 220).replaceAll('\n', '/')}`, `      EXTRA ${summary(extra)}`);
  }
  return lines;
}

const names = (one: Anchored) => one.parties.map((party) => party.name).join('; ');
const periodOf = (one: Anchored) => (one.period ? `${one.period.start}/${one.period.end}` : '-');
const figuresOf = (one: Anchored) => one.figures.map(({ value, qualifier }) => `${qualifier} ${value}`).join('; ');
const dueOf = (one: Anchored) => (one.commitment ? `due ${one.commitment.due}` : '-');
const summary = (one: Anchored) =>
  [one.kind, one.direction, one.us.role, `[${names(one)}]`, periodOf(one), figuresOf(one), one.countries.join(' '), dueOf(one)].join(' | ');

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const initials = (name: string) =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

/** The scorer's own sense of the same party: equal, one inside the other, or the initials of it. */
function sameParty(gold: Anchored['parties'][number], said: string): boolean {
  const name = bare(said);
  return [gold.name, gold.surface ?? '', ...(gold.also ?? [])].filter(Boolean).some((one) => {
    const full = bare(one);
    return (
      full === name ||
      (full.length > 5 && name.includes(full)) ||
      (name.length > 5 && full.includes(name)) ||
      initials(one) === name.replaceAll(' ', '') ||
      initials(said) === full.replaceAll(' ', '')
    );
  });
}

const sameParties = (gold: Anchored, pred: Anchored) =>
  gold.parties.length === pred.parties.length && gold.parties.every((one) => pred.parties.some((other) => sameParty(one, other.name)));

function differences(gold: Anchored, pred: Anchored): string[] {
  const wrong: string[] = [];
  const say = (what: string, wanted: string, got: string) => wanted !== got && wrong.push(`${what}: wanted ${wanted || '-'}, got ${got || '-'}`);
  if (![gold.kind, ...(gold.kindAlso ?? [])].includes(pred.kind)) say('kind', gold.kind, pred.kind);
  say('direction', gold.direction, pred.direction);
  if (![gold.us.role, ...(gold.roleAlso ?? [])].includes(pred.us.role)) say('role', String(gold.us.role), String(pred.us.role));
  if (!sameParties(gold, pred)) say('parties', names(gold), names(pred));
  if (!gold.period || !pred.period || gold.period.start !== pred.period.start) say('period', periodOf(gold), periodOf(pred));
  say('figures', figuresOf(gold), figuresOf(pred));
  say('countries', gold.countries.toSorted().join(' '), pred.countries.toSorted().join(' '));
  say('commitment', dueOf(gold), dueOf(pred));
  return wrong;
}
