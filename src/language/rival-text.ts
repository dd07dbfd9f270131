import { label, type Code } from '../domain/code.ts';
import { CODED_FIELDS } from '../domain/codes/coded-fields.ts';
import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { ACCOUNT_WORDS } from './account-words.ts';
import { words } from './catalogue/catalogue.ts';
import { periodText } from './period-text.ts';
import { quote } from './quote.ts';

const LISTS: Record<string, readonly Code[]> = CODED_FIELDS;

/** That another source says something else of a field, as a note under a sentence: "Tid: ei anna kjelde (GPI, oktober 2021) seier 14. september 2021". */
export function rivalText(claim: { field: string; value: string; saidBy: string; saidOn: string | null }, lang: Lang): string {
  const { fields, rivals } = words(lang);
  const said = claim.saidOn === null ? null : periodOf(claim.saidOn);
  const source = [claim.saidBy, said && periodText(said, lang)].filter(Boolean).join(', ');
  const field = (fields as unknown as Record<string, unknown>)[claim.field];
  const text = rivals.note(source, valueText(claim.field, claim.value, lang));
  return typeof field === 'string' ? `${field}: ${text}` : text;
}

/** A period in words, a code as its label; words of the source stand as a quotation, since they may be in another language. */
function valueText(field: string, value: string, lang: Lang): string {
  const period = field === 'period' || field === 'answerBy' ? periodOf(value) : null;
  if (period) return periodText(period, lang);
  const list = LISTS[field];
  return quote(list ? label(list, value, lang) : value, ACCOUNT_WORDS[lang].quotes);
}
