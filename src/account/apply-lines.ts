import type { Account, Section, Support } from '../domain/account.ts';
import type { LineView } from '../domain/account-line.ts';
import { basisOf, stalenessOf } from './basis-of.ts';
import type { AtHand } from './basis-of.ts';
import { meetLines } from './meet-lines.ts';
import { placeLines } from './place-lines.ts';
import type { Spot } from './place-lines.ts';
import type { Piece, Written } from './written.ts';
import { writtenSentence } from './written-sentence.ts';

/**
 * Lays the lines of people over a compiled account. Nothing they wrote disappears: what has a text is in the account, among what is left out, or among
 * what has lost its records. Without lines the account is as it was compiled. `supportOf` gives what stands under a record that a line cites.
 */
export function applyLines(account: Account, lines: readonly LineView[], atHand: AtHand & { supportOf(record: string): Support[] }): Written {
  const meeting = meetLines(account, lines, atHand.isGone);
  const { over, standing } = meeting;
  const now = (line: LineView) => basisOf(standing.get(line) ?? over.get(line) ?? [], line, atHand);
  const stale = (line: LineView) => (line.content.text === null && !line.isLeftOut ? null : stalenessOf(line.content.basis, now(line)));

  const pieceOf = (section: string, { compiled, line, paragraph }: Spot): Piece => {
    if (compiled) {
      const knows = lines.filter((one) => over.get(one)?.includes(compiled)).map(({ lineId }) => lineId);
      return { sentence: compiled.sentence, section, line: null, basis: basisOf([compiled], null, atHand), knows, staleness: null };
    }
    const [basis, staleness] = [now(line!), stale(line!)];
    const cited = basis.cites.flatMap(({ record }) => (record === null ? [] : atHand.supportOf(record)));
    const sentence = writtenSentence(line!, standing.get(line!) ?? [], basis, cited, account.lang, staleness !== null);
    return { sentence: { ...sentence, paragraph }, section, line, basis, knows: [], staleness };
  };
  const sections = placeLines(account, meeting);
  const pieces = sections.flatMap(({ id, spots }) => spots.filter(({ isShown }) => isShown).map((spot) => pieceOf(id, spot)));
  const known = new Map(account.sections.map((section) => [section.id, section]));
  const written = sections.flatMap(({ id, title }): Section[] => {
    const section = { ...known.get(id), id, title, sentences: pieces.filter((piece) => piece.section === id).map(({ sentence }) => sentence) };
    const isEmpty = section.sentences.length + (section.tables?.length ?? 0) + (section.charts?.length ?? 0) === 0;
    return isEmpty && !(known.get(id)?.sentences.length === 0) ? [] : [section];
  });
  return {
    account: { ...account, sections: written },
    pieces,
    leftOut: lines
      .filter((line) => line.isLeftOut && !line.held)
      .map((line) => ({ line, text: line.content.text ?? (now(line).text || line.content.basis.text), staleness: stale(line) })),
    lost: lines.filter((line) => line.held || (line.content.text !== null && !line.isLeftOut && !standing.has(line))),
  };
}
