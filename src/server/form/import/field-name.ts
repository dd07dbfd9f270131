import { label } from '../../../domain/code.ts';
import { AREA_ROLES } from '../../../domain/codes/area-role.ts';
import { COUNTED } from '../../../domain/codes/counted.ts';
import { IDENTIFIER_SCHEMES } from '../../../domain/codes/identifier-scheme.ts';
import { PARTY_ROLES } from '../../../domain/codes/party-role.ts';
import type { ImportKind } from '../../../domain/import.ts';
import type { Lang } from '../../../domain/lang.ts';
import { words } from '../../../language/catalogue/catalogue.ts';

/** What a field a column can hold is called. */
export function fieldName(kind: ImportKind, field: string, lang: Lang): string {
  const { imports, fields: f } = words(lang);
  const t = imports.fields;
  const [group = '', code] = field.split('.');
  if (code !== undefined) {
    if (group === 'parties') return t.partyAs(label(PARTY_ROLES, code, lang));
    if (group === 'areas') return t.areaAs(label(AREA_ROLES, code, lang));
    if (group === 'figures') return t.figureOf(label(COUNTED, code, lang));
    if (group === 'identifiers') return label(IDENTIFIER_SCHEMES, code, lang);
    if (group === 'name' && (code === 'nn' || code === 'nb' || code === 'en')) return `${t.name} (${f[code]})`;
  }
  if (kind === 'commitments') {
    const own: Record<string, string> = { by: f.commitmentBy, parties: t.to, period: t.madeOn, kind: t.madeKind, engagement: t.engagement };
    if (own[field]) return own[field];
  }
  const own: Record<string, string> = {
    key: t.key,
    periodTo: t.periodTo,
    partyRole: t.partyRole,
    partyCountry: t.partyCountry,
    currency: t.currency,
    name: t.name,
    names: t.name,
    party: t.to,
    acronym: t.acronym,
    alias: t.alias,
    lang: imports.textLang,
  };
  const shared = f as Record<string, unknown>;
  return own[group] ?? (typeof shared[group] === 'string' ? shared[group] : group);
}
