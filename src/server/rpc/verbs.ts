import type { Register } from '../../register/register.ts';

/** The verbs a command may call through the server that holds the folder. Sessions stay with the server. */
export const VERBS = [
  'logEngagement', 'correctEngagement', 'readEngagement', 'listEngagements', 'engagementsOfYear',
  'addParty', 'correctParty', 'readParty', 'listParties', 'knownParties', 'readUs', 'addTie', 'addEvent',
  'listCommitments', 'correctCommitment', 'settleCommitment', 'carryCommitmentOver',
  'keepSource', 'readSource', 'listSources', 'submitProposals', 'listProposals', 'mendProposal', 'acceptProposal', 'mergeProposal', 'rejectProposal',
  'addClaim', 'preferClaim', 'addEvidence', 'historyOf', 'listChanges', 'undoChange', 'search', 'readToday',
] as const satisfies readonly (keyof Register)[];
