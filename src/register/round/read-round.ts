import { roundOn } from '../../domain/round.ts';
import type { Who } from '../../domain/who.ts';
import { loadCommitments } from '../../store/query/commitments.ts';
import { engagementLines } from '../../store/query/engagement-lines.ts';
import { answersOfRound, promisesOfRound, standingOfRound, tiesOfRound } from '../../store/query/round.ts';
import type { Store } from '../../store/store.ts';
import { checkedDay } from '../checked.ts';
import { seeing } from '../gate.ts';
import type { Round } from './round-verbs.ts';

/** The yearly round as it stands on a day (ISO): all that is still to be asked, and what has been answered since it began. */
export async function readRound(store: Store, who: Who, today: string): Promise<Round> {
  const time = roundOn(checkedDay(today, 'today'));
  const [db, see] = [store.db, seeing(who)];
  return {
    year: time.year,
    inSeason: time.inSeason,
    promises: await loadCommitments(db, see, await promisesOfRound(db, see, time)),
    standing: await engagementLines(db, see, await standingOfRound(db, see, time)),
    ties: await tiesOfRound(db, see, time),
    answers: await answersOfRound(db, see, time.since),
  };
}

/** How many questions wait in the round. */
export async function roundWaiting(store: Store, who: Who, today: string): Promise<number> {
  const time = roundOn(checkedDay(today, 'today'));
  const [db, see] = [store.db, seeing(who)];
  const waiting = [await promisesOfRound(db, see, time), await standingOfRound(db, see, time), await tiesOfRound(db, see, time)];
  return waiting.reduce((sum, { length }) => sum + length, 0);
}
