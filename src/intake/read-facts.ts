import type { SentenceRead } from './clause-read.ts';
import { housed, seated, toldUnder } from './homes.ts';
import { lastOfLead } from './lead-name.ts';
import type { Memory, Setting } from './memory.ts';
import { maskNames } from './mask-names.ts';
import { pointedOut, withoutNames } from './pointed-out.ts';
import { readBetween } from './read-between.ts';
import { readKinds } from './read-kinds.ts';
import { readParties } from './read-parties.ts';
import { readPlaces } from './read-places.ts';
import type { Reader } from './reader.ts';
import { recallNames } from './recall-names.ts';
import { datesOf, frontedIn } from './sentence-dates.ts';
import { isSeatInName } from './seat-in-name.ts';
import type { Span } from './span.ts';
import { standIns } from './stand-ins.ts';
import { readTokens } from './tokens.ts';

const LEAD = /^([^:–—]{2,80})(?::| [–—-])[\s\u00a0]/u;

/** Reads what the clauses of a sentence share. What an entry opens with is set for all of the entry. */
export function readFacts(reader: Reader, span: Span, opensBlock: boolean, setting: Setting, memory: Memory): SentenceRead {
  const { text, lang, index, home, us } = reader;
  const sentence = text.slice(span.start, span.end);
  const tokens = readTokens(sentence);
  const places = readPlaces(sentence, tokens);
  const marked = reader.marked.flatMap((party) => pointedOut(party, text, span));
  const unmarked = readParties(sentence, tokens, places, index).filter((party) => !marked.some((one) => party.start < one.end && party.end > one.start));
  const parties = recallNames(sentence, [...marked, ...unmarked], tokens, places, memory, us.speak);
  const names = [...marked, ...unmarked.filter(({ said }) => /^\p{Lu}/u.test(said))];
  const isEntry = (opensBlock && setting.bullet) || (!!memory.topic && memory.lead === memory.topic); // under a bullet, or under a name that stands alone
  const told = readBetween(
    maskNames(sentence, parties, places, home ?? 'NO', standIns(sentence, lang, reader.us.name)),
    isEntry && !setting.line && !setting.asked && !setting.request,
  );
  const shown = readKinds(setting.line ? withoutNames(sentence, names) : sentence, lang, setting.line).filter((kind) => !isSeatInName(kind, names));
  const kinds = [...shown, ...told].sort((a, b) => a.start - b.start || b.weight - a.weight);
  const shared = { dates: datesOf(sentence, setting, memory, reader.today), places, parties, kinds, opensBlock };
  const lead = setting.bullet && opensBlock ? LEAD.exec(sentence)?.[1] : undefined;
  if (lead !== undefined) setByLead(lead, shared, span, setting, memory);
  for (const party of parties) {
    seated(sentence, party, places, index);
    toldUnder(setting.country, party, index);
    housed(memory, party);
  }
  return { ...shared, fronted: frontedIn(sentence, shared) };
}

/** What an entry opens with, before a colon or a dash: whom it is about, or in which country, and when. */
function setByLead(lead: string, { parties, places, dates }: Omit<SentenceRead, 'fronted'>, span: Span, setting: Setting, memory: Memory): void {
  memory.lead = parties.find((party) => party.end <= lead.length + 1 && !party.body.isUs) ?? lastOfLead(lead, parties, places);
  if (!memory.lead) setting.country = places.find((place) => place.end <= lead.length)?.code ?? null;
  else if (!parties.includes(memory.lead)) parties.unshift(memory.lead);
  const date = dates.find((one) => one.strong && one.end <= lead.length + 1);
  if (date) Object.assign(setting, { period: date.period, periodSaid: { start: span.start + date.start, end: span.start + date.end } });
}
