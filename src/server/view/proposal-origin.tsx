import type { FC } from 'hono/jsx';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { pinLabel } from './pin-label.ts';

/** Who saw a proposal, where it was not the rules alone. */
export const OriginTag: FC<{ reader: Reader; proposal: ProposalView }> = ({ reader, proposal: { origin } }) =>
  origin === 'rules' ? null : (
    <span class="ds-tag" data-size="sm" data-color="warning">
      {reader.words.model.origins[origin]}
    </span>
  );

/** The facts a language model added to what the rules saw. */
export const AddedByModel: FC<{ reader: Reader; proposal: ProposalView }> = ({ reader, proposal: { addedByModel } }) =>
  addedByModel.length === 0 ? null : (
    <p class="quiet">{reader.words.model.added(addedByModel.map((field) => pinLabel(field, reader).toLowerCase()).join(', '))}</p>
  );
