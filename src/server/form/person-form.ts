import type { Issue } from '../../domain/problem.ts';
import type { PersonDraft } from '../../register/party/party-verbs.ts';
import { MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';

/** The person a sent form holds, at the party on whose page it stands, or what is to be mended in it. */
export function formToPerson(values: URLSearchParams, partyId: string): { draft: PersonDraft } | { issues: Issue[] } {
  const typed = { name: textOf(values, 'name'), role: textOf(values, 'role'), contact: textOf(values, 'contact') };
  const issues: Issue[] = typed.name ? [] : [{ path: 'name', code: 'required' }];
  for (const [path, text] of Object.entries(typed)) if (text && text.length > MAX_NAME) issues.push({ path, code: 'too-long' });
  return issues.length > 0 ? { issues } : { draft: { name: typed.name ?? '', role: typed.role, contact: typed.contact, partyId } };
}
