import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';

/** One question of the round, as text for its card. */
export interface CardOfRound {
  id: string;
  isPromise: boolean;
  over: string;
  title: string;
  about: string;
  href: string;
  carryTo: number | null;
}

interface Props {
  reader: Reader;
  card: CardOfRound;
  next: string | undefined;
  issues: readonly Issue[];
  today: string;
}

/** A question with its answers, each one key. What asks for more opens, and its field is next at hand. */
export const RoundCard: FC<Props> = ({ reader, card, next, issues, today }) => {
  const t = reader.words.round;
  const year = Number(today.slice(0, 4));
  const wrong = issues[0]?.path.split('.')[0];
  return (
    <article class="ds-card round-card" tabindex={-1} data-card>
      <p class="over">{card.over}</p>
      <h2 class="ds-heading" data-size="md">
        <a class="ds-link" href={card.href}>
          {card.title}
        </a>
      </h2>
      {card.about && <p class="quiet">{card.about}</p>}
      <p>{card.isPromise ? t.askPromise : t.askStanding}</p>
      <div class="buttons">
        <Answer reader={reader} card={card} next={next} answer="yes" keys="j y" text={t.yes} primary />
        {card.isPromise && <Answer reader={reader} card={card} next={next} answer="kept" keys="h" text={t.kept} />}
        {card.carryTo && <Answer reader={reader} card={card} next={next} answer="carry" keys="v" text={t.carry(card.carryTo)} due={card.carryTo} />}
        <a class="ds-button" data-variant="tertiary" href={paths.round({ at: next ?? 'end' })} data-keys="s" aria-keyshortcuts="s">
          {t.skip} <kbd class="keys">s</kbd>
        </a>
      </div>
      {card.isPromise ? (
        <>
          <Reasoned reader={reader} card={card} next={next} answer="not-kept" keys="n" text={t.notKept} issues={wrong === 'not-kept' ? issues : []} />
          <Reasoned reader={reader} card={card} next={next} answer="dropped" keys="d" text={t.dropped} issues={wrong === 'dropped' ? issues : []} />
        </>
      ) : (
        <details open={wrong === 'year'}>
          <summary data-keys="n" aria-keyshortcuts="n">
            {t.ended} <kbd class="keys">n</kbd>
          </summary>
          <div class="buttons">
            <Answer reader={reader} card={card} next={next} answer="ended" keys="1" text={t.endedIn(year)} year={year} />
            <Answer reader={reader} card={card} next={next} answer="ended" keys="2" text={t.endedIn(year - 1)} year={year - 1} />
          </div>
          <form method="post" action={paths.answerRound(card.id)} class="row">
            <input type="hidden" name="next" value={next ?? 'end'} />
            <input type="hidden" name="answer" value="ended" />
            <TextField reader={reader} name="year" label={t.endYear} size={6} inputmode="numeric" issues={issues} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.save}
            </button>
          </form>
        </details>
      )}
    </article>
  );
};

interface AnswerProps {
  reader: Reader;
  card: CardOfRound;
  next: string | undefined;
  answer: string;
  keys: string;
  text: string;
}

const Answer: FC<AnswerProps & { primary?: boolean; due?: number; year?: number }> = ({ card, next, answer, keys, text, primary, due, year }) => (
  <form method="post" action={paths.answerRound(card.id)}>
    <input type="hidden" name="next" value={next ?? 'end'} />
    {due && <input type="hidden" name="due" value={String(due)} />}
    {year && <input type="hidden" name="year" value={String(year)} />}
    <button
      class="ds-button"
      data-variant={primary ? 'primary' : 'secondary'}
      type="submit"
      name="answer"
      value={answer}
      data-keys={keys}
      aria-keyshortcuts={keys}
    >
      {text} <kbd class="keys">{keys.split(' ')[0]}</kbd>
    </button>
  </form>
);

const Reasoned: FC<AnswerProps & { issues: readonly Issue[] }> = ({ reader, card, next, answer, keys, text, issues }) => (
  <details open={issues.length > 0}>
    <summary data-keys={keys} aria-keyshortcuts={keys}>
      {text} <kbd class="keys">{keys}</kbd>
    </summary>
    <form method="post" action={paths.answerRound(card.id)} class="row">
      <input type="hidden" name="next" value={next ?? 'end'} />
      <input type="hidden" name="answer" value={answer} />
      <TextField reader={reader} name={`${answer}.why`} label={`${reader.words.round.why}: ${text}`} issues={issues} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {reader.words.round.save}
      </button>
    </form>
  </details>
);
