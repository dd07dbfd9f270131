import type { Section, Sentence } from '../../domain/account.ts';
import { inLang, type Lang } from '../../domain/lang.ts';
import { joinList } from '../../language/lists.ts';
import { clean, inForeign, withoutMarks } from '../../language/marks.ts';
import type { Comparison } from './comparison.ts';
import { asTable, changedMost, type Counted, countSentence, sideBySide } from './counted.ts';
import { countBy, type YearOfRecords } from './year-of-records.ts';

const NAMED = 8; // names a sentence carries before it says how many more there are

/** Whom we dealt with: who is new, who is gone, with whom there was more or less. */
export function compareParties({ then, now, lang, words, heads }: Comparison): Section {
  const id = 'compare-parties';
  const title = words.sections.parties;
  const [base, year] = [then.label, now.label];
  const names = namesOf([then, now], lang);
  const counted = sideBySide(partiesOf(then), partiesOf(now), (partyId) => names.get(partyId) ?? partyId, lang);
  if (counted.length === 0) return { id, title, sentences: [] };

  const present = (records: 'then' | 'now') => counted.filter((one) => one[records].length > 0);
  const sentences: Sentence[] = [];
  const add = (facet: string, text: string, about: readonly Counted[]): void => {
    const records = about.flatMap((one) => [...one.now, ...one.then]);
    sentences.push(countSentence(id, facet, text, lang, records));
  };
  add('total', words.parties(year, present('now').length, base, present('then').length), counted);
  // Against a year that nothing is recorded for, everybody would be new.
  if (present('then').length > 0 && present('now').length > 0) {
    const fresh = counted.filter((one) => one.then.length === 0);
    const gone = counted.filter((one) => one.now.length === 0);
    const stayed = counted.filter((one) => one.then.length > 0 && one.now.length > 0);
    const list = (of: readonly Counted[], say = (one: Counted) => one.label): string =>
      joinList([...of.slice(0, NAMED).map(say), ...(of.length > NAMED ? [words.andMore(of.length - NAMED)] : [])], lang);
    const fromTo = (one: Counted): string => words.fromTo(one.label, one.then.length, one.now.length);
    const [grown, shrunk] = [changedMost(stayed, 1), changedMost(stayed, -1)];
    if (fresh.length > 0) add('new', words.fresh(base, list(fresh), fresh.length), fresh);
    if (gone.length > 0) add('gone', words.gone(year, list(gone)), gone);
    if (grown.length > 0) add('grown', words.grown(list(grown, fromTo)), grown);
    if (shrunk.length > 0) add('shrunk', words.shrunk(list(shrunk, fromTo)), shrunk);
  }
  const plain = counted.map((one) => ({ ...one, label: withoutMarks(one.label) }));
  return { id, title, sentences, tables: [asTable(`${id}-table`, words.captions.parties, heads(words.columns.party), plain)] };
}

function partiesOf(of: YearOfRecords): Map<string, string[]> {
  return countBy(
    of.engagements,
    ({ parties }) => parties.map(({ partyId }) => partyId),
    ({ engagementId }) => engagementId,
  );
}

/** What to call each party: its acronym, or its name with the mark of its language. */
function namesOf(years: readonly YearOfRecords[], lang: Lang): Map<string, string> {
  const parts = years.flatMap(({ engagements }) => engagements.flatMap(({ parties }) => parties));
  return new Map(
    parts.map(({ partyId, names, acronym }) => {
      const found = inLang(names, lang);
      if (acronym || !found) return [partyId, clean(acronym ?? partyId)];
      return [partyId, found.lang === lang ? clean(found.text) : inForeign(clean(found.text), found.lang)];
    }),
  );
}
