import type { Lang } from '../domain/lang.ts';

/**
 * The number a person typed in digits, or null. Space, point and comma may part the thousands; the last point or comma is a decimal mark
 * where what follows cannot be a thousand. A lone comma before three digits is a decimal mark in Norwegian, and parts thousands in English.
 */
export function readNumber(typed: string, lang: Lang): number | null {
  const text = typed.trim().replaceAll('−', '-').replace(/\s/gu, ' ');
  const found = /^(-?)(\d[\d ., ]*?)$/u.exec(text);
  if (!found) return null;
  const [, sign = '', body = ''] = found;
  const value = whole(body) ?? (loneComma(body, lang) ? null : thousands(body)) ?? decimal(body);
  return value === null ? null : Number(sign + value);
}

const whole = (body: string) => (/^\d+$/u.test(body) ? body : null);
const loneComma = (body: string, lang: Lang) => lang !== 'en' && /^[^,.]*,[^,.]*$/u.test(body);

/** Groups of three with one and the same mark between them; the first says something, so that 0.250 is no thousand. */
function thousands(body: string): string | null {
  const mark = /[ .,]/u.exec(body)?.[0] ?? '';
  const groups = body.split(mark);
  return /^[1-9]\d{0,2}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/u.test(group)) ? groups.join('') : null;
}

function decimal(body: string): string | null {
  const at = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const [before, after] = [body.slice(0, at), body.slice(at + 1)];
  if (at < 0 || !/^\d+$/u.test(after) || before.includes(body[at] ?? '')) return null;
  const front = whole(before) ?? thousands(before);
  return front === null ? null : `${front}.${after}`;
}

/** A number as `readNumber` reads it back, with the decimal mark of the language. */
export function writeNumber(value: number, lang: Lang): string {
  const [front = '', part] = String(value).split('.');
  if (part === undefined) return front;
  return lang === 'en' ? `${front}.${part}${part.length === 3 ? '0' : ''}` : `${front},${part}`;
}
