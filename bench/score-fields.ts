import type { Counted } from './labelled.ts';

const SETS_OF_FACTS = ['party', 'period', 'figure', 'country', 'commitment'] as const;
export const FIELDS = ['record', ...SETS_OF_FACTS] as const;
export type Field = (typeof FIELDS)[number];
const SHARES = ['kind', 'direction', 'role', 'anchors'] as const;
type Share = (typeof SHARES)[number];

export interface Scored {
  texts: number;
  fields: Record<Field, { p: number; r: number; f: number }>;
  shares: Record<Share, number>; // of the records found; of anchors, those that are true
}

/** Precision, recall and F1 of each field over some texts, as the scorer takes them: nothing to find and nothing said is right. */
export function scoreFields(counts: readonly Counted[]): Scored {
  const sum = (of: (count: Counted) => number) => counts.reduce((total, count) => total + of(count), 0);
  const facts = (name: (typeof SETS_OF_FACTS)[number]) =>
    rates(
      sum((count) => count[name].tp),
      sum((count) => count[name].np),
      sum((count) => count[name].ng),
    );
  const hits = sum((count) => count.hit);
  const share = (right: number, all: number) => (all ? right / all : 1);
  return {
    texts: counts.length,
    fields: {
      record: rates(
        hits,
        sum((count) => count.pred),
        sum((count) => count.gold),
      ),
      ...(Object.fromEntries(SETS_OF_FACTS.map((name) => [name, facts(name)])) as Record<(typeof SETS_OF_FACTS)[number], ReturnType<typeof rates>>),
    },
    shares: {
      kind: share(
        sum((count) => count.kind),
        hits,
      ),
      direction: share(
        sum((count) => count.dir),
        sum((count) => count.dirN),
      ),
      role: share(
        sum((count) => count.role),
        sum((count) => count.roleN),
      ),
      anchors: share(
        sum((count) => count.anchors),
        sum((count) => count.pred),
      ),
    },
  };
}

function rates(hit: number, said: number, all: number) {
  const p = said ? hit / said : all ? 0 : 1;
  const r = all ? hit / all : said ? 0 : 1;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

const two = (value: number) => value.toFixed(2);

/** A head and a row for each name: P/R/F1 of each field, then the shares. */
export function fieldTable(rows: readonly (readonly [name: string, counts: readonly Counted[]])[]): [string, string][] {
  const head = [...FIELDS.map((field) => field.padEnd(16)), ...SHARES.map((share) => share.padEnd(10))].join('');
  return [
    ['precision/recall/F1', head],
    ...rows.map(([name, counts]): [string, string] => {
      const { fields, shares } = scoreFields(counts);
      const facts = FIELDS.map((field) => `${two(fields[field].p)}/${two(fields[field].r)}/${two(fields[field].f)}`.padEnd(16));
      return [`${name} (${counts.length})`, [...facts, ...SHARES.map((share) => two(shares[share]).padEnd(10))].join('')];
    }),
  ];
}
