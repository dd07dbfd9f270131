import type { Context } from 'hono';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import type { Basis, Place } from '../../domain/account-line.ts';
import { Problem } from '../../domain/problem.ts';
import type { At, Target } from '../../register/account/account-verbs.ts';
import type { Flash } from '../flash.ts';
import type { Env } from '../server-parts.ts';

/** What came of an edit: where in the text to go, and what to say. */
export interface Edited {
  sentence: string | null;
  flash: Flash;
}

const NOTHING: Basis = { told: [], cites: [], text: '', records: [] };

/** Does what a form under a sentence asks. What was typed in it is kept first, whatever else is asked. */
export async function editSentence(c: Context<Env>, read: ReadWritten, piece: Piece | null, values: URLSearchParams): Promise<Edited> {
  const { register } = c.get('parts');
  const who = c.get('who');
  const { accountId } = read.stored;
  const asked = values.get('do') ?? '';
  const text = values.get('text') ?? '';
  if (asked === 'add') {
    const cited = new Set(values.getAll('cites'));
    const cites = read.citable.filter((record) => cited.has(record)).map((record) => ({ record, facet: '', facts: read.factsOf({ record, facet: '' }) }));
    const basis: Basis = { ...NOTHING, cites, records: cites.map(({ record }) => record) };
    return {
      sentence: await register.addSentence(who, accountId, text, basis, placeAfter(read, piece ?? read.pieces.at(-1) ?? null)),
      flash: 'sentence-added',
    };
  }
  if (!piece) throw new Problem('not-found', { id: values.get('sentence') ?? '' });
  const [section, at] = [read.account.sections.find(({ id }) => id === piece.section), read.pieces.indexOf(piece)];
  const isTyped = text.trim() !== piece.sentence.text;
  const settled = piece.basis;
  switch (asked) {
    case 'rewrite':
      if (!isTyped) return { sentence: piece.sentence.id, flash: 'nothing-written' };
      return { sentence: await register.rewriteSentence(who, accountId, targetOf(piece), text), flash: 'sentence-saved' };
    case 'keep':
    case 'merge':
      if (!piece.line) throw new Problem('invalid', { field: 'do' });
      await register.settleStale(who, accountId, piece.line.lineId, piece.line.version, text, settled);
      return { sentence: piece.line.lineId, flash: 'sentence-settled' };
    case 'split': {
      const parts = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
      const [first = null] = await register.splitSentence(who, accountId, targetOf(piece), parts, { id: piece.section, title: section?.title ?? '' });
      return { sentence: first, flash: 'sentence-split' };
    }
    case 'join': {
      const next = read.pieces[at + 1];
      if (!next) throw new Problem('invalid', { field: 'do' });
      const both = `${text.trim()} ${next.sentence.text}`;
      return { sentence: await register.joinSentences(who, accountId, [targetOf(piece), targetOf(next)], both), flash: 'sentences-joined' };
    }
  }
  const target = isTyped ? await retyped() : targetOf(piece);
  switch (asked) {
    case 'up':
    case 'down':
    case 'to': {
      const place =
        asked === 'to'
          ? atEndOf(read, values.get('section') ?? '')
          : asked === 'up'
            ? placeBefore(read, at - 1)
            : placeAfter(read, read.pieces[at + 1] ?? null);
      return { sentence: shownAs(piece, await register.moveSentence(who, accountId, target, place)), flash: 'sentence-moved' };
    }
    case 'out':
      await register.leaveOut(who, accountId, target);
      return { sentence: null, flash: 'sentence-left-out' };
    case 'restore':
      if (!('lineId' in target)) throw new Problem('invalid', { field: 'do' });
      await register.withdrawLine(who, accountId, target.lineId, target.version);
      return { sentence: null, flash: 'line-withdrawn' };
  }
  throw new Problem('invalid', { field: 'do' });

  /** The sentence with what was typed in it kept, so that no other button throws it away. */
  async function retyped(): Promise<Target> {
    const { line: stale } = piece!;
    // What is written where something has changed is written with the new in sight.
    if (piece!.staleness && stale) await register.settleStale(who, accountId, stale.lineId, stale.version, text, settled);
    const lineId = piece!.staleness && stale ? stale.lineId : await register.rewriteSentence(who, accountId, targetOf(piece!), text);
    const { lines } = await register.readAccount(who, accountId);
    const line = lines.find((one) => one.lineId === lineId);
    return line ? { lineId, version: line.version } : targetOf({ ...piece!, line: null });
  }
}

/** Does what is asked of a line that is not in the text: one left out, or one that has lost its records. */
export async function editLine(c: Context<Env>, read: ReadWritten, values: URLSearchParams): Promise<Edited> {
  const { register } = c.get('parts');
  const who = c.get('who');
  const { accountId } = read.stored;
  const line = read.lines.find(({ lineId }) => lineId === values.get('sentence'));
  const version = Number(values.get('version'));
  if (!line) throw new Problem('not-found', { id: values.get('sentence') ?? '' });
  if (values.get('do') === 'back') {
    await register.takeBack(who, accountId, line.lineId, version);
    return { sentence: line.lineId, flash: 'sentence-back' };
  }
  const added =
    values.get('do') === 'free' && line.content.text !== null && !line.held
      ? await register.addSentence(who, accountId, line.content.text, NOTHING, placeAfter(read, read.pieces.at(-1) ?? null))
      : null;
  await register.withdrawLine(who, accountId, line.lineId, version);
  return { sentence: added, flash: added ? 'sentence-added' : 'line-withdrawn' };
}

const targetOf = ({ line, basis, knows }: Piece): Target => (line ? { lineId: line.lineId, version: line.version } : { basis, knows });

/** A compiled sentence that is only moved is known by what it tells, as before. */
const shownAs = (piece: Piece, lineId: string): string => (piece.line?.content.text ? lineId : piece.sentence.id);

const titleOf = (read: ReadWritten, section: string): string => read.account.sections.find(({ id }) => id === section)?.title ?? '';

/** The spot after a sentence. One that stands where it is compiled is named by what it tells, for that lasts longer than what is written over it. */
function placeAfter(read: ReadWritten, piece: Piece | null): At {
  if (!piece) {
    const [first] = read.account.sections;
    return { section: first?.id ?? 'text', title: first?.title ?? read.stored.title, after: null };
  }
  const [slot] = piece.basis.told;
  const after: Place['after'] =
    piece.line && (piece.line.place || !slot) ? { line: piece.line.lineId } : slot ? { record: slot.record, facet: slot.facet } : null;
  return { section: piece.section, title: titleOf(read, piece.section), after };
}

/** The spot before the sentence at a place in the text. */
function placeBefore(read: ReadWritten, at: number): At {
  const [next, previous] = [read.pieces[at], read.pieces[at - 1]];
  if (previous && next && previous.section === next.section) return placeAfter(read, previous);
  const section = next?.section ?? read.account.sections[0]?.id ?? 'text';
  return { section, title: titleOf(read, section), after: null };
}

function atEndOf(read: ReadWritten, section: string): At {
  const last = read.pieces.findLast((piece) => piece.section === section);
  if (!last) throw new Problem('invalid', { field: 'section' });
  return placeAfter(read, last);
}
