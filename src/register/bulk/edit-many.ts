import { isDeepStrictEqual } from 'node:util';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { BulkEdit } from '../../domain/bulk-edit.ts';
import type { Who } from '../../domain/who.ts';
import { changedSince, hangingOn } from '../../store/query/bulk.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import { lockRecords, readRecords } from '../../store/query/records.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { resolveEvents, resolveParties } from '../engagement/resolve-names.ts';
import { mayGrade } from '../gate.ts';
import type { EditReport, LeftAlone, Selection } from './bulk-verbs.ts';
import { planEdit, SHOWN } from './plan-edit.ts';
import type { PlannedEdit } from './plan-edit.ts';
import { checkGoals } from '../goal/check-goals.ts';
import { selectedIds, steps } from './selected.ts';

/** The action in the change log of an engagement edited together with others. */
export const EDITED_TOGETHER = 'edited-together';

/**
 * Makes one edit to many engagements, in one act. `seen` is from the preview: what has been changed since is left alone and named, as is what
 * cannot take the edit. Throws Problem('too-large'), and Problem('forbidden') for a grade that may not be read.
 */
export function editMany(store: Store, who: Who, selection: Selection, edit: BulkEdit, seen: string, why?: string): Promise<EditReport> {
  return act(store, who, why, async (act) => {
    if (edit.access) mayGrade(who, edit.access);
    const report: EditReport = { actId: act.actId, edited: 0, left: [], leftCount: 0 };
    for (const step of steps(await selectedIds(act.tx, act.see, selection))) {
      await lockRecords(act.tx, step);
      const plan = planEdit(await readRecords(act.tx, act.see, step, 'engagement'), edit, await changedSince(act.tx, step, seen));
      await checkGoals(
        act,
        plan.edited.map(({ after }) => ({ unitId: after.unitId, goals: edit.addGoals })),
      );
      await openNames(act, plan.edited);
      await act.write(
        'engagement',
        plan.edited.map(({ record, after }) => ({ id: record.recordId, version: record.version, action: EDITED_TOGETHER, after })),
      );
      await follow(act, plan.edited);
      report.edited += plan.edited.length;
      addLeft(report, plan.left);
    }
    return report;
  });
}

/** Adds to a report those that were left alone. */
export function addLeft(report: EditReport, left: readonly LeftAlone[]): void {
  report.leftCount += left.length;
  report.left.push(...left.slice(0, SHOWN - report.left.length));
}

/** An engagement made more open opens the parties and the event in it: it shall not have a hidden one. */
async function openNames(act: Act, edited: readonly PlannedEdit[]): Promise<void> {
  const graded = edited.filter(({ record, after }) => record.state.access !== after.access).map(({ after }) => after);
  if (graded.length === 0) return;
  const named = (state: EngagementState) => state.parties.map((party) => ({ ...party, name: party.said, country: null, access: state.access }));
  await resolveParties(act, graded.flatMap(named));
  await resolveEvents(
    act,
    graded.map(({ event, access }) => ({ eventId: event, name: null, access })),
  );
}

/** Commitments are as open as their engagement, and a claim is preferred only while the engagement carries its value. */
async function follow(act: Act, edited: readonly PlannedEdit[]): Promise<void> {
  const byId = new Map(edited.map((one) => [one.record.recordId, one]));
  const hanging = await readRecords(act.tx, EVERYTHING, await hangingOn(act.tx, [...byId.keys()]));
  const ofType = <T extends 'commitment' | 'claim'>(type: T) => hanging.filter((record) => record.recordType === type) as RecordHead<T>[];
  await act.write(
    'commitment',
    ofType('commitment').map(({ recordId, version, state }): Write<'commitment'> => ({
      id: recordId,
      version,
      aboutId: state.engagementId,
      action: 'corrected',
      after: { ...state, access: byId.get(state.engagementId)!.after.access },
    })),
  );
  const claims: Write<'claim'>[] = [];
  for (const { recordId, version, state } of ofType('claim')) {
    const { record, after } = byId.get(state.aboutId)!; // asked for by these ids
    const field = state.field as keyof EngagementState;
    const isLeft = state.preferred && !isDeepStrictEqual(record.state[field], after[field]);
    const access = record.state.access === after.access ? state.access : strictest(after.access, await gradeOfEvidence(act.tx, state.evidence));
    const standing = isLeft ? { preferred: false, status: 'disputed' as const } : {};
    claims.push({ id: recordId, version, aboutId: state.aboutId, action: isLeft ? 'disputed' : 'corrected', after: { ...state, access, ...standing } });
  }
  await act.write('claim', claims);
}
