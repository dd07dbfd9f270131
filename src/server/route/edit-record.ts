import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'hono';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash, type Flash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import type { Env } from '../server-parts.ts';
import type { Notice } from '../view/refusal.tsx';
import { meet } from './three-way.ts';
import { trySave } from './try-save.ts';

/** What an edit form shows: the fields as typed, the version they belong to, and the fields as they were when it was opened. */
export interface Opened {
  version: number;
  values: URLSearchParams;
  opened: string;
}

/** One kind of record as it is edited in a form. */
interface Editing<D> {
  recordId: string;
  saved: { version: number; draft: D; form: URLSearchParams };
  read(values: URLSearchParams): Promise<{ draft: D } | { issues: readonly Issue[] }>;
  readable(draft: D): Promise<object>; // with names in place of identifiers
  show(opened: Opened, issues: readonly Issue[], notice?: Notice): Promise<string>;
  save(version: number, draft: D, why?: string): Promise<void>;
  action: string; // where the form is sent and opened
  done: string; // where the record is shown
  flash: Flash;
  nav: 'engagements' | 'parties';
}

/**
 * Saves what an edit form holds. Where the record has been saved since the form was opened the two edits are merged, and the writer chooses
 * where both changed a field. Nothing typed is lost on the way, and nothing the other saved is overwritten unseen.
 */
export async function editRecord<D>(c: Context<Env>, editing: Editing<D>): Promise<Response> {
  const { saved } = editing;
  const { values } = await readForm(c);
  const [version, was] = [Number(values.get('version')), values.get('was') ?? ''];
  const opened = { version, values, opened: was };
  const typed = await editing.read(values);
  if ('issues' in typed) return c.html(await editing.show(opened, typed.issues), 422);
  const now = { version: saved.version, opened: saved.form.toString() };
  let [read, shown, theirs] = [typed, opened, 0];
  if (version !== saved.version || (values.has('was') && was !== now.opened)) {
    const readable = async (form: URLSearchParams) => {
      const of = await editing.read(form);
      return 'draft' in of ? editing.readable(of.draft) : Object.fromEntries(form);
    };
    const met = await meet(c, { ...editing, theirsAt: editing.action, values, saved: saved.form, readable });
    if ('page' in met) return c.html(met.page, 409);
    if ('edit' in met) return c.html(await editing.show({ ...now, values: met.edit }, []));
    const merged = await editing.read(met.merged);
    if ('issues' in merged) return c.html(await editing.show({ ...now, values: met.merged }, merged.issues), 422);
    [read, shown, theirs] = [merged, { ...now, values: met.merged }, met.theirs];
  }
  if (isDeepStrictEqual(read.draft, saved.draft)) {
    leaveFlash(c, 'nothing-changed');
    return c.redirect(editing.done, 303);
  }
  const { draft } = read;
  const done = await trySave(c, () => editing.save(saved.version, draft, textOf(values, 'why') ?? undefined));
  if ('refusal' in done) return c.html(await editing.show(shown, [], done), done.status);
  if (theirs > 0) leaveFlash(c, 'edits-merged', theirs);
  else leaveFlash(c, editing.flash);
  return c.redirect(editing.done, 303);
}
