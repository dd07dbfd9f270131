import type { Who } from '../../domain/who.ts';
import { findCommitments } from '../../store/query/commitments.ts';
import { listRequests } from '../../store/query/requests.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { asRow, isName } from '../request/request-row.ts';
import type { Reminders } from './reminder-verbs.ts';

const MOST = 500;
const ANY_DAY = '9999-12-30'; // the day after stands for none

/** All that waits and has a time it is due: the requests a person is set to answer and those nobody is, and the promises we have not kept yet that are theirs or nobody's. */
export async function readReminders(store: Store, who: Who): Promise<Reminders> {
  const [db, see] = [store.db, seeing(who)];
  const due = (owner: string | null) => listRequests(db, see, { asking: 'waiting', owner, dueBy: ANY_DAY }, { limit: MOST });
  const lines = [...(await due(who.name)).rows, ...(await due(null)).rows];
  const commitments = await findCommitments(db, see, { status: 'open', by: 'us', dueBegun: ANY_DAY });
  const mine = commitments.filter(({ owner }) => owner === null || isName(owner, who.name));
  return { requests: lines.map((line) => asRow(line, who)), commitments: mine.slice(0, MOST) };
}
