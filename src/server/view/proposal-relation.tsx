import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { RelatedField } from '../../domain/relate/related.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local, localText } from '../ui/local.tsx';
import { relatedValue } from './related-value.ts';

/** The line of a waiting proposal that says how it stands to the register, with the one press that fits: what is new is accepted by the button that is there. */
export const RelationLine: FC<{ reader: Reader; sourceId: string; relation: ProposalRelation | undefined }> = ({ reader, sourceId, relation }) => {
  if (!relation) return null;
  const t = reader.words.relation;
  const { proposalId, record, waiting, parties } = relation;
  const action = { new: '', same: t.mergeSame, adds: t.mergeAdds, disagrees: t.mergeRival }[relation.relation];
  return (
    <div class="relation" data-relation={relation.relation}>
      <p>
        <strong>{lead(relation, reader)}</strong>
        {record && (
          <>
            {' '}
            <a class="ds-link" href={paths.engagement(record.engagementId)}>
              <Local reader={reader} text={record.title} empty={label(ENGAGEMENT_KINDS, record.kind, reader.lang)} />
            </a>
            {otherwise(relation.fields, reader)}
          </>
        )}
      </p>
      {record && (
        <form method="post" action={paths.proposal(sourceId, proposalId, 'merge')}>
          <input type="hidden" name="engagementId" value={record.engagementId} />
          <button class="ds-button" data-size="sm" data-variant="secondary" type="submit" aria-label={t.named(action, localText(record.title, reader))}>
            {action}
          </button>
        </form>
      )}
      {waiting && (
        <p class="quiet">
          {waiting.sourceId === sourceId ? t.waitingHere : t.waiting}{' '}
          <a class="ds-link" href={paths.review(waiting.sourceId, waiting.proposalId)}>
            {waiting.sourceId === sourceId ? <Local reader={reader} text={waiting.title} /> : <bdi>{waiting.sourceTitle}</bdi>}
          </a>
          {otherwise(waiting.fields, reader)}
        </p>
      )}
      {parties.map(({ said, is, may }) =>
        is ? (
          <p class="quiet">
            {t.is(said)}{' '}
            <a class="ds-link" href={paths.party(is.partyId)}>
              <Local reader={reader} text={is.names} />
            </a>
          </p>
        ) : (
          <form method="post" action={paths.proposalParty(sourceId, proposalId)} class="buttons">
            <span>{t.who(said)}</span>
            <input type="hidden" name="said" value={said} />
            {may.map(({ partyId, names }) => (
              <button
                class="ds-button"
                data-size="sm"
                data-variant="tertiary"
                name="partyId"
                value={partyId}
                aria-label={t.isIt(said, localText(names, reader))}
              >
                <Local reader={reader} text={names} />
              </button>
            ))}
          </form>
        ),
      )}
    </div>
  );
};

/** The way to take all that say the same as a record as its sources, by a look at them. */
export const MergeSame: FC<{ reader: Reader; sourceId: string; relations: readonly ProposalRelation[] }> = ({ reader, sourceId, relations }) => {
  const same = relations.filter((one) => one.relation === 'same').length;
  return same === 0 ? null : (
    <p class="buttons">
      <a class="ds-button" data-variant="secondary" href={paths.mergeSame(sourceId)}>
        {reader.words.relation.allSame(same)}
      </a>
    </p>
  );
};

function lead({ relation, fields }: ProposalRelation, { words: { relation: t } }: Reader): string {
  if (relation !== 'adds') return t[relation];
  return t.adds(
    fields
      .filter((one) => one.kind === 'adds')
      .map((one) => t.fields[one.field])
      .join(', '),
  );
}

/** What the two say otherwise, field by field. */
function otherwise(fields: readonly RelatedField[], reader: Reader): string {
  const t = reader.words.relation;
  const told = fields
    .filter((one) => one.kind === 'disagrees')
    .map((one) => t.about(t.fields[one.field], relatedValue(one, 'mine', reader), relatedValue(one, 'theirs', reader)));
  return told.length > 0 ? ` ${told.join('; ')}` : '';
}
