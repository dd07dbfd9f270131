import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { Round } from '../../register/round/round-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import { RoundCard, type CardOfRound } from './round-card.tsx';

interface Props {
  reader: Reader;
  round: Round;
  cards: readonly CardOfRound[];
  at: number; // the card in hand; past the last when all are answered or skipped
  undo: string | null; // the latest answer's change
  issues: readonly Issue[];
  refusal: string | null;
  today: string;
}

/** The yearly round: one question at a time, how far it has come, and what has been answered. */
export function roundPage({ reader, round, cards, at, undo, issues, refusal, today }: Props) {
  const t = reader.words.round;
  const done = round.answers.reduce((sum, { count }) => sum + count, 0);
  const card = cards[at];
  return page({
    reader,
    title: t.title,
    nav: 'commitments',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title} {round.year}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <p class="count">{t.progress(done, done + cards.length)}</p>
        <progress class="round-progress" value={done} max={done + cards.length || 1} aria-label={t.progress(done, done + cards.length)} />
        {refusal && (
          <div class="ds-alert" data-color="danger" role="alert">
            {refusal}
          </div>
        )}
        <section data-round aria-label={t.card}>
          {card ? (
            <RoundCard reader={reader} card={card} next={cards[at + 1]?.id} issues={issues} today={today} />
          ) : (
            <div class="ds-card round-card">
              <h2 class="ds-heading" data-size="sm">
                {cards.length === 0 ? t.done : t.summary}
              </h2>
              {cards.length === 0 ? (
                <p>{t.doneLead}</p>
              ) : (
                <p>
                  <a class="ds-link" href={paths.round()}>
                    {t.restart(cards.length)}
                  </a>
                </p>
              )}
            </div>
          )}
          {undo && (
            <form method="post" action={paths.undoChange(undo)}>
              <input type="hidden" name="back" value={paths.round({ at: card?.id })} />
              <button class="ds-button" data-variant="tertiary" type="submit" data-keys="u" aria-keyshortcuts="u">
                {t.undo} <kbd class="keys">u</kbd>
              </button>
            </form>
          )}
        </section>
        <Summary reader={reader} round={round} />
        {cards.length > 1 && <All reader={reader} cards={cards} />}
      </>
    ),
  });
}

const Summary: FC<{ reader: Reader; round: Round }> = ({ reader, round }) => {
  const t = reader.words.round;
  const said = t.said as Record<string, ((n: number) => string) | undefined>;
  const lines = round.answers.flatMap(({ said: key, count }) => said[key]?.(count) ?? []);
  return (
    <section aria-labelledby="summary-heading">
      <h2 class="ds-heading" data-size="sm" id="summary-heading">
        {t.summary}
      </h2>
      {lines.length === 0 ? <p class="quiet">{t.none}</p> : <p>{lines.join(', ')}.</p>}
      <a class="ds-link" href={paths.changes()}>
        {reader.words.changes.title}
      </a>
    </section>
  );
};

/** Every question that is left, to choose which to take. */
const All: FC<{ reader: Reader; cards: readonly CardOfRound[] }> = ({ reader, cards }) => (
  <section>
    <details>
      <summary>
        {reader.words.round.all} ({cards.length})
      </summary>
      <ul>
        {cards.map((card) => (
          <li>
            <a class="ds-link" href={paths.round({ at: card.id })}>
              {card.over}: {card.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  </section>
);
