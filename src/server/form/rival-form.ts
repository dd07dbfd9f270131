import type { Code } from '../../domain/code.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Lang } from '../../domain/lang.ts';
import { anchorAt } from '../../domain/passage.ts';
import type { Issue } from '../../domain/problem.ts';
import { readCountry } from '../../language/country-codes.ts';
import type { ClaimDraft } from '../../register/claim/claim-verbs.ts';
import { isAddress, MAX_NAME } from './draft-issues.ts';
import { readDue } from './commitment-form.ts';
import { textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

/** How a field on which sources may disagree is written. */
export type RivalInput = 'code' | 'period' | 'day' | 'country' | 'address' | 'words';

/** A field on which sources may disagree, with what the record carries in it as a claim writes it; empty for nothing. */
export interface RivalField {
  field: string;
  label: string;
  input: RivalInput;
  codes: readonly Code[];
  carried: string;
  shown: string; // the same as a person reads it
}

/** What a rival claim is read with: its field, the chosen source and its text where one is chosen, and who writes. */
export interface RivalContext {
  recordId: string;
  of: RivalField;
  source: { sourceId: string; title: string; text: string } | null;
  name: string;
  lang: Lang;
}

/** How sure a claim is, by the word for it. */
export const SURE = { sure: 0.9, likely: 0.8, unsure: 0.3 } as const;

/** What another source says of one field, as a sent form holds it, or what is to be mended. */
export function formToRival(values: URLSearchParams, { recordId, of, source, name, lang }: RivalContext): { claim: ClaimDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const value = readValue(values, of, issues);
  if (value !== null && value === of.carried) issues.push({ path: 'value', code: 'says-the-same' });
  const evidence: Evidence[] = [];
  const [quote, link, note] = [textOf(values, 'quote'), textOf(values, 'link'), textOf(values, 'note')];
  if (source && !quote) issues.push({ path: 'quote', code: 'required' });
  if (quote && !source) issues.push({ path: 'source', code: 'required' });
  if (source && quote) {
    const at = source.text.indexOf(quote);
    if (at < 0) issues.push({ path: 'quote', code: 'not-in-source' });
    else {
      const start = Array.from(source.text.slice(0, at)).length; // a source is counted in code points
      evidence.push({ source: source.sourceId, title: source.title, ...anchorAt(Array.from(source.text), start, start + Array.from(quote).length) });
    }
  }
  if (link && !isAddress(link)) issues.push({ path: 'link', code: 'not-an-address' });
  else if (link) evidence.push({ link, title: new URL(link).hostname });
  if (evidence.length === 0) evidence.push({ entered: { by: '', at: '' } }); // by who writes, now: the register says so
  const saidOn = textOf(values, 'saidOn') === null ? null : readPeriod(values.get('saidOn') ?? '');
  if (textOf(values, 'saidOn') && !(saidOn && /^\d{4}(-\d\d){0,2}$/.test(saidOn.edtf))) issues.push({ path: 'saidOn', code: 'not-a-date' });
  const saidBy = textOf(values, 'saidBy') ?? source?.title ?? (link && URL.canParse(link) ? new URL(link).hostname : name);
  for (const [path, text] of Object.entries({ value, saidBy, note })) if (text && text.length > MAX_NAME) issues.push({ path, code: 'too-long' });
  if (issues.length > 0 || value === null) return { issues };
  const sure = (Object.keys(SURE) as (keyof typeof SURE)[]).find((one) => one === values.get('sure'));
  return {
    claim: {
      recordId,
      field: of.field,
      value,
      saidBy,
      saidOn: saidOn?.edtf ?? null,
      status: 'proposed',
      preferred: false,
      confidence: sure ? SURE[sure] : null,
      note: note ? { [lang]: note } : {},
      evidence,
    },
  };
}

/** The value as a claim writes it; null, with an issue, where it is none. */
function readValue(values: URLSearchParams, { input, codes }: RivalField, issues: Issue[]): string | null {
  const typed = textOf(values, 'value');
  const wrong = (code: Issue['code']) => {
    issues.push({ path: 'value', code });
    return null;
  };
  if (typed === null) return wrong('required');
  if (input === 'code') return codes.some(({ code }) => code === typed) ? typed : wrong('not-a-code');
  if (input === 'country') return readCountry(typed) ?? wrong('not-a-country');
  if (input === 'address') return isAddress(typed) ? typed : wrong('not-an-address');
  if (input === 'words') return typed;
  const period = readDue(values, 'value', issues);
  if (input === 'period' || period === null) return period?.edtf ?? null;
  return period.from !== null && period.from === period.to ? period.from : wrong('not-a-day');
}
