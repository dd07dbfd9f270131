import type { Facts, Slot } from '../domain/account-line.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';

/** What a sentence tells of a record, for any record of a period. */
export type FactsOf = (slot: Slot) => Facts;

/** The facets that tell of one field alone; what an engagement is as a whole tells all but what became of it as a request. */
const OF_ONE: Record<string, (engagement: Engagement) => Facts> = {
  answer: ({ requestStatus }) => ({ requestStatus }),
  'not-confirmed': ({ status }) => ({ status }),
};

/**
 * The values that are told of each record, as the register has them: names in the language of the account, for a new name is a new fact to a reader. How
 * a sentence is worded, and what stands around it, plays no part; nor does evidence, which says why something holds and not what.
 */
export function factsIn(engagements: readonly Engagement[], commitments: readonly CommitmentView[], lang: Lang): FactsOf {
  const byId = new Map(engagements.map((one) => [one.engagementId, one]));
  const promises = new Map(commitments.map((one) => [one.commitmentId, one]));
  return ({ record, ...slot }) => {
    const facet = slot.facet.slice(slot.facet.indexOf('/') + 1); // before it stands the section that tells it again
    const engagement = byId.get(record ?? '');
    if (engagement) return (OF_ONE[facet] ?? whole)(engagement, lang);
    const promise = promises.get(record ?? '');
    return promise ? promised(promise, facet, lang) : {};
  };
}

function whole(of: Engagement, lang: Lang): Facts {
  return {
    kind: of.kind,
    direction: of.direction,
    trigger: of.trigger,
    mode: of.mode,
    recurrence: of.recurrence,
    status: of.status,
    complete: of.complete,
    period: of.period?.edtf ?? null,
    ourRoles: of.ourRoles,
    parties: of.parties.map(({ names, acronym, role }) => ({ name: nameIn(names, lang) || acronym || '', role })),
    event: of.event && (nameIn(of.event.names, lang) || of.event.acronym),
    subject: nameIn(of.subject, lang) || nameIn(of.title, lang),
    work: of.work && { form: of.work.form, title: of.work.title },
    areas: of.areas,
    topics: of.topics,
    figures: of.figures.map(({ said: _said, ...figure }) => figure),
  };
}

function promised(of: CommitmentView, facet: string, lang: Lang): Facts {
  const outcome = facet === 'due' ? { status: of.status, carriedTo: of.carriedTo !== null } : {};
  return {
    by: of.by,
    what: nameIn(of.what, lang),
    due: of.due?.edtf ?? null,
    parties: of.parties.map(({ names, acronym }) => nameIn(names, lang) || (acronym ?? '')),
    ...outcome,
  };
}

const nameIn = (text: LocalText, lang: Lang): string => inLang(text, lang)?.text ?? '';
