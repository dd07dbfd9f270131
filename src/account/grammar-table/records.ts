import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { PartyRole } from '../../domain/codes/party-role.ts';
import type { CommitmentView, Engagement, PartyPart } from '../../domain/engagement.ts';
import { periodOf } from '../../domain/period.ts';
import { aCommitment, anEngagement, anEvent, aParty } from '../engagement-fixture.ts';

/** Records, and the sentences an editor would write of them and of nothing else. Our name is Etaten, the year 2021, the day 1 December. */
export interface Case {
  of: Engagement[];
  promises?: CommitmentView[];
  nn: string;
  nb: string;
  en: string;
}

let number = 0;

/** A record of the year with nothing said of it but what is given. */
export function a(kind: EngagementKind, over: Partial<Engagement> = {}): Engagement {
  number += 1;
  return anEngagement(String(number).padStart(4, '0'), { kind, title: {}, direction: 'none', ...over });
}

export const sida = (role: PartyRole = 'counterpart'): PartyPart => aParty('Sida', role);
export const giz = (role: PartyRole = 'counterpart'): PartyPart => aParty('GIZ', role);
export const unite = (role: PartyRole = 'counterpart'): PartyPart => aParty('Unité', role, { isNetwork: true });
export const wfp = (role: PartyRole = 'counterpart'): PartyPart =>
  aParty('WFP', role, { names: { nn: 'Verdas matvareprogram', nb: 'Verdens matvareprogram', en: 'World Food Programme' }, acronym: 'WFP' });

export const by = (...parties: PartyPart[]): Pick<Engagement, 'parties'> => ({ parties });
export const on = (edtf: string): Pick<Engagement, 'period'> => ({ period: periodOf(edtf) });
export const at = (name: string): Pick<Engagement, 'event'> => ({ event: anEvent(name) });
export const from = (...codes: string[]): Pick<Engagement, 'areas'> => ({ areas: codes.map((code) => ({ code, role: 'origin' })) });
export const inside = (...codes: string[]): Pick<Engagement, 'areas'> => ({ areas: codes.map((code) => ({ code, role: 'place' })) });

const about = (nn: string, nb: string, en: string): Pick<Engagement, 'subject'> => ({ subject: { nn, nb, en } });
export const water = about('vatn', 'vann', 'water');
export const forest = about('skog', 'skog', 'forestry');
export const learning = about('måling av lærdom', 'måling av læring', 'measuring learning');
export const health = about('samarbeid om helse', 'samarbeid om helse', 'cooperation on health');
export const report = about('ein rapport', 'en rapport', 'a report');
export const evaluation = about('ei evaluering', 'en evaluering', 'an evaluation');
export const strategy = about('ein ny strategi', 'en ny strategi', 'a new strategy');

export const work = (form: NonNullable<Engagement['work']>['form'], title: string | null = null): Pick<Engagement, 'work'> => ({
  work: { form, title, lang: 'en', url: null },
});

export function promised(over: Partial<CommitmentView> = {}): CommitmentView {
  number += 1;
  return aCommitment(String(number).padStart(4, '0'), 'eng-none', over);
}
