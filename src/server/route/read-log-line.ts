import type { Context } from 'hono';
import { newOnce } from '../form/once.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { inLang, type LocalText } from '../../domain/lang.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import { guessLanguage } from '../../intake/guess-language.ts';
import { lineAlternatives } from '../../intake/line-alternatives.ts';
import { applyPicks } from '../../intake/line-picks.ts';
import type { LinePick, PickContext } from '../../intake/line-picks.ts';
import { proposeLine } from '../../intake/propose-line.ts';
import { sharingWords } from '../../intake/sharing-words.ts';
import { unreadWords } from '../../intake/unread-words.ts';
import type { Env } from '../server-parts.ts';
import type { LineRead } from '../view/line-read.ts';
import { readingContext } from './reading-context.ts';

/** The line as it is read today and corrected by what was chosen; null when nothing in it was recognised. */
export async function readLogLine(c: Context<Env>, line: string, picks: readonly LinePick[]): Promise<LineRead | null> {
  const { register, today } = c.get('parts');
  const context = await readingContext(register, c.get('who'), c.get('reader').year);
  const proposal = proposeLine(line, { ...context, today: today() });
  if (!proposal || proposal.confidence === 0) return null;
  return withChoices(c, line, withUnread(line, withoutEventParty(withKnown(proposal.draft, context.known))), picks, context.known);
}

/** A reading with what each fact could be instead and what it may already stand as. */
export async function withChoices(
  c: Context<Env>,
  line: string,
  read: EngagementDraft,
  picks: readonly LinePick[],
  known: readonly KnownParty[],
): Promise<LineRead> {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const context = pickContext(c, line, read, known);
  const draft = applyPicks(read, picks, context);
  const said = read.parties.map((party) => party.said);
  const rows = await register.nearParties(who, said);
  const ours = new Set(known.filter(({ isUs }) => isUs).map(({ partyId }) => partyId));
  const nameOf = (names: LocalText, acronym: string | null) => inLang(names, c.get('reader').lang)?.text ?? acronym ?? '';
  const candidates = (at: number) =>
    (rows[at] ?? []).flatMap(({ partyId, names, acronym, country }) => (ours.has(partyId) ? [] : [{ partyId, name: nameOf(names, acronym), country }]));
  const sharing = sharingWords(known, said); // what is near by its letters first, then what has a word in common
  const near = new Map(
    said.map((words, at) => [words, [...new Map([...candidates(at), ...(sharing.get(words) ?? [])].map((one) => [one.partyId, one])).values()]]),
  );
  const grades = ACCESS_GRADES.map(({ code }) => code).filter((code) => code !== 'exempt' && who.grades.includes(code)); // exempt takes a paragraph: that is for the form
  const [likely = []] = await register.likelyEngagements(who, [draft], c.get('reader').year);
  return {
    read,
    base: applyPicks(
      read,
      picks.filter((pick) => pick.field === 'kind'),
      context,
    ),
    draft,
    picks,
    once: newOnce(),
    alternatives: lineAlternatives(read, { line, lang: guessLanguage(line), today: today(), near, grades }),
    likely: likely.filter((row) => row.isSure),
  };
}

/** What choices are read against. */
export function pickContext(c: Context<Env>, line: string, read: EngagementDraft, known: readonly KnownParty[]): PickContext {
  return { known, today: c.get('parts').today(), line, lang: c.get('reader').lang, unread: unreadWords(line, read, guessLanguage(line)) };
}

/** Where words were not read and the title does not hold them, the line goes into the note as it was typed, so that nothing of it is lost. */
function withUnread(line: string, draft: EngagementDraft): EngagementDraft {
  const words = unreadWords(line, draft, guessLanguage(line));
  const isHeld =
    words === null || Object.values(draft.title).some((title) => words.split(' … ').every((run) => title.toLowerCase().includes(run.toLowerCase())));
  return isHeld || draft.note !== null ? draft : { ...draft, note: line };
}

/** A party that goes by the name of one of the register is that one, whatever the reader knew it by. */
function withKnown(draft: EngagementDraft, known: readonly KnownParty[]): EngagementDraft {
  const parties = draft.parties.map((party) => {
    if (party.partyId !== null) return party;
    const same = known.filter(({ names, isUs }) => !isUs && names.some((name) => fold(name) === fold(party.name)));
    const found = same.find(({ country }) => country === party.country) ?? same[0];
    return found ? { ...party, partyId: found.partyId, country: found.country } : party;
  });
  return { ...draft, parties };
}

/** Words read as the event are not also a party nobody knows: a conference does not organise itself. */
function withoutEventParty(draft: EngagementDraft): EngagementDraft {
  const { event } = draft;
  if (event === null) return draft;
  return { ...draft, parties: draft.parties.filter((party) => party.partyId !== null || ![party.said, party.name].some((name) => fold(name) === fold(event))) };
}
