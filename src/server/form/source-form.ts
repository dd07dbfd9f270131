import { Problem, type Issue } from '../../domain/problem.ts';
import { LIMITS } from '../../intake/file/limits.ts';
import type { GivenFile } from '../../intake/file/read-files.ts';
import { isYear, MAX_NAME } from './draft-issues.ts';
import { textOf, type SentForm } from './read-form.ts';

export interface SourceForm {
  given: GivenFile[];
  year: number | null; // null where nothing is said: then the document's own
  title: string | null;
  asksModel: boolean;
}

/** What was sent to be read: files, a pasted text, or both. Or issues that name what to mend. Throws Problem('too-large') for a text no reader would take. */
export async function readSourceForm({ values, files }: SentForm): Promise<{ form: SourceForm | null; issues: Issue[] }> {
  const said = textOf(values, 'year');
  const year = said !== null && /^[1-9]\d{3}$/u.test(said) ? Number(said) : null;
  const issues: Issue[] = [];
  if (said !== null && (year === null || !isYear(year))) issues.push({ path: 'year', code: 'not-a-year' });
  const title = textOf(values, 'title');
  if ((title?.length ?? 0) > MAX_NAME) issues.push({ path: 'title', code: 'too-long' });
  const text = values.get('text') ?? '';
  if (text.length > LIMITS.letters) throw new Problem('too-large', { most: LIMITS.letters });
  const pasted = text.trim() === '' ? [] : [{ name: '', bytes: new TextEncoder().encode(text), plain: true }];
  if (pasted.length === 0 && files.length === 0) issues.push({ path: 'text', code: 'required' });
  if (issues.length > 0) return { form: null, issues };
  const chosen = await Promise.all(files.map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })));
  return { form: { given: [...pasted, ...chosen], year, title, asksModel: values.get('model') === 'yes' }, issues };
}

/** The name of a file from a folder has the folder's in front; no name holds what no text may. */
function nameOf(file: File): string {
  const name = file.name
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-MAX_NAME);
  return name === '' ? '–' : name;
}
