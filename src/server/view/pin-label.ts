import type { ProposalField } from '../../domain/proposal.ts';
import type { Reader } from '../server-parts.ts';

/** What a field that can stand on words of its own is called. */
export function pinLabel(field: ProposalField, { words }: Reader): string {
  const f = words.today.fields;
  const labels: Record<ProposalField, string> = {
    kind: f.kind,
    direction: words.fields.direction,
    ourRoles: f.role,
    period: f.period,
    parties: f.party,
    event: f.event,
    subject: f.subject,
    figures: f.figure,
    areas: f.area,
    topics: f.topic,
    commitment: f.commitment,
    work: words.fields.work,
  };
  return labels[field];
}
