import { label } from '../../domain/code.ts';
import type { Code } from '../../domain/code.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { ListCell } from '../../output/list-sheet.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';

/** What a cell says of a code. */
export const codeCell = (list: readonly Code[], code: string | null | undefined, { lang }: Reader): ListCell => ({
  text: code ? label(list, code, lang) : '',
  value: code ?? null,
});

/** What a cell says of several codes. */
export const codesCell = (list: readonly Code[], codes: readonly string[], { lang }: Reader): ListCell => ({
  text: codes.map((code) => label(list, code, lang)).join(', '),
  value: codes,
});

/** What a cell says of a period: a day where it is one. */
export const periodCell = (period: Period | null, { lang }: Reader): ListCell => ({
  text: period ? periodText(period, lang) : '',
  value: period,
  ...(period && period.from !== null && period.from === period.to ? { day: period.from } : {}),
});

/** What a cell says of an ISO day. */
export const dayCell = (day: string | null): ListCell => ({ text: day ?? '', value: day, ...(day ? { day } : {}) });

/** What a cell says of a number. */
export const countCell = (count: number): ListCell => ({ text: String(count), value: count });

/** What a cell says of words. */
export const textCell = (text: string | null): ListCell => ({ text: text ?? '', value: text });

/** What a cell says of words in several languages. */
export const localCell = (text: LocalText, reader: Reader, empty = ''): ListCell => ({ text: localText(text, reader, empty), value: text });

/** What a cell says of parties, by their names. */
export const partiesCell = (parties: readonly { names: LocalText; acronym: string | null }[], reader: Reader): ListCell => ({
  text: parties.map(({ names, acronym }) => localText(names, reader, acronym ?? '')).join(', '),
  value: parties,
});
