import type { Code } from '../../../domain/code.ts';
import { ACCESS_GRADES } from '../../../domain/codes/access-grade.ts';
import { CODED_FIELDS } from '../../../domain/codes/coded-fields.ts';
import { COMMITMENT_STATUSES } from '../../../domain/codes/commitment-status.ts';
import { OUR_ROLES } from '../../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../../domain/codes/party-role.ts';
import { PARTY_TYPES } from '../../../domain/codes/party-type.ts';
import { ENGAGEMENT_STATUSES } from '../../../domain/codes/status.ts';
import { TOPICS } from '../../../domain/codes/topic.ts';
import type { ImportKind, RowIssue } from '../../../domain/import.ts';
import type { Lang } from '../../../domain/lang.ts';
import { words } from '../../../language/catalogue/catalogue.ts';
import { fieldName } from './field-name.ts';

const LISTS: Record<string, readonly Code[]> = {
  ...CODED_FIELDS,
  access: ACCESS_GRADES,
  ourRoles: OUR_ROLES,
  partyRole: PARTY_ROLES,
  topics: TOPICS,
  type: PARTY_TYPES,
};

/** What is wrong with a row and what to do, in the reader's language; with the column it is in, or the field that is missing. */
export function rowSentence(kind: ImportKind, issue: RowIssue, lang: Lang, columnName: (column: number) => string): string {
  const t = words(lang).imports;
  const where = issue.column !== null ? columnName(issue.column) : issue.field ? fieldName(kind, issue.field, lang) : null;
  const said = sentence(kind, issue, lang);
  return where === null ? said : t.inColumn(where, said);
}

function sentence(kind: ImportKind, { code, field }: RowIssue, lang: Lang): string {
  const { imports, issues, common } = words(lang);
  if (code === 'not-a-code' && field !== null) {
    const list =
      field === 'status' ? (kind === 'commitments' ? COMMITMENT_STATUSES.filter((one) => one.code !== 'carried-over') : ENGAGEMENT_STATUSES) : LISTS[field];
    if (list) return imports.oneOf(list.map((entry: Code) => entry[lang]).join(', '));
    if (field === 'isNetwork') return imports.oneOf(`${common.yes}, ${common.no}`);
  }
  if (Object.hasOwn(imports.reasons, code)) return imports.reasons[code as keyof typeof imports.reasons];
  return issues[code as keyof typeof issues]();
}
