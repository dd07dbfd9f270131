import { LANGS, type Lang } from '../../domain/lang.ts';
import { z } from 'zod';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { fieldText } from './field-text.ts';

const LocalTexts = z.partialRecord(z.enum(LANGS), z.string());

/** One field that a change altered, in words. */
export interface ChangedField {
  field: string;
  name: string;
  before: string;
  after: string;
}

/** What a change altered, field by field, as before and after in words. What a person cannot read is left out. */
export function changedFields(change: ChangeView, reader: Reader): ChangedField[] {
  if (!change.before || !change.after) return [];
  return change.fields.flatMap((field) => {
    const name = changedFieldName(change.recordType, field, reader);
    const values = [change.before?.[field], change.after?.[field]] as const;
    const [before = '', after = ''] = differing(values, reader.lang).map((value) => fieldText(field, value, reader, change.recordType, change.names));
    return name && before !== after ? [{ field, name, before, after }] : [];
  });
}

/** The word for a field of a record; null for one a person never sees. */
export function changedFieldName(recordType: string, field: string, reader: Reader): string | null {
  const { fields, account, history } = reader.words;
  if (field === 'year') return account.year;
  if (recordType === 'event' && field === 'parentId') return history.fields.parentOfEvent;
  if (Object.hasOwn(history.fields, field)) return history.fields[field as keyof typeof history.fields];
  const found = (fields as unknown as Record<string, unknown>)[field];
  return typeof found === 'string' && Object.hasOwn(fields, field) ? found : null;
}

export const recordTypeWord = (change: ChangeView, reader: Reader): string =>
  (reader.words.recordTypes as Record<string, string>)[change.recordType] ?? change.recordType;

export const actionWord = (change: ChangeView, reader: Reader): string =>
  (reader.words.changeActions as Record<string, string>)[change.action] ?? reader.words.changeActions.other;

/** Of a text in several languages, what differs: the reader's language alone where that does. */
function differing(values: readonly [unknown, unknown], lang: Lang): unknown[] {
  const texts = values.map((value) => LocalTexts.safeParse(value ?? {}));
  const [one, other] = texts.map((text) => text.data);
  if (!one || !other || values.every((value) => value === null || value === undefined)) return [...values];
  const changed = LANGS.filter((key) => one[key] !== other[key]);
  const shown = changed.includes(lang) ? [lang] : changed;
  return [one, other].map((text) => Object.fromEntries(shown.flatMap((key) => (text[key] ? [[key, text[key]]] : []))));
}
