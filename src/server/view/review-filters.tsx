import type { FC } from 'hono/jsx';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { CONFIDENCE_WORDS, confidenceWord } from '../../domain/confidence-word.ts';
import { fold } from '../../domain/fold.ts';
import { PROPOSAL_ORIGINS } from '../../domain/proposal.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { NO_PARTY, REVIEW_ORDERS, REVIEW_STATES, reviewed, RELATIONS, type Relations, type ReviewQuery } from '../form/review-filter.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, FilterFold } from '../ui/field.tsx';
import { options } from '../ui/options.ts';

interface Props {
  reader: Reader;
  sourceId: string;
  proposals: readonly ProposalView[];
  query: ReviewQuery;
  relations: Relations;
}

/** A review's filter as it stands in the address. */
export function askedOf({ filter, order }: ReviewQuery): Record<string, string | undefined> {
  return { ...filter, first: filter.first === '' ? NO_PARTY : filter.first, order: order === 'text' ? undefined : order };
}

/** How sure, one press away, and the rest of what the proposals can be narrowed to. */
export const ReviewFilters: FC<Props> = ({ reader, sourceId, proposals, query, relations }) => {
  const { words, lang } = reader;
  const t = words.review;
  const { confidence, ...others } = query.filter;
  const near = reviewed(proposals, others, relations);
  const level = (word: keyof typeof t.levels) => (word === 'all' ? near : near.filter((one) => confidenceWord(one.confidence) === word)).length;
  const parties = new Map(proposals.flatMap((one) => one.draft.parties.map((party) => [fold(party.name), party.name] as const)));
  const kinds = new Set<string>(proposals.map((one) => one.draft.kind));
  const choose = (name: string, label: string, value: string | undefined, list: { value: string; label: string }[]) => (
    <Choice reader={reader} id={`by-${name}`} name={name} label={label} value={value} empty={t.any} options={list} />
  );
  const isNarrowed = Object.keys(others).length > 0 || query.order !== 'text';
  return (
    <>
      <nav class="levels" aria-label={t.howSure}>
        <ul>
          {(['all', ...CONFIDENCE_WORDS] as const).map((word) => (
            <li>
              <a
                class="ds-link"
                href={paths.reviewBy(sourceId, { ...askedOf(query), confidence: word === 'all' ? undefined : word })}
                aria-current={(confidence ?? 'all') === word ? 'true' : undefined}
              >
                {t.levels[word]} <span class="number">{level(word)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FilterFold reader={reader} open={isNarrowed}>
        <form class="filters" method="get" action={paths.review(sourceId)} role="search" aria-label={words.engagements.filters} data-size="sm">
          {confidence && <input type="hidden" name="confidence" value={confidence} />}
          {choose(
            'state',
            t.decided,
            query.filter.state,
            REVIEW_STATES.map((value) => ({ value, label: t.states[value] })),
          )}
          {choose(
            'relation',
            t.standing,
            query.filter.relation,
            RELATIONS.map((value) => ({ value, label: t.relations[value] })),
          )}
          {choose(
            'kind',
            words.fields.kind,
            query.filter.kind,
            options(
              ENGAGEMENT_KINDS.filter(({ code }) => kinds.has(code)),
              lang,
            ),
          )}
          {choose(
            'party',
            words.today.fields.party,
            query.filter.party && (parties.get(fold(query.filter.party)) ?? query.filter.party),
            [...parties.values()].toSorted((a, b) => a.localeCompare(b, lang)).map((name) => ({ value: name, label: name })),
          )}
          {new Set(proposals.map((one) => one.origin)).size > 1 &&
            choose(
              'origin',
              t.foundBy,
              query.filter.origin,
              PROPOSAL_ORIGINS.map((value) => ({ value, label: words.model.origins[value] })),
            )}
          <Choice
            reader={reader}
            id="by-order"
            name="order"
            label={t.order}
            value={query.order}
            options={REVIEW_ORDERS.map((value) => ({ value, label: t.orders[value] }))}
          />
          <div class="buttons">
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.common.filter}
            </button>
            {(isNarrowed || confidence) && (
              <a class="ds-link" href={paths.review(sourceId)}>
                {t.showAll}
              </a>
            )}
          </div>
        </form>
      </FilterFold>
    </>
  );
};
