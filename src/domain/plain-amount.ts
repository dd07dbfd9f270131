import type { Figure } from './draft.ts';

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** The value and unit of a figure with no scale in the unit: 2 "million NOK" are 2 000 000 "NOK". A unit in other words stands as it is. */
export function plainAmount({ value, unit }: Pick<Figure, 'value' | 'unit'>): { value: number; unit: string | null } {
  const trimmed = unit?.trim() ?? '';
  const [, scale = '', code = ''] = /^(?:(thousand|million|billion)\s+)?([a-z]{3})$/iu.exec(trimmed) ?? [];
  if (!isCurrency(code.toUpperCase())) return { value, unit: trimmed === '' ? null : trimmed };
  return { value: Number((value * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(14)), unit: code.toUpperCase() };
}

/** Whether a unit is the ISO 4217 code of a currency. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && CURRENCIES.has(unit);
}
