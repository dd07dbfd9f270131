import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import { fittingAnswer } from '../../domain/request.ts';
import { anyOf } from '../any-of.ts';
import { insertAll, insertMissing } from '../insert-all.ts';
import { periodColumns } from '../period-columns.ts';
import type { EngagementState } from '../state.ts';
import type { Tx } from '../store.ts';
import { namesOf } from './engagement-names.ts';
import type { Saver } from './saver.ts';
import { keepWords } from './words.ts';

const CHILDREN = ['engagementText', 'participation', 'engagementArea', 'engagementTopic', 'engagementGoal', 'engagementLink', 'figure'] as const;

export const engagementSaver: Saver<'engagement'> = {
  async save(tx, records) {
    const old = records.filter(({ isNew }) => !isNew).map(({ id }) => id);
    for (const table of old.length > 0 ? CHILDREN : []) await tx.deleteFrom(table).where(anyOf('engagementId', old)).execute();
    const names = await namesOf(
      tx,
      records.map(({ id, state }) => ({
        engagementId: id,
        unitId: state.unitId,
        access: state.access,
        eventId: state.event,
        partyIds: state.parties.map((party) => party.partyId),
        areas: state.areas.map((area) => area.code),
      })),
    );
    const rows = records.map(({ id, state }) => ({ engagementId: id, ...columns(state), ...names.get(id)! }));
    await insertAll(tx, 'engagement', rows, 'engagementId');

    const each = <R>(of: (state: EngagementState, engagementId: string) => R[]): R[] => records.flatMap(({ id, state }) => of(state, id));
    await insertAll(
      tx,
      'engagementText',
      each((state, engagementId) =>
        LANGS.flatMap((lang) => {
          const [title, subject] = [state.title[lang] || null, state.subject[lang] || null];
          return title || subject ? [{ engagementId, lang, title, subject }] : [];
        }),
      ),
    );
    await insertAll(
      tx,
      'participation',
      each((state, engagementId) =>
        [
          ...state.ourRoles.map(({ partyId, role }) => ({ partyId, partyRole: null, ourRole: role, said: null })),
          ...state.parties.map(({ partyId, role, said }) => ({ partyId, partyRole: role, ourRole: null, said: said || null })),
        ].map((row, position) => ({ engagementId, position, ...row })),
      ),
    );
    await insertAll(
      tx,
      'engagementArea',
      each((state, engagementId) => state.areas.map((area, position) => ({ engagementId, position, ...area }))),
    );
    await keepTopics(tx, [...new Set(each((state) => state.topics))]);
    await insertAll(
      tx,
      'engagementTopic',
      each((state, engagementId) => [...new Set(state.topics)].map((topic, position) => ({ engagementId, position, topic }))),
    );
    await insertAll(
      tx,
      'engagementGoal',
      each((state, engagementId) => [...new Set(state.goals)].map((goalId, position) => ({ engagementId, position, goalId }))),
    );
    await insertAll(
      tx,
      'engagementLink',
      each((state, engagementId) => state.links.map((url, position) => ({ engagementId, position, url }))),
    );
    await insertAll(
      tx,
      'figure',
      each((state, engagementId) => state.figures.map((figure, position) => ({ engagementId, position, ...figure }))),
    );
    await keepWords(
      tx,
      rows.map((row) => row.ownText),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('engagement').where(anyOf('engagementId', ids)).execute();
  },
};

/** A topic that nobody has named yet is labelled with its own code until somebody does. */
async function keepTopics(tx: Tx, topics: readonly string[]): Promise<void> {
  await insertMissing(
    tx,
    'topic',
    topics.map((topic) => ({ topic, nn: topic, nb: topic, en: topic, standard: null })),
  );
}

/** The answer as it may stand in the table. The log may hold one that stood before it was asked whether it fits. */
function answerColumns(state: EngagementState) {
  const { requestStatus, answerBy, answerOwner, answeredOn, answer } = fittingAnswer(state);
  const due = {
    answerBySaid: answerBy?.said ?? null,
    answerByEdtf: answerBy?.edtf ?? null,
    answerByFrom: answerBy?.from ?? null,
    answerByTo: answerBy?.to ?? null,
  };
  return { requestStatus, ...due, answerOwner, answeredOn, answerNn: answer.nn || null, answerNb: answer.nb || null, answerEn: answer.en || null };
}

function columns(state: EngagementState) {
  // The title comes first, and in one order of languages: a list by title compares how this text begins.
  const words = [
    ...LANGS.map((lang) => state.title[lang]),
    ...LANGS.map((lang) => state.subject[lang]),
    state.work?.title,
    state.note,
    ...Object.values(state.answer ?? {}),
    ...state.figures.map((figure) => figure.said),
  ];
  return {
    unitId: state.unitId,
    access: state.access,
    accessBasis: state.access === 'exempt' ? (state.accessBasis ?? null) : null,
    kind: state.kind,
    direction: state.direction,
    trigger: state.trigger,
    mode: state.mode,
    recurrence: state.recurrence,
    status: state.status,
    ...answerColumns(state),
    cameOf: state.cameOf ?? null,
    complete: state.complete,
    ...periodColumns(state.period),
    year: state.year,
    eventId: state.event,
    workForm: state.work?.form ?? null,
    workTitle: state.work?.title ?? null,
    workLang: state.work?.lang ?? null,
    workUrl: state.work?.url ?? null,
    note: state.note,
    notHeld: state.notHeld ?? [],
    isLast: state.isLast ?? false,
    confirmedOn: state.confirmedOn ?? null,
    ownText: fold(words.filter(Boolean).join(' ')),
  };
}
