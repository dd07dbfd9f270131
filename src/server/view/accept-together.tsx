import type { ProposalView, SourceView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { page } from '../ui/page.tsx';
import { draftChips, draftTitle } from './draft-chips.ts';

interface Props {
  reader: Reader;
  source: SourceView;
  proposals: readonly ProposalView[];
  leftOut: { model: number; known: number }; // what a language model has a part in, and what the register seems to hold
  back: string;
}

/** Every proposal that is about to be accepted at once, with its words. Exactly those shown are accepted. */
export function acceptTogetherPage({ reader, source, proposals, leftOut, back }: Props) {
  const { review: t, common } = reader.words;
  return page({
    reader,
    title: t.acceptTitle,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={back}>
            {t.of(source.title)}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.acceptTitle}
        </h1>
        <p class="ds-paragraph lead">{proposals.length > 0 ? t.acceptLead : t.acceptNone}</p>
        {leftOut.known > 0 && <p>{t.knownLeft(leftOut.known)}</p>}
        {leftOut.model > 0 && <p>{t.modelLeft(leftOut.model)}</p>}
        <form method="post" action={paths.acceptTogether(source.sourceId)}>
          <input type="hidden" name="back" value={back} />
          {proposals.map((one) => (
            <input type="hidden" name="id" value={one.proposalId} />
          ))}
          <div class="buttons">
            {proposals.length > 0 && (
              <button class="ds-button" type="submit">
                {t.acceptN(proposals.length)}
              </button>
            )}
            <a class="ds-button" data-variant="tertiary" href={back}>
              {common.cancel}
            </a>
          </div>
        </form>
        <ul class="plain spaced">
          {proposals.map(({ draft, anchor }) => (
            <li>
              <strong>
                <bdi>{draftTitle(draft, reader)}</bdi>
              </strong>
              <Chips chips={draftChips(draft, reader)} />
              <p class="quiet" lang={source.lang === reader.lang ? undefined : source.lang}>
                <bdi>{common.quoted(anchor.exact)}</bdi>
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
