import type { InThree, Widened } from './widened.ts';

const nn = {
  engagement: 'engasjement',
  party: 'part',
  person: 'person',
  event: 'arrangement',
  commitment: 'lovnad',
  source: 'kjelde',
  passage: 'tekststad',
  claim: 'påstand',
  shield: 'skjerming',
  evidence: 'belegg',
  proposal: 'framlegg',
  tie: 'band',
  user: 'brukar',
  unit: 'eining',
  account: 'årstekst',
  edition: 'utgåve',
  change: 'endring',
  batch: 'bunke',
};

const nb: Widened<typeof nn> = {
  engagement: 'engasjement',
  party: 'part',
  person: 'person',
  event: 'arrangement',
  commitment: 'løfte',
  source: 'kilde',
  passage: 'tekststed',
  claim: 'påstand',
  shield: 'skjerming',
  evidence: 'belegg',
  proposal: 'forslag',
  tie: 'bånd',
  user: 'bruker',
  unit: 'enhet',
  account: 'årstekst',
  edition: 'utgave',
  change: 'endring',
  batch: 'bunke',
};

const en: Widened<typeof nn> = {
  engagement: 'engagement',
  party: 'party',
  person: 'person',
  event: 'event',
  commitment: 'commitment',
  source: 'source',
  passage: 'passage',
  claim: 'claim',
  shield: 'shield',
  evidence: 'evidence',
  proposal: 'proposal',
  tie: 'tie',
  user: 'user',
  unit: 'unit',
  account: 'account',
  edition: 'edition',
  change: 'change',
  batch: 'batch',
};

/** What each kind of record is called. */
export const recordTypes: InThree<typeof nn> = { nn, nb, en };
