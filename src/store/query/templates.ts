import { TemplateContent } from '../../domain/account-template.ts';
import type { AccountTemplate } from '../../domain/account-template.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The templates that are kept and may be seen, the first made first, read by the shape a template has today. */
export async function templatesKept(db: Db, see: Visibility): Promise<(AccountTemplate & { version: number })[]> {
  const rows = await db
    .selectFrom('accountTemplate')
    .innerJoin('record', 'record.recordId', 'accountTemplate.templateId')
    .select(['accountTemplate.templateId', 'accountTemplate.content', 'record.version'])
    .where(visible(see, 'accountTemplate'))
    .orderBy('accountTemplate.templateId')
    .execute();
  return rows.map(({ templateId, version, content }) => ({ templateId, version, ...TemplateContent.parse(content) }));
}
