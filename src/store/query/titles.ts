import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { RecordType, StateOf } from '../state.ts';
import type { Db } from '../store.ts';
import { loadGoals } from './goals.ts';
import { currentNames, namedEvents, namedParties } from './names.ts';
import { anyOf } from '../any-of.ts';
import { visible } from './visible.ts';

/** What to call records of any type, by id. Those that may not be seen have no title. */
export async function recordTitles(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, LocalText>> {
  const ids = [...new Set(recordIds)];
  const titles = new Map<string, LocalText>();
  if (ids.length === 0) return titles;
  const engagements = await db
    .selectFrom('engagementText')
    .innerJoin('engagement', 'engagement.engagementId', 'engagementText.engagementId')
    .select(['engagement.engagementId as id', 'lang', 'title as text'])
    .where(anyOf('engagement.engagementId', ids))
    .where(visible(see, 'engagement'))
    .execute();
  const commitments = await db
    .selectFrom('commitmentText')
    .innerJoin('commitment', 'commitment.commitmentId', 'commitmentText.commitmentId')
    .select(['commitment.commitmentId as id', 'lang', 'what as text'])
    .where(anyOf('commitment.commitmentId', ids))
    .where(visible(see, 'commitment'))
    .execute();
  const sources = await db
    .selectFrom('source')
    .select(['sourceId as id', 'lang', 'title as text'])
    .where(anyOf('sourceId', ids))
    .where(visible(see, 'source'))
    .execute();
  for (const { id, lang, text } of [...engagements, ...commitments, ...sources]) if (text !== null) titles.set(id, { ...titles.get(id), [lang]: text });
  for (const goal of await loadGoals(db, see, ids)) titles.set(goal.goalId, goalTitle(goal));
  for (const [id, { names }] of await namedParties(db, see, ids)) titles.set(id, names);
  for (const [id, { names }] of await namedEvents(db, see, ids)) titles.set(id, names);
  return titles;
}

/** What a record in this state is called; empty for one that has no name of its own, such as a claim or a tie. */
export function titleOfState(type: RecordType, state: object | null): LocalText {
  const title = TITLES[type]?.(state as never) ?? {};
  return Object.fromEntries(Object.entries(title).filter(([, text]) => text !== ''));
}

const TITLES: { [T in RecordType]?: (state: StateOf[T]) => LocalText } = {
  engagement: ({ title, subject }) => ({ ...subject, ...title }),
  party: ({ names }) => currentNames(names).names,
  event: ({ names }) => currentNames(names).names,
  commitment: ({ what }) => what,
  source: ({ lang, title }) => ({ [lang]: title }),
  account: ({ lang, title }) => ({ [lang]: title }),
  goal: goalTitle,
  template: ({ content }) => content.name,
  'public-text': ({ lang, title }) => ({ [lang]: title }),
  proposal: ({ draft }) => ({ ...draft.subject, ...draft.title }),
};

/** A goal is called by its number and its text. */
function goalTitle({ number, text }: { number: string; text: LocalText }): LocalText {
  return Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, `${number} ${said}`]));
}
