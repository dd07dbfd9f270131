import { inLang, type LocalText } from '../../domain/lang.ts';
import type { ShieldableField } from '../../domain/shield.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { fieldText } from './field-text.ts';

/** A value of a field as a person reads it: as the engagement shows it, or as it was kept apart, with what the records in it are called in `names`. */
export function shieldValue(field: ShieldableField, value: unknown, reader: Reader, names: Readonly<Record<string, LocalText>> = {}): string {
  if (Array.isArray(value)) return value.map((one) => shieldValue(field, one, reader, names)).join('; ');
  if (typeof value === 'object' && value !== null && 'names' in value) return named(value as unknown as Named, reader);
  return fieldText(field, value, reader, 'engagement', names);
}

interface Named {
  names: LocalText;
  acronym: string | null;
}

const named = ({ names, acronym }: Named, reader: Reader): string => (inLang(names, reader.lang) ? localText(names, reader) : (acronym ?? ''));
