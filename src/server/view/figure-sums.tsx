import type { Child, FC } from 'hono/jsx';
import type { LeftOut, LeftOutReason, PlacedFigure } from '../../domain/figure-sum.ts';
import { figureText } from '../../language/figures.ts';
import { sumText } from '../../language/figure-sums.ts';
import type { SummedFigures } from '../../register/engagement/engagement-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';

/** As many engagements as are named under one sum or one reason. */
const MOST = 50;

interface Props {
  reader: Reader;
  figures: SummedFigures;
}

/** What some figures come to in words, each opening the engagements behind it, and what is in no sum and why. Without a heading of its own. */
export const FigureSums: FC<Props> = ({ reader, figures }) => {
  const { words, lang } = reader;
  const t = words.figureSums;
  const { sums, left, titles } = figures;
  if (sums.length === 0 && left.length === 0) return <p class="quiet">{t.none}</p>;
  return (
    <ul class="figure-sums">
      {sums.map((sum) => (
        <li>
          <details>
            <summary>
              <strong>
                <bdi>{sumText(sum, lang)}</bdi>
              </strong>
              , {t.from(new Set(sum.parts.map((part) => part.engagementId)).size)}
            </summary>
            <FigureList reader={reader} figures={sum.parts} titles={titles} />
          </details>
        </li>
      ))}
      {left.length > 0 && (
        <li>
          <details>
            <summary>{t.left(left.length)}</summary>
            {[...byReason(left)].map(([reason, out]) => (
              <>
                <p>{t.reasons[reason]}</p>
                <FigureList reader={reader} figures={out.map((one) => one.figure)} titles={titles} />
              </>
            ))}
          </details>
        </li>
      )}
    </ul>
  );
};

const FigureList: FC<{ reader: Reader; figures: readonly PlacedFigure[]; titles: SummedFigures['titles'] }> = ({ reader, figures, titles }) => (
  <ul>
    {figures.slice(0, MOST).map((figure): Child => (
      <li>
        <bdi>{figureText(figure, reader.lang)}</bdi>:{' '}
        <a class="ds-link" href={paths.engagement(figure.engagementId)}>
          <Local text={titles[figure.engagementId] ?? {}} reader={reader} />
        </a>
      </li>
    ))}
    {figures.length > MOST && <li>{reader.words.figureSums.more(figures.length - MOST)}</li>}
  </ul>
);

const byReason = (left: readonly LeftOut[]): Map<LeftOutReason, LeftOut[]> => Map.groupBy(left, ({ reason }) => reason);
