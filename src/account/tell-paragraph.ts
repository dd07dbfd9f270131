import { sentenceId, type Sentence } from '../domain/account.ts';
import { buildClause } from './build-clause.ts';
import type { Clause } from './clause.ts';
import { composeSentence, freshPace } from './compose-sentence.ts';
import { listWorks } from './list-works.ts';
import { mergeAlike } from './merge-alike.ts';
import { planSentences, type Unit } from './plan-sentences.ts';
import type { Draft } from './sentence-draft.ts';
import { supportOf } from './support.ts';
import { tellAnswers } from './tell-answers.ts';
import type { Told } from './told.ts';
import type { Writer } from './writer.ts';

const REQUESTS = new Set(['request.funding', 'request.advice', 'request.cooperation']);

/** Tells one paragraph's groups of engagements in sentences. */
export function tellParagraph(groups: readonly Told[], writer: Writer, place: { section: string; paragraph: number }): Sentence[] {
  writer.turnParagraph();
  const sentences: Sentence[] = [];
  const pace = freshPace();
  const add = (draft: Draft): void => {
    const { text, runs } = writer.finish(draft.text);
    sentences.push({
      id: sentenceId(
        place.section,
        draft.facet,
        draft.records.map((record) => record.engagementId),
      ),
      text,
      lang: writer.lang,
      edited: false,
      stale: false,
      paragraph: place.paragraph,
      runs,
      support: supportOf(draft.records, draft.fields, writer.rivalLang),
    });
  };
  for (const unit of planSentences(listWorks(mergeAlike(groups, writer), writer), writer)) {
    const records = unit.told.flatMap((told) => told.records);
    const clauses = clausesOf(unit, writer);
    if (records.some(({ kind }) => REQUESTS.has(kind))) writer.asked += 1;
    const text = composeSentence(clauses, unit.tie, pace, writer) + clauses.map((clause) => clause.called).join('');
    writer.lastDay = dayOf(unit);
    const isDoubted = records.some(({ kind, status }) => kind === 'invitation' && status === 'uncertain');
    add({ text: isDoubted ? text + writer.phrases.butNotConfirmed : text, facet: '', records, fields: 'all' });
  }
  const records = groups.flatMap((told) => told.records);
  for (const together of Map.groupBy(records, ({ engagementId }) => writer.over({ record: engagementId, facet: 'answer' })).values())
    for (const draft of tellAnswers(together, writer)) add(draft);
  return sentences;
}

/** The clauses of a sentence. One with a party that the clause before has named points back to it. */
function clausesOf({ told, tie }: Unit, writer: Writer): Clause[] {
  return told.map((one, at) => {
    if (tie === 'verb') return buildClause(one, writer, { isShared: true });
    const isSecond = tie === 'party' && at > 0;
    return buildClause(one, writer, { isSecond, isNamed: isSecond && told[0]?.engagement.parties.length === 1 });
  });
}

/** The day of a sentence that tells one work alone. */
function dayOf({ told }: Unit): string | null {
  const [one, ...others] = told;
  const edtf = one?.engagement.kind === 'publication' && others.length === 0 ? (one.engagement.period?.edtf ?? '') : '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : null;
}
