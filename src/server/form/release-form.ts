import { codesOf } from '../../domain/code.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import type { LegalBasis } from '../../domain/codes/legal-basis.ts';
import type { Issue } from '../../domain/problem.ts';
import type { ReleaseDraft } from '../../register/release/release-verbs.ts';
import { MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';

/** What is internal is kept back as an internal document where nobody says otherwise. */
export const USUAL_BASIS: LegalBasis = 'off-14';

/** The release a sent form asks for, or what is to be mended in it. `lacksBasis` says that something exempt names no paragraph of its own. */
export function formToRelease(values: URLSearchParams, lacksBasis: boolean): { draft: ReleaseDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const [recipient, reference] = [textOf(values, 'recipient'), textOf(values, 'reference')];
  if (recipient === null) issues.push({ path: 'recipient', code: 'required' });
  if ((recipient?.length ?? 0) > MAX_NAME) issues.push({ path: 'recipient', code: 'too-long' });
  if ((reference?.length ?? 0) > MAX_NAME) issues.push({ path: 'reference', code: 'too-long' });
  const basis = (key: string) => {
    const typed = textOf(values, key);
    const found = codesOf(LEGAL_BASES).find((code) => code === typed) ?? null;
    if (typed !== null && found === null) issues.push({ path: key, code: 'not-a-code' });
    return found;
  };
  const internalBasis = basis('internalBasis') ?? USUAL_BASIS;
  const exemptBasis = basis('exemptBasis');
  if (lacksBasis && exemptBasis === null && !issues.some((issue) => issue.path === 'exemptBasis')) issues.push({ path: 'exemptBasis', code: 'required' });
  if (recipient === null || issues.length > 0) return { issues };
  return { draft: { recipient, reference, givesInternal: values.get('internal') === 'give', internalBasis, exemptBasis } };
}
