import { sentenceId, type Sentence } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang } from '../domain/lang.ts';
import { touches } from '../domain/span.ts';
import { areaName, inAreas } from '../language/countries.ts';
import { duePhrase } from '../language/dates.ts';
import { joinList } from '../language/lists.ts';
import { clean, inForeign } from '../language/marks.ts';
import { supportOfPromises } from './support.ts';
import type { Writer } from './writer.ts';

/** The promises made in the period, to whom and due when; then those that fell due in it, with their outcome. */
export function tellPromises(
  commitments: readonly CommitmentView[],
  made: readonly Engagement[],
  closed: ReadonlySet<string>,
  writer: Writer,
  section = 'promises',
): Sentence[] {
  const engagements = new Map(made.map((engagement) => [engagement.engagementId, engagement]));
  const unique = [
    ...new Map(commitments.filter(({ engagementId }) => !closed.has(engagementId)).map((commitment) => [commitment.commitmentId, commitment])).values(),
  ];
  const sorted = unique.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const sentences: Sentence[] = [];
  const add = (text: string, facet: string, commitment: CommitmentView, paragraph: number): void => {
    const done = writer.finish(text);
    sentences.push({
      id: sentenceId(section, facet, [commitment.commitmentId]),
      ...done,
      lang: writer.lang,
      edited: false,
      stale: false,
      paragraph,
      support: supportOfPromises([commitment], engagements),
    });
  };
  // One carried over was not promised a second time: it is told where it falls due.
  const told = sorted.filter(({ engagementId, carriedFrom }) => engagements.has(engagementId) && carriedFrom === null);
  for (const [at, commitment] of told.entries()) add(madeText(commitment, turnOf(told, at), engagements, writer), 'made', commitment, 0);
  for (const commitment of sorted) {
    if (commitment.due && touches(commitment.due, writer.span)) add(outcomeText(commitment, engagements, writer), 'due', commitment, 1);
  }
  return sentences;
}

/** How many in a row before it say the same but for what was promised. */
function turnOf(told: readonly CommitmentView[], at: number): number {
  let turn = 0;
  while (at - turn > 0 && told[at - turn - 1]?.due?.edtf === told[at]?.due?.edtf && told[at - turn - 1]?.by === told[at]?.by) turn += 1;
  return turn;
}

function key(of: CommitmentView): string {
  return `${of.by === 'us' ? 0 : 1} ${of.due?.from ?? '9'} ${of.commitmentId}`;
}

function whoText(of: CommitmentView, writer: Writer): string {
  return joinList(
    of.parties.map((party) => writer.names.write(party.partyId, party)),
    writer.lang,
  );
}

/**
 * What was promised: an infinitive phrase ("sende ein rådgjevar"), or a noun phrase where it repeats the subject of its engagement
 * or starts like a heading.
 */
function whatOf(of: CommitmentView, made: Engagement | undefined, writer: Writer): { text: string; infinitive: boolean } {
  const { promise, quote } = writer.phrases;
  const found = inLang(of.what, writer.lang) ?? (made ? (inLang(made.subject, writer.lang) ?? inLang(made.title, writer.lang)) : null);
  const raw = clean(found?.text ?? '').replace(/[.\s]+$/u, '');
  if (!found || raw === '') return { text: quote(of.commitmentId), infinitive: false };
  const foreign = found.lang !== writer.lang;
  const marked = promise.infinitive.test(raw);
  const heading = /^\p{Lu}/u.test(raw);
  const noun = [made?.subject, made?.title].some((text) => text && Object.values(text).some((one) => one && clean(one) === raw));
  if (foreign) return { text: quote(inForeign(raw, found.lang)), infinitive: false };
  if (heading) return { text: noun && made && clean(made.subject[writer.lang] ?? '') === raw ? raw : quote(raw), infinitive: false };
  if (noun || promise.thing.test(raw)) return { text: raw, infinitive: false };
  return { text: marked ? raw.replace(promise.infinitive, '') : raw, infinitive: true };
}

/** The countries of a promise that its words leave out. */
function placeText(made: Engagement | undefined, said: string, writer: Writer): string {
  const codes = (made?.areas ?? []).map(({ code }) => code).filter((code) => !said.includes(areaName(code, writer.lang) ?? ''));
  return joinList(inAreas([...new Set(codes)], writer.lang), writer.lang);
}

/**
 * A promise as it was made. Of several that fall due in one month or year, every other is told from its time ("I 2022 skal vi …, slik vi lova
 * X"), so that they do not all say the same.
 */
function madeText(of: CommitmentView, turn: number, engagements: ReadonlyMap<string, Engagement>, writer: Writer): string {
  const { promise, also } = writer.phrases;
  const what = whatOf(of, engagements.get(of.engagementId), writer);
  const who = whoText(of, writer);
  const when = of.due ? duePhrase(of.due, writer.lang) : '';
  const where = placeText(engagements.get(of.engagementId), `${who} ${what.text}`, writer);
  const act = [what.text, where].filter(Boolean).join(' ');
  const isDay = of.due !== null && of.due.edtf.length > 7;
  const due = when ? (isDay ? promise.dueOn(when) : promise.dueIn(when)) : promise.noDue;
  if (of.by === 'us') {
    if (turn % 2 === 1 && what.infinitive && when && !isDay && who) return promise.keptIn(when, act, who, writer.us.subject);
    return (what.infinitive ? promise.oursTo : promise.ours)(who, act, writer.us.subject, turn > 0 ? also : '', writer.us.again) + due;
  }
  return (what.infinitive ? promise.theirsTo : promise.theirs)(who, act, writer.us.object) + due;
}

function outcomeText(of: CommitmentView, engagements: ReadonlyMap<string, Engagement>, writer: Writer): string {
  const { promise } = writer.phrases;
  const { text, infinitive } = whatOf(of, engagements.get(of.engagementId), writer);
  const who = whoText(of, writer);
  const theirs = infinitive ? promise.theirPromiseTo : promise.theirPromise;
  const ours = infinitive ? promise.ourPromiseTo : promise.ourPromise;
  const due = of.due ? promise.wasDue(duePhrase(of.due, writer.lang)) : '';
  return (
    [of.by === 'us' ? ours(who, text) : theirs(who, text, writer.us.object), due, promise.outcome[of.status]].filter(Boolean).join(' ') +
    (of.status === 'partly-kept' && of.carriedTo ? promise.andTheRest : '')
  );
}
