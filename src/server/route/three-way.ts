import type { Context } from 'hono';
import type { Issue } from '../../domain/problem.ts';
import { mergeForms } from '../form/merge-forms.ts';
import type { Env } from '../server-parts.ts';
import { fieldLabel } from '../view/field-label.ts';
import { fieldText } from '../view/field-text.ts';
import { threeWayPage } from '../view/three-way.tsx';

/** A record that somebody saved after this form was opened, and how it reads. */
interface Met {
  recordId: string;
  values: URLSearchParams; // what was sent: the fields, and under `was` those it was opened with
  saved: URLSearchParams; // the form as the record stands now
  readable(form: URLSearchParams): Promise<object>; // a form as a record of words, by the names of its fields
  action: string;
  theirsAt: string;
  nav: 'engagements' | 'parties';
}

/**
 * What to do with a form whose record has been saved since it was opened. `merged` can be saved as it is: nothing was changed on both sides, or
 * a choice was made for every field that was. `edit` is to be shown in the form. Otherwise `page` asks.
 */
export async function meet(c: Context<Env>, met: Met): Promise<{ merged: URLSearchParams; theirs: number } | { edit: URLSearchParams } | { page: string }> {
  const { values, saved } = met;
  const was = values.get('was');
  const base = was === null ? null : new URLSearchParams(was);
  const step = values.get('step');
  const { values: merged, conflicts, theirs, mine } = mergeForms(base, saved, values, choicesIn(values));
  if (step === 'edit') return { edit: merged };
  if (conflicts.length === 0) return { merged, theirs: theirs.length };
  const reader = c.get('reader');
  const [latest] = await c.get('parts').register.historyOf(c.get('who'), met.recordId);
  const read = async (form: URLSearchParams | null) => (form ? await met.readable(form) : {});
  const [old, their, my, both] = await Promise.all([read(base), read(saved), read(values), read(merged)]);
  const label = (field: string) => fieldLabel(field, reader);
  const text = (record: object, field: string) => textAt(record, field, (name, value) => fieldText(name, value, reader));
  const joined = new Set([...theirs, ...mine]);
  const whose = (field: string) => (theirs.includes(field) ? (mine.includes(field) ? 'both' : 'theirs') : 'mine');
  const issues = step === 'choose' ? conflicts.map((field): Issue => ({ path: `choose.${field}`, code: 'required' })) : [];
  const page = threeWayPage({
    reader,
    nav: met.nav,
    action: met.action,
    theirsAt: met.theirsAt,
    by: latest?.by ?? null,
    at: latest?.at ?? null,
    isYou: latest?.by === c.get('who').name,
    values,
    issues,
    conflicts: conflicts.map((field) => ({ field, label: label(field), before: base && text(old, field), theirs: text(their, field), mine: text(my, field) })),
    joined: [...joined].map((field) => ({ label: label(field), text: text(both, field), whose: whose(field) })),
  });
  return { page: String(await page) };
}

function choicesIn(values: URLSearchParams): Map<string, 'mine' | 'theirs'> {
  const chosen = [...values].flatMap(([key, value]): [string, 'mine' | 'theirs'][] =>
    key.startsWith('choose.') && (value === 'mine' || value === 'theirs') ? [[key.slice('choose.'.length), value]] : [],
  );
  return new Map(chosen);
}

/** What a record of words has in a field of its form; one language of a text stands by itself. */
function textAt(record: object, field: string, inWords: (name: string, value: unknown) => string): string {
  const [name = '', lang = ''] = field.split('.');
  const value = (record as Record<string, unknown>)[name];
  return lang && typeof value === 'object' && value !== null ? String((value as Record<string, unknown>)[lang] ?? '') : inWords(name, value);
}
