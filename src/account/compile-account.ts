import type { AccountTemplate } from '../domain/account-template.ts';
import type { Account, Section } from '../domain/account.ts';
import { ARTICLE } from '../domain/built-in-templates.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang } from '../domain/lang.ts';
import { Problem } from '../domain/problem.ts';
import { periodOf } from '../domain/period.ts';
import { isWholeYear, spanOf } from '../domain/span.ts';
import { clean } from '../language/marks.ts';
import { Names } from '../language/names.ts';
import type { GoalResult } from '../register/goal/goal-verbs.ts';
import { fillTitle, partName } from '../language/template-words.ts';
import { type BaseRecords, comparisonSection } from './compare/comparison-section.ts';
import { goalTable } from './goal-table.ts';
import type { LinesOver } from './lines-over.ts';
import { recordsUnder } from './records-under.ts';
import { sayOnce } from './say-once.ts';
import { selectRecords } from './select-records.ts';
import { takes } from './takes.ts';
import { tellPromises } from './tell-promises.ts';
import { tellProse } from './tell-prose.ts';
import { weightiest } from './weigh.ts';
import { Writer } from './writer.ts';

/**
 * What is asked for. `period` is EDTF with both its ends; `agency` is our name in running text, `about` that of what the account is about, where
 * it is not all we did; `goals` is what its tables of goals tell, `base` what it is
 * compared with. With `today` (YYYY-MM-DD), what was planned for a day before it is told as planned; with `rivals`, what other sources say
 * of a told field is noted under its sentence. What different lines are `over` is told in different sentences. The template is the article where none is given.
 */
export interface Asked {
  agency: string;
  ourPartyId: string;
  period: string;
  lang: Lang;
  template?: AccountTemplate;
  about?: string;
  today?: string;
  rivals?: boolean;
  goals?: { basePeriod: string; now: readonly GoalResult[]; then: readonly GoalResult[] };
  base?: BaseRecords;
  over?: LinesOver;
}

/**
 * Compiles the account of a period by a template. Every open record of the period that is held, ongoing or planned stands in a sentence of the
 * first section that takes it; the others are listed as unused. Nothing is said that the records do not say. The same records give the same
 * account in whatever order they come. A period without both its ends throws Problem('invalid').
 */
export function compileAccount(engagements: readonly Engagement[], commitments: readonly CommitmentView[], asked: Asked): Account {
  const { lang, period, template = ARTICLE } = asked;
  const span = spanOf(period);
  if (!span) throw new Problem('invalid', { field: 'period', value: period });
  const own = engagements.map((engagement) => ({
    ...engagement,
    parties: engagement.parties.filter((party) => party.partyId !== asked.ourPartyId),
    // What has no date is told by its year where the account is not of that whole year.
    period: engagement.period ?? (isWholeYear(span) ? null : periodOf(String(engagement.year))),
  }));
  const { told, promisedAhead, unused } = selectRecords(own, commitments, span, lang);
  const closed = new Set(unused.filter(({ why }) => why !== 'outside-period').map(({ record }) => record));
  const made = [...told, ...promisedAhead];
  const known = new Map(own.map((engagement) => [engagement.engagementId, engagement]));
  const clock = { ...asked, span };
  const names = new Names(lang);
  const left = new Set(told);
  const toldIds = new Set(told.map(({ engagementId }) => engagementId));

  const sections = template.sections.flatMap((section): Section[] => {
    const { id, form, most, grouping } = section;
    const heading = inLang(section.heading, lang)?.text ?? '';
    const part = section.part && { code: section.part, title: partName(section.part, period, lang) };
    const chosen = [...(form === 'highlights' ? told : left)].filter((engagement) => takes(section.takes, engagement));
    let sentences: Section['sentences'] = [];
    if (form === 'highlights') sentences = tellProse(id, weightiest(chosen, most), grouping, { ...clock, over: again(id, clock.over) }, new Names(lang));
    if (form === 'prose') {
      for (const engagement of chosen) left.delete(engagement);
      sentences = tellProse(id, chosen, grouping, clock, names);
    }
    if (form === 'promises') {
      names.turnPage();
      const taken = commitments.filter(({ engagementId }) => {
        const engagement = known.get(engagementId);
        return !engagement || takes(section.takes, engagement);
      });
      const writer = new Writer(clock, names);
      sentences = sayOnce(tellPromises(taken, made, closed, writer, id), writer.over);
    }
    const numbers = section.takes.goals;
    const wanted = (results: readonly GoalResult[]) => results.filter(({ goal }) => numbers.length === 0 || numbers.includes(goal.number));
    const table = form === 'goals' && asked.goals ? goalTable({ id, period, lang, told: toldIds, ...asked.goals, now: wanted(asked.goals.now) }) : null;
    const compared = form === 'comparison' && asked.base ? comparisonSection(section, { engagements: own, commitments, period }, asked.base, asked) : null;
    if (compared) sentences = compared.sentences;
    if (sentences.length === 0 && !table) return [];
    const retells = form === 'highlights' && { retells: true };
    return [{ id, title: heading, ...(part && { part }), ...retells, sentences, ...compared, ...(table && { tables: [table] }) }];
  });
  const untold = [...left].map((engagement) => {
    const title = inLang(engagement.title, lang) ?? inLang(engagement.subject, lang);
    return { record: engagement.engagementId, title: clean(title?.text ?? engagement.engagementId), why: 'no-section' as const };
  });
  const records = recordsUnder(sections, [...own, ...(asked.base?.engagements ?? [])], [...commitments, ...(asked.base?.commitments ?? [])], lang);
  return { title: fillTitle(template, asked), agency: asked.agency, period, lang, edition: null, sections, records, unused: [...unused, ...untold] };
}

/** Lines over what a section tells again are known by that section. */
function again(section: string, over: LinesOver | undefined): LinesOver | undefined {
  return over && (({ record, facet }) => over({ record, facet: `${section}/${facet}` }));
}
