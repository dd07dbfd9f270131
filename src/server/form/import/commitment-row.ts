import { COMMITMENT_STATUSES } from '../../../domain/codes/commitment-status.ts';
import { DIRECTIONS } from '../../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../../domain/codes/engagement-kind.ts';
import { fold } from '../../../domain/fold.ts';
import { readCode } from './read-code.ts';
import { newRowForm, type RowContext, type RowForm } from './row-context.ts';
import { dateText, type Said } from './row-values.ts';

const THEM = ['dei', 'de', 'dem', 'them', 'they', 'parten', 'motparten', 'partnaren', 'partneren'];

/** A row as the form of a commitment would be sent. The parties are read apart: a row may name more of them than the form has room for. */
export function commitmentRow(said: readonly Said[], context: RowContext): RowForm {
  const form = newRowForm();
  const set = (key: string, value: string, one: Said, given = key) => {
    form.values.append(key, value);
    form.from.set(key, one);
    form.given.add(given);
  };
  for (const one of said) {
    const { field, text } = one;
    if (field === 'what') set(`what.${context.lang}`, text, one, 'what');
    else if (field === 'due' || field === 'period') set(field, dateText(one), one);
    else if (field === 'owner' || field === 'reason') set(field, text, one);
    else if (field === 'by') set('by', THEM.includes(fold(text)) || readCode(DIRECTIONS, text) === 'in' ? 'them' : 'us', one);
    else if (field === 'kind' || field === 'status') {
      const code = readCode(field === 'kind' ? ENGAGEMENT_KINDS : COMMITMENT_STATUSES, text);
      if (code && code !== 'carried-over') set(field, code, one);
      else form.issues.push({ said: one, code: 'not-a-code' });
    }
  }
  if (!form.values.has('by')) form.values.set('by', context.mapping.fixed.by || 'us');
  if (['not-kept', 'dropped'].includes(form.values.get('status') ?? '') && !form.values.has('reason'))
    form.issues.push({ said: form.from.get('status')!, code: 'required' });
  const names = said.filter((one) => one.field === 'parties').flatMap((one) => context.names.namesIn(one.text).map((name) => ({ one, name })));
  for (const [at, { one, name }] of names.entries()) set(`party.${at}`, name, one, 'parties');
  return form;
}
