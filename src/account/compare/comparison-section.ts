import type { TemplateSection } from '../../domain/account-template.ts';
import type { Section } from '../../domain/account.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { Lang } from '../../domain/lang.ts';
import { takes } from '../takes.ts';
import { compareYears } from './compare-years.ts';
import { yearOfRecords } from './year-of-records.ts';

/** What was done and promised in a period, which is EDTF with both its ends. */
export interface BaseRecords {
  period: string;
  engagements: readonly Engagement[];
  commitments: readonly CommitmentView[];
}

/**
 * What a section takes of a period and of its base, compared: a paragraph for each part of the comparison, then their tables and pictures.
 * Identifiers in it begin with that of the section.
 */
export function comparisonSection(
  section: TemplateSection,
  now: BaseRecords,
  base: BaseRecords,
  asked: { ourPartyId: string; lang: Lang },
): Pick<Section, 'sentences' | 'tables' | 'charts'> {
  const [then, current] = [base, now].map(({ period, engagements, commitments }) => {
    const taken = engagements.filter((engagement) => takes(section.takes, engagement));
    return yearOfRecords(taken, commitments, { ...asked, period });
  });
  const parts = then && current ? compareYears(then, current, asked.lang) : [];
  const own = <T extends { id: string }>(one: T): T => ({ ...one, id: `${section.id}.${one.id}` });
  return {
    sentences: parts.flatMap(({ sentences }, paragraph) => sentences.map((sentence) => ({ ...own(sentence), paragraph }))),
    tables: parts.flatMap(({ tables = [] }) => tables.map(own)),
    charts: parts.flatMap(({ charts = [] }) => charts.map(own)),
  };
}
