import { joinClauses, joinList } from '../language/lists.ts';
import { withoutMarks } from '../language/marks.ts';
import { words, type Clause, type Opening, type Piece } from './clause.ts';
import type { Tie } from './plan-sentences.ts';
import type { Writer } from './writer.ts';

/** How the last sentences of a paragraph opened and whom they were on, so that the next one opens differently. */
export interface Pace {
  opener: 'us' | 'other' | 'front' | 'addition' | null;
  act: string | null;
  party: string | null;
  told: number;
}

export function freshPace(): Pace {
  return { opener: null, act: null, party: null, told: 0 };
}

/** One sentence of the clauses that go in it, without its full stop. */
export function composeSentence(clauses: readonly Clause[], tie: Tie | null, pace: Pace, writer: Writer): string {
  const [first, second] = clauses;
  if (!first) return '';
  const text =
    !second || !tie
      ? single(first, pace, writer)
      : tie === 'verb'
        ? oneVerb(clauses, pace, writer)
        : tie === 'event'
          ? atEvent(first, second, pace, writer)
          : withParty(first, second, pace, writer);
  pace.told += 1;
  pace.act = first.chosen.acts.join('+');
  pace.party = first.engagement.parties[0]?.partyId ?? null;
  return text;
}

/** "Irland intervjua oss om A, Frankrike om B og Canada om C". */
function oneVerb(clauses: readonly Clause[], pace: Pace, writer: Writer): string {
  const [first] = clauses as [Clause, ...Clause[]];
  pace.opener = first.chosen.subject === 'us' ? 'us' : 'other';
  const tails = clauses.map((clause, at) =>
    words(at > 0 && clause.chosen.subject !== 'us' ? clause.subject : '', ...clause.body.filter(({ as }) => as !== 'verbal').map(({ text }) => text)),
  );
  const verbal = first.body.filter(({ as }) => as === 'verbal');
  return begun(first, [...verbal, { text: joinClauses(tails, writer.lang), as: 'other' }], '', writer);
}

/** "På X i mars heldt vi innlegg om A og modererte ein sesjon om B". */
function atEvent(first: Clause, second: Clause, pace: Pace, writer: Writer): string {
  pace.opener = 'front';
  const setting = first.body.find(({ opens }) => opens === 'setting');
  const isSame = first.chosen.acts.join() === second.chosen.acts.join(); // then the verb is not said again
  const rest = second.body.filter(({ as, opens }) => opens !== 'setting' && (!isSame || as !== 'verbal')).map(({ text }) => text);
  const tail = words(isSame && rest.length > 0 ? '' : second.finite, ...rest) + second.comma;
  if (!setting) return `${single(first, pace, writer)} ${and(writer)} ${tail}`;
  return `${opened(setting, first, writer)} ${and(writer)} ${tail}`;
}

/** "Vi har møte med X om A, og vi sit i styret". */
function withParty(first: Clause, second: Clause, pace: Pace, writer: Writer): string {
  const opener = single(first, pace, writer);
  const rest = second.body.map(({ text }) => text);
  return `${opener}, ${and(writer)} ${words(second.subject, second.finite, ...rest)}${second.comma}`;
}

/** What may open a sentence, the better first. */
const OPENINGS: readonly Opening[] = ['asked', 'setting', 'often', 'lasting', 'through', 'with'];
const LONGEST_FRONT = 75; // characters

/** One clause as a sentence, opened differently from the one before it where it can be. */
function single(clause: Clause, pace: Pace, writer: Writer): string {
  const { phrases } = writer;
  const ours = clause.chosen.subject === 'us';
  const last = pace.opener;
  const isOneAct = clause.chosen.acts.length === 1 || !phrases.inverts; // "finansierte vi og deltok" reads badly
  const front = ours && isOneAct && last !== 'front' ? frontOf(clause, last, writer) : undefined;
  if (front) {
    pace.opener = 'front';
    return opened(front, clause, writer) + clause.comma;
  }
  const asked = clause.body.some(({ opens }) => opens === 'asked');
  if (ours && last === 'us' && pace.told > 1 && writer.additions === 0 && clause.engagement.complete && isOneAct && !asked) {
    pace.opener = 'addition';
    writer.additions += 1;
    return opened({ text: phrases.inAddition, as: 'other' }, clause, writer) + clause.comma;
  }
  const again = pace.act === clause.chosen.acts.join('+') || (pace.party !== null && pace.party === clause.engagement.parties[0]?.partyId);
  const also = ours && clause.engagement.complete && again && (last === 'us' || last === 'front') ? phrases.also : '';
  pace.opener = also ? 'addition' : ours ? 'us' : 'other';
  return begun(clause, clause.body, also, writer) + clause.comma;
}

