import { BUILT_IN_TEMPLATES } from '../../domain/built-in-templates.ts';
import type { Who } from '../../domain/who.ts';
import { templatesKept } from '../../store/query/templates.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { TemplateView } from './template-verbs.ts';

/** The built-in templates, then those made here, the first made first. */
export async function listTemplates(store: Store, who: Who): Promise<TemplateView[]> {
  return [...BUILT_IN_TEMPLATES.map((one) => ({ ...one, version: null })), ...(await templatesKept(store.db, seeing(who)))];
}
