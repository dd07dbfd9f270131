import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { ACCOUNT_FORMATS } from '../../output/render-account.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { Runs } from './account-page.tsx';
import { SectionFigures, SectionHeading } from './section-figures.tsx';
import { AddSentence } from './written-add.tsx';
import { LeftOut, Lost } from './written-lists.tsx';
import { WrittenPanel } from './written-panel.tsx';
import type { Typed } from '../form/typed.ts';

export interface WrittenProps {
  reader: Reader;
  read: ReadWritten;
  opened: Piece | null;
  mayWrite: boolean;
  typed: Typed | null; // what was sent and is to be mended
}

const NAMES = { docx: 'word', pdf: 'pdf', pdfa: 'archive', html: 'web', md: 'markdown', json: 'json' } as const;

/** An account that is kept, to read and to edit where it stands. */
export function writtenPage({ reader, read, opened, mayWrite, typed }: WrittenProps) {
  const t = reader.words.accounts;
  const { stored, account, pieces } = read;
  const stale = pieces.filter(({ staleness }) => staleness !== null);
  const lang = stored.lang === reader.lang ? undefined : stored.lang;
  return page({
    reader,
    title: stored.title,
    nav: 'account',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg" lang={lang}>
            {stored.title}
          </h1>
        </div>
        <p class="ds-paragraph lead">{reader.words.account.lead}</p>
        <div class="account-tools">
          <nav aria-label={reader.words.account.downloads}>
            <span class="quiet">{reader.words.account.downloads}:</span>{' '}
            {(['docx', 'pdf', 'pdfa', 'html', 'md', 'json'] as const satisfies (typeof ACCOUNT_FORMATS)[number][]).map((format) => (
              <a class="ds-link" href={paths.storedAccountFile(stored.accountId, format)}>
                {reader.words.account[NAMES[format]]}
              </a>
            ))}
          </nav>
          <nav aria-label={t.title}>
            <a class="ds-link" href={paths.editions(stored.accountId)}>
              {reader.words.editions.title}
            </a>
            <a class="ds-link" href={paths.storedAccountCoverage(stored.accountId)}>
              {reader.words.coverage.link}
            </a>
            <a class="ds-link" href={paths.accountHistory(stored.accountId)}>
              {t.history}
            </a>
            {/^\d{4}$/u.test(stored.period) && (
              <a class="ds-link" href={paths.account(Number(stored.period), { text: stored.lang, as: 'compiled' })}>
                {t.compiled}
              </a>
            )}
            <a class="ds-link" href={paths.accounts()}>
              {t.title}
            </a>
          </nav>
        </div>
        {stale.length > 0 && (
          <div class="ds-alert" data-color="warning">
            <p>
              <strong>{t.stale(stale.length)}</strong>
            </p>
            <ul class="plain">
              {stale.map(({ sentence }) => (
                <li>
                  <a class="ds-link" href={hrefOf(stored.accountId, sentence.id)} lang={lang}>
                    {sentence.text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class="two-columns account" data-trace data-written>
          <article lang={lang} class="account-text">
            {account.sections.length === 0 && <p lang={reader.lang}>{reader.words.account.empty}</p>}
            {account.sections.map((section, at) => (
              <section aria-labelledby={`section-${section.id}`}>
                <SectionHeading sections={account.sections} at={at} />
                {[
                  ...Map.groupBy(
                    pieces.filter((piece) => piece.section === section.id),
                    ({ sentence }) => sentence.paragraph,
                  ).values(),
                ].map((paragraph) => (
                  <p>
                    {paragraph.map((piece) => (
                      <>
                        <PieceLink reader={reader} accountId={stored.accountId} piece={piece} isOpen={piece === opened} />{' '}
                      </>
                    ))}
                  </p>
                ))}
                <SectionFigures reader={reader} section={section} titles={read.titles} lang={stored.lang} />
              </section>
            ))}
          </article>
          <aside id="support" class="support" aria-labelledby="support-heading" tabindex={-1}>
            <h2 class="ds-heading" data-size="xs" id="support-heading">
              {reader.words.account.panel}
            </h2>
            {opened ? (
              <WrittenPanel reader={reader} read={read} piece={opened} mayWrite={mayWrite} typed={typed} />
            ) : (
              <>
                <p class="quiet">{reader.words.account.noPanel}</p>
                {mayWrite && <AddSentence reader={reader} read={read} after={null} typed={typed} />}
              </>
            )}
          </aside>
        </div>
        <Lost reader={reader} read={read} mayWrite={mayWrite} />
        <LeftOut reader={reader} read={read} mayWrite={mayWrite} />
      </>
    ),
  });
}

export const hrefOf = (accountId: string, sentence: string): string => `${paths.storedAccount(accountId, { sentence })}#${sentence}`;

const PieceLink: FC<{ reader: Reader; accountId: string; piece: Piece; isOpen: boolean }> = ({ reader, accountId, piece, isOpen }) => {
  const t = reader.words.accounts;
  const { sentence, line, staleness } = piece;
  const tag = staleness ? t.staleTag : line && sentence.support.length === 0 ? t.unsupportedTag : null;
  return (
    <>
      <a
        class="sentence"
        data-written={sentence.edited ? 'yes' : undefined}
        id={sentence.id}
        href={hrefOf(accountId, sentence.id)}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Runs sentence={sentence} />
      </a>
      {tag && (
        <>
          {' '}
          <span class="ds-tag" data-color="warning" data-size="sm" lang={reader.lang}>
            {tag}
          </span>
        </>
      )}
    </>
  );
};
