import type { Lang } from '../domain/lang.ts';
import { chiefFailure } from '../intake/model/model-report.ts';
import type { ModelReport } from '../intake/model/model-report.ts';
import { words } from '../language/catalogue/catalogue.ts';

/** What a language model gave to the reading of a text, what was left out, and what went wrong: a line each. */
export function tellReport(report: ModelReport, lang: Lang): string[] {
  const t = words(lang).model;
  const failure = chiefFailure(report);
  const dropped = Object.values(report.dropped).reduce((sum, count) => sum + count, 0);
  return [
    ...(report.accepted > 0 || !failure ? [t.accepted(report.accepted)] : []),
    ...(dropped > 0 ? [t.dropped(dropped)] : []),
    ...(failure ? [t.failed[failure]] : []),
  ];
}
