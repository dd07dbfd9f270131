import type { TemplateContent } from '../../domain/account-template.ts';
import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedTemplate } from './checked-template.ts';

/** Keeps a template and gives its id. Throws what `checkedTemplate` throws. */
export function addTemplate(store: Store, who: Who, content: TemplateContent): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('template');
    await act.write('template', [{ id, action: 'added', after: { unitId: act.unitId, access: 'open', evidence: [], content: checkedTemplate(content) } }]);
    return id;
  });
}
