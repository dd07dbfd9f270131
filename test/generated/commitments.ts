import type { CommitmentView, Engagement } from '../../src/domain/engagement.ts';
import type { LocalText } from '../../src/domain/lang.ts';
import { duePeriod } from './periods.ts';
import type { Random } from './random.ts';

type Row = readonly [nn: string, nb: string, en: string];

/** What is promised, as an infinitive without its marker. */
const PROMISED: readonly LocalText[] = (
  [
    ['sende ein rådgjevar', 'sende en rådgiver', 'send an adviser'],
    ['halde eit kurs for nye partnarar', 'holde et kurs for nye partnere', 'hold a course for new partners'],
    ['dele tal frå undersøkinga', 'dele tall fra undersøkelsen', 'share the figures of the survey'],
    ['skrive eit notat om erfaringane', 'skrive et notat om erfaringene', 'write a brief on the experience'],
    ['finansiere ei samling for unge leiarar', 'finansiere en samling for unge ledere', 'fund a gathering for young leaders'],
    ['setje om handboka til engelsk', 'oversette håndboka til engelsk', 'translate the handbook into English'],
    ['vere vertskap for neste samling', 'være vertskap for neste samling', 'host the next gathering'],
    ['gje innspel til strategien', 'gi innspill til strategien', 'give input to the strategy'],
    ['ta imot fire utvekslingsdeltakarar', 'ta imot fire utvekslingsdeltakere', 'receive four exchange participants'],
    ['lage ein video om prosjektet', 'lage en video om prosjektet', 'make a video about the project'],
  ] satisfies Row[]
).map(([nn, nb, en]) => ({ nn, nb, en }));

/** What was promised in an engagement, by us more often than to us. */
export function commitmentOf(random: Random, of: Engagement, year: number): CommitmentView {
  const due = duePeriod(random, year);
  return {
    commitmentId: of.engagementId.replace('eng-', 'com-'),
    engagementId: of.engagementId,
    by: random.chance(0.75) ? 'us' : 'them',
    what: random.one(PROMISED),
    due: random.chance(0.95) ? due : null,
    status: due.from?.startsWith(String(year)) ? random.one(['kept', 'kept', 'kept', 'partly-kept', 'not-kept', 'dropped', 'carried-over', 'open']) : 'open',
    parties: of.parties.slice(0, 1).map(({ partyId, names, acronym }) => ({ partyId, names, acronym })),
    owner: null,
    reason: null,
    settledBy: null,
    settledOn: null,
    confirmedOn: null,
    carriedFrom: null,
    carriedTo: null,
    evidence: [],
  };
}
