import type { Account, Sentence, Support } from '../domain/account.ts';
import type { AccountWords } from '../language/account-words.ts';
import { words as catalogueOf } from '../language/catalogue/catalogue.ts';
import { quote } from '../language/quote.ts';
import type { NumberedNotes } from './number-notes.ts';
import { printable } from './printable.ts';

/** A note by its number, or the words from `start` to `end` of what stands as its quote, in UTF-16 units. */
type NoteReference = number | [number: number, start: number, end: number];

/**
 * What the script of the web page is told that the page does not say already: which records a sentence stands on, by their place in `records`, and which of the
 * notes support which of their fields, by its place in `fields`; -1 is the record as a whole.
 */
export interface ViewerData {
  words: Pick<AccountWords, 'under' | 'choose' | 'noEvidence' | 'previous' | 'next' | 'close'>;
  fields: string[];
  records: { title: string; lang: string; about: string; address?: string }[];
  sentences: [record: number, field: number, notes: NoteReference[]][][]; // in the order of the page
}

export function viewerData(account: Account, words: AccountWords, numbered: NumberedNotes): ViewerData {
  const { under, choose, noEvidence, previous, next, close } = words;
  const names = catalogueOf(account.lang).fields as unknown as Record<string, unknown>;
  const known = new Map((account.records ?? []).map((one) => [one.record, one]));
  const places = new Map<string, number>();
  const fields: string[] = [];
  const data: ViewerData = { words: { under, choose, noEvidence, previous, next, close }, fields, records: [], sentences: [] };
  const recordAt = (record: string): number => {
    const at = places.get(record) ?? data.records.length;
    if (at === data.records.length) {
      const { title = record, lang = account.lang, about = '', address } = known.get(record) ?? {};
      data.records.push({ title: printable(title), lang, about: printable(about), ...(address ? { address } : {}) });
      places.set(record, at);
    }
    return at;
  };
  const fieldAt = (field: string | null): number => {
    const name = field === null ? null : names[field.split('.')[0] ?? ''];
    if (typeof name !== 'string') return -1;
    return fields.includes(name) ? fields.indexOf(name) : fields.push(name) - 1;
  };
  const notesOf = (sentence: Sentence, { evidence, rivals = [] }: Support): NoteReference[] =>
    [...evidence, ...rivals].map((noted) => {
      const { number, wider } = numbered.noteOf(sentence, noted);
      if (!wider || !('source' in noted)) return number;
      const whole = quote(printable(wider.exact), words.quotes);
      const before = printable(
        Array.from(wider.exact)
          .slice(0, noted.start - wider.start)
          .join(''),
      );
      const start = before.length + (whole === printable(wider.exact) ? 0 : words.quotes[0].length);
      return [number, start, start + printable(noted.exact).length];
    });
  for (const sentence of account.sections.flatMap((section) => section.sentences))
    data.sentences.push(sentence.support.map((support) => [recordAt(support.record), fieldAt(support.field), notesOf(sentence, support)]));
  return data;
}
