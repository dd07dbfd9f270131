import type { AccountTable } from '../domain/account.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { periodName } from '../language/account-period.ts';
import { goalWords } from '../language/goal-words.ts';
import { sumText } from '../language/figure-sums.ts';
import { clean } from '../language/marks.ts';
import type { GoalResult } from '../register/goal/goal-verbs.ts';

const MOST = 8; // titles in one cell

/** What the table of goals is made of. `told` are the engagements the account tells. */
export interface GoalsAsked {
  id: string;
  period: string;
  basePeriod: string;
  lang: Lang;
  told: ReadonlySet<string>;
  now: readonly GoalResult[];
  then: readonly GoalResult[];
}

/** Each goal with the engagements that serve it, what their figures come to, and the same goal of the base year. Null where there is no goal. */
export function goalTable({ id, period, basePeriod, lang, told, now, then }: GoalsAsked): AccountTable | null {
  if (now.length === 0) return null;
  const words = goalWords(lang);
  const before = new Map(then.map((result) => [result.goal.number, result]));
  return {
    id,
    caption: words.caption(periodName(period, lang)),
    columns: [words.goal, words.evidence, words.figure, periodName(basePeriod, lang)].map((title) => ({ title, isNumber: false })),
    rows: now.map((result) => {
      const evidence = result.engagements.filter(({ engagementId }) => told.has(engagementId));
      const past = before.get(result.goal.number);
      return [
        { text: `${result.goal.number} ${clean(inLang(result.goal.text, lang)?.text ?? '')}`.trim(), records: [] },
        { text: titlesText(evidence, lang) || words.nothing, records: evidence.map(idOf) },
        { text: sumsText(result, lang) || words.noFigure, records: partsOf(result) },
        {
          text: baseText(past, lang),
          records: past?.engagements.map(idOf) ?? [],
        },
      ];
    }),
  };
}

/** What the same goal came to in the base year. */
function baseText(past: GoalResult | undefined, lang: Lang): string {
  const words = goalWords(lang);
  if (!past) return words.noGoal;
  if (past.engagements.length === 0) return words.nothing;
  return [words.engagements(past.engagements.length), sumsText(past, lang)].filter(Boolean).join('; ');
}

const idOf = ({ engagementId }: { engagementId: string }): string => engagementId;

function titlesText(engagements: readonly { title: LocalText }[], lang: Lang): string {
  const titles = engagements.map(({ title }) => clean(inLang(title, lang)?.text ?? '')).filter(Boolean);
  return [...titles.slice(0, MOST), ...(titles.length > MOST ? [goalWords(lang).more(titles.length - MOST)] : [])].join('; ');
}

const sumsText = ({ sums }: GoalResult, lang: Lang): string => sums.map((sum) => sumText(sum, lang)).join('; ');

const partsOf = ({ sums }: GoalResult): string[] => [...new Set(sums.flatMap(({ parts }) => parts.map(idOf)))];
