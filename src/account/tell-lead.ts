import type { Grouping } from '../domain/account-template.ts';
import { sentenceId, type Sentence } from '../domain/account.ts';
import type { Engagement } from '../domain/engagement.ts';
import { periodOf } from '../domain/period.ts';
import { isWholeYear } from '../domain/span.ts';
import { duePhrase } from '../language/dates.ts';
import { figureText } from '../language/figures.ts';
import { joinList } from '../language/lists.ts';
import { sortSlots } from './sort-slots.ts';
import { supportOf } from './support.ts';
import type { Writer } from './writer.ts';

const FEWEST = 4; // fewer are no more than the sentences that follow
const ASKING = new Set(['request.funding', 'request.advice', 'request.cooperation', 'interview', 'consultation', 'meeting', 'invitation']);

/**
 * What opens a section on requests: how many organisations, networks and countries came to us. "At least" where a record says that it names
 * only some. A country counts where the record names nobody in it.
 */
export function tellLead(engagements: readonly Engagement[], grouping: Grouping, writer: Writer, section: string): Sentence[] {
  if (grouping !== 'requests-first') return [];
  const came = engagements.filter(({ kind, direction, status }) => ASKING.has(kind) && direction === 'in' && status !== 'planned');
  const parties = new Map(came.flatMap((one) => sortSlots(one).actors.map((party) => [party.partyId, party.isNetwork] as const)));
  const countries = new Set(came.flatMap((one) => (sortSlots(one).actors.length > 0 ? [] : originsOf(one))));
  if (parties.size + countries.size < FEWEST) return [];
  const isNetwork = [...parties.values()];
  const qualifier = came.some(({ complete }) => !complete) ? 'at-least' : 'exact';
  const counts: [number, string][] = [
    [isNetwork.filter((is) => !is).length, 'organisations'],
    [isNetwork.filter(Boolean).length, 'networks'],
    [countries.size, 'countries'],
  ];
  const told = counts.filter(([count]) => count > 0);
  const who = told.map(([value, counted], at) => figureText({ value, counted, qualifier: at === 0 ? qualifier : 'exact', unit: null, said: '' }, writer.lang));
  const { from, to } = writer.span;
  const when = periodOf(isWholeYear(writer.span) ? from.slice(0, 4) : `${from}/${to}`);
  return [
    {
      id: sentenceId(section, 'came-to-us', []),
      ...writer.finish(writer.phrases.cameToUs(when ? duePhrase(when, writer.lang) : '', joinList(who, writer.lang), writer.us.object)),
      lang: writer.lang,
      edited: false,
      stale: false,
      paragraph: 0,
      support: supportOf(came, ['direction', 'parties', 'areas'], writer.rivalLang),
    },
  ];
}

function originsOf({ areas }: Engagement): string[] {
  return areas.filter(({ code, role }) => (role === 'origin' || role === 'counterpart') && /^[A-Z]{2}$/u.test(code)).map(({ code }) => code);
}
