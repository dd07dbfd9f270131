import type { Evidence } from '../../domain/evidence.ts';
import { Problem } from '../../domain/problem.ts';
import { keepPassages } from '../../store/passages.ts';
import { readSource } from '../../store/query/sources.ts';
import type { EvidenceState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { found } from '../act.ts';

/** Evidence as it is kept: a quote becomes a passage of its source. What is entered by hand is entered by who says so, now. */
export async function evidenceStates(act: Act, evidence: readonly Evidence[]): Promise<EvidenceState[]> {
  const states: EvidenceState[] = [];
  for (const one of evidence) {
    if ('entered' in one) states.push({ enteredBy: act.who.userId, enteredAt: act.at });
    else if ('link' in one) {
      if (!URL.canParse(one.link) || !/^https?:/.test(one.link)) throw new Problem('invalid', { field: 'link' });
      states.push({ link: one.link, title: one.title });
    } else {
      const source = found(await readSource(act.tx, act.see, one.source), one.source);
      const [passageId] = await keepPassages(act.tx, source, [{ start: one.start, end: one.end, exact: one.exact }]);
      states.push({ passageId: passageId! });
    }
  }
  return states;
}
