import type { TemplateContent } from '../../domain/account-template.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedTemplate } from './checked-template.ts';

/**
 * Replaces what a template says. Throws Problem('conflict') when it has been changed since `version` was read, Problem('not-found') for a
 * built-in one, and what `checkedTemplate` throws.
 */
export function correctTemplate(store: Store, who: Who, templateId: string, version: number, content: TemplateContent, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('template', templateId);
    await act.write('template', [{ id: templateId, version, action: 'corrected', after: { ...state, content: checkedTemplate(content) } }]);
  });
}
