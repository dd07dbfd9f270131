import { BulkEdit, isEmptyEdit } from '../../domain/bulk-edit.ts';
import type { Issue } from '../../domain/problem.ts';
import { readArea } from '../../language/read-area.ts';
import { textOf } from './read-form.ts';

/** What a choice sends to take a value away; a choice left alone sends nothing. */
export const TAKE_AWAY = 'none';

const CHOICES = ['kind', 'direction', 'status', 'access', 'accessBasis', 'trigger', 'mode', 'recurrence', 'requestStatus'] as const;

/** The edit a sent form holds, or what is to be mended in it. */
export function formToEdit(values: URLSearchParams): { edit: BulkEdit } | { issues: Issue[] } {
  const chosen = CHOICES.flatMap((name) => {
    const value = textOf(values, name);
    return value === null ? [] : [[name, value === TAKE_AWAY ? null : value]];
  });
  const code = (key: string) => {
    const typed = textOf(values, key);
    return typed === null ? [] : [readArea(typed) ?? typed];
  };
  const answerOwner = textOf(values, 'answerOwner');
  const read = BulkEdit.safeParse({
    ...Object.fromEntries(chosen),
    ...(answerOwner === null ? {} : { answerOwner }),
    addTopics: values.getAll('addTopics'),
    removeTopics: values.getAll('removeTopics'),
    addGoals: values.getAll('addGoals'),
    removeGoals: values.getAll('removeGoals'),
    addAreas: code('addArea').map((area) => ({ code: area, role: textOf(values, 'areaRole') ?? 'place' })),
    removeAreas: code('removeArea'),
    addNote: textOf(values, 'addNote'),
  });
  if (!read.success) {
    const issues = read.error.issues.map((issue): Issue => ({ path: formField(issue.path), code: issue.code === 'too_big' ? 'too-long' : 'not-a-code' }));
    return { issues };
  }
  if (isEmptyEdit(read.data)) return { issues: [{ path: 'kind', code: 'nothing-chosen' }] };
  if (read.data.access === 'exempt' && !read.data.accessBasis) return { issues: [{ path: 'accessBasis', code: 'needs-basis' }] };
  return { edit: read.data };
}

const formField = ([first, , third]: readonly PropertyKey[]) => (first === 'addAreas' ? (third === 'role' ? 'areaRole' : 'addArea') : String(first));
