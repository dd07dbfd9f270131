import type { changesOfBatch } from '../../store/query/imports.ts';
import type { RecordType } from '../../store/state.ts';

/** A record a batch wrote: by its first change and its last. */
export interface Part {
  recordId: string;
  type: RecordType;
  aboutId: string | null;
  firstId: string;
  lastId: string;
  isMade: boolean;
  stands: boolean; // as the batch left it
  isGone: boolean;
}

/** An engagement with what hangs on it, or a party or an event: what goes or stays together. */
export interface Whole {
  recordId: string;
  type: RecordType;
  parts: Part[];
}

const OPENED = 'opened'; // a party or an event that had to be as open as a record that names it stays so

/** What a batch wrote, gathered into what goes or stays together. */
export function wholesOf(changes: Awaited<ReturnType<typeof changesOfBatch>>): Whole[] {
  const parts = new Map<string, Part>();
  for (const { changeId, recordId, recordType, aboutId, action, isMade, stands, withdrawn } of changes) {
    const part = parts.get(recordId);
    if (part) Object.assign(part, { lastId: changeId, stands });
    else if (action !== OPENED || isMade)
      parts.set(recordId, { recordId, type: recordType, aboutId, firstId: changeId, lastId: changeId, isMade, stands, isGone: withdrawn });
  }
  const wholes = Map.groupBy(parts.values(), (part) => (part.aboutId !== null && parts.has(part.aboutId) ? part.aboutId : part.recordId));
  return [...wholes].map(([recordId, mine]) => ({ recordId, type: parts.get(recordId)!.type, parts: mine }));
}
