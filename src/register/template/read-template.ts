import { TemplateContent } from '../../domain/account-template.ts';
import { builtIn } from '../../domain/built-in-templates.ts';
import type { Who } from '../../domain/who.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { TemplateView } from './template-verbs.ts';

/** A template by its identifier, built in or made here. Throws Problem('not-found'). */
export async function readTemplate(store: Store, who: Who, templateId: string): Promise<TemplateView> {
  const known = builtIn(templateId);
  if (known) return { ...known, version: null };
  const { state, version } = found(await readRecord(store.db, seeing(who), templateId, 'template'), templateId);
  return { templateId, version, ...TemplateContent.parse(state.content) };
}
