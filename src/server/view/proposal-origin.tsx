import type { FC } from 'hono/jsx';
import type { ProposalField } from '../../domain/proposal.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import type { Reader } from '../server-parts.ts';

/** Who saw a proposal, where it was not the rules alone. */
export const OriginTag: FC<{ reader: Reader; proposal: ProposalView }> = ({ reader, proposal: { origin } }) =>
  origin === 'rules' ? null : (
    <span class="ds-tag" data-size="sm" data-color="warning">
      {reader.words.model.origins[origin]}
    </span>
  );

/** The facts a language model added to what the rules saw. */
export const AddedByModel: FC<{ reader: Reader; proposal: ProposalView }> = ({ reader, proposal: { addedByModel } }) =>
  addedByModel.length === 0 ? null : <p class="quiet">{reader.words.model.added(addedByModel.map((field) => fieldLabel(field, reader)).join(', '))}</p>;

function fieldLabel(field: ProposalField, { words }: Reader): string {
  const f = words.today.fields;
  const labels: Record<ProposalField, string> = {
    period: f.period,
    figures: f.figure,
    parties: f.party,
    areas: f.area,
    commitment: f.commitment,
    event: f.event,
    work: words.fields.work,
  };
  return labels[field].toLowerCase();
}
