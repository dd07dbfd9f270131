import type { RecordType } from '../state.ts';
import { accountSaver } from './account.ts';
import { accountLineSaver } from './account-line.ts';
import { claimSaver } from './claim.ts';
import { commitmentSaver } from './commitment.ts';
import { engagementSaver } from './engagement.ts';
import { eventSaver } from './event.ts';
import { goalSaver } from './goal.ts';
import { partySaver } from './party.ts';
import { personSaver } from './person.ts';
import { proposalSaver } from './proposal.ts';
import { publicTextSaver } from './public-text.ts';
import type { Saver } from './saver.ts';
import { shieldSaver } from './shield.ts';
import { sourceSaver } from './source.ts';
import { templateSaver } from './template.ts';
import { tieSaver } from './tie.ts';

export const SAVERS: { [T in RecordType]: Saver<T> } = {
  engagement: engagementSaver,
  party: partySaver,
  person: personSaver,
  event: eventSaver,
  tie: tieSaver,
  commitment: commitmentSaver,
  source: sourceSaver,
  proposal: proposalSaver,
  claim: claimSaver,
  shield: shieldSaver,
  account: accountSaver,
  'account-line': accountLineSaver,
  goal: goalSaver,
  template: templateSaver,
  'public-text': publicTextSaver,
};