/** The words that open the sentence. With whom it was opens only where the sentence before opened with us. */
function frontOf({ body }: Clause, last: Pace['opener'], writer: Writer): Piece | undefined {
  for (const opening of OPENINGS) {
    if (opening === 'with' && (last !== 'us' || !writer.phrases.inverts || body.at(-1)?.opens === 'with')) continue;
    if (opening === 'through' && last !== 'us') continue;
    const found = body.find(({ opens }) => opens === opening);
    if (!found) continue;
    const text = withoutMarks(found.text);
    if (text.length <= LONGEST_FRONT && !/^\d/u.test(text)) return found;
  }
  return undefined;
}

/** A sentence that opens with its subject. That we were asked stands by the verb, or last in English. */
function begun(clause: Clause, body: readonly Piece[], also: string, writer: Writer): string {
  const asked = body.find(({ opens }) => opens === 'asked');
  const rest = body.filter((one) => one !== asked);
  if (writer.phrases.inverts) {
    const [aside, last] = clause.chosen.acts.length > 1 ? ['', asked?.text ?? ''] : [asked?.text ?? '', ''];
    const [self, ...others] = withSelfApart(rest, writer);
    return words(clause.subject, clause.finite, self ?? '', also, byTheVerb(clause, writer), aside, ...others, last);
  }
  const auxiliary = clause.isPerfect || /^(?:will|was|were|is|are)$/u.test(clause.finite);
  const verb = also && auxiliary ? `${clause.finite} ${also}` : words(also, clause.finite);
  return words(clause.subject, verb, partly(rest, clause, writer)) + (asked ? `, ${asked.text}` : '');
}

/** A sentence that opens with something else than its subject. */
function opened(front: Piece, clause: Clause, writer: Writer): string {
  const body = clause.body.filter((one) => one !== front);
  if (writer.phrases.inverts) {
    const [self, ...others] = withSelfApart(body, writer);
    return words(front.text, clause.finite, clause.subject, self ?? '', byTheVerb(clause, writer), ...others);
  }
  return words(`${front.text},`, clause.subject, clause.finite, partly(body, clause, writer));
}

/** The texts that follow a verb, with the "ourselves" they may begin with first and by itself: adverbs come after it. */
function withSelfApart(body: readonly Piece[], writer: Writer): string[] {
  const [first = '', ...others] = body.map(({ text }) => text);
  const { self } = writer.us;
  return first.startsWith(self) ? [self, first.slice(self.length).trim(), ...others] : ['', first, ...others];
}

/** Says of what we did that it is only a part, where neither its verb nor a list has said it. */
function byTheVerb({ part }: Clause, writer: Writer): string {
  return part === null || part === 'said' ? '' : writer.phrases.amongOthers[writer.partWay()];
}

/** What follows the verb in English. That it is only a part stands between commas after whom it was with, or last where what follows belongs to the object. */
function partly(body: readonly Piece[], clause: Clause, writer: Writer): string {
  const phrase = byTheVerb(clause, writer);
  const texts = body.map(({ text }) => text);
  if (!phrase) return words(...texts);
  const isWith = body.map(({ as }) => as !== 'other');
  const at = clause.part === 'last' ? texts.length : isWith.lastIndexOf(true) + 1;
  return [words(...texts.slice(0, at)), phrase, words(...texts.slice(at))].filter((text, index) => index < 2 || text !== '').join(', ');
}

function and(writer: Writer): string {
  return joinList(['', ''], writer.lang).trim();
}
