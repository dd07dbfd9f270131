import type { AccountChart, AccountTable, Sentence } from '../../domain/account.ts';
import type { Lang } from '../../domain/lang.ts';
import { asSentence, readMarks } from '../../language/marks.ts';

/** What one key counted in two years, with the records behind each number. */
export interface Counted {
  key: string;
  label: string;
  then: string[];
  now: string[];
}

/** The keys of two counts side by side, the most frequent in the later year first, then by their label. */
export function sideBySide(then: ReadonlyMap<string, string[]>, now: ReadonlyMap<string, string[]>, labelOf: (key: string) => string, lang: Lang): Counted[] {
  const { compare } = new Intl.Collator(lang === 'en' ? 'en' : 'nb');
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((key) => ({ key, label: labelOf(key), then: then.get(key) ?? [], now: now.get(key) ?? [] }))
    .sort((a, b) => b.now.length - a.now.length || b.then.length - a.then.length || compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}

/** Those that changed most, the greatest change first: up for more, down for fewer. */
export function changedMost(counted: readonly Counted[], way: 1 | -1, most = 3): Counted[] {
  const change = (one: Counted): number => (one.now.length - one.then.length) * way;
  return counted
    .filter((one) => change(one) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, most);
}

/** A row for each key: its label, the earlier year, the later and the change. */
export function asTable(
  id: string,
  caption: string,
  heads: readonly [first: string, then: string, now: string, change: string],
  counted: readonly Counted[],
): AccountTable {
  return {
    id,
    caption,
    columns: heads.map((title, at) => ({ title, isNumber: at > 0 })),
    rows: counted.map(({ label, then, now }) => [
      { text: capital(label), records: [] },
      { text: String(then.length), records: then },
      { text: String(now.length), records: now },
      { text: signed(now.length - then.length), records: [] },
    ]),
  };
}

export function asChart(
  id: string,
  caption: string,
  alternative: string,
  years: readonly [then: string, now: string],
  counted: readonly Counted[],
): AccountChart {
  return {
    id,
    caption,
    alternative,
    series: [...years],
    groups: counted.map(({ label, then, now }) => ({
      label: capital(label),
      values: [then, now].map((records) => ({ value: records.length, records })),
    })),
  };
}

/** A sentence on many records. Their evidence is read where each is: a note for every one of them would bury the sentence. */
export function countSentence(section: string, facet: string, text: string, lang: Lang, records: readonly string[]): Sentence {
  const read = readMarks(asSentence(text));
  const support = [...new Set(records)].map((record) => ({ record, field: null, evidence: [] }));
  return { id: `${section}.${facet}`, ...read, lang, edited: false, stale: false, paragraph: 0, support };
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0';
}

function capital(label: string): string {
  return label.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('nn'));
}
