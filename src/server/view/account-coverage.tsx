import type { FC } from 'hono/jsx';
import type { Coverage, WeakSentence } from '../../account/coverage-of.ts';
import type { LocalText } from '../../domain/lang.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  of: string | number; // the account's title, or the year whose text it is
  here: string; // the address of this page
  back: string; // that of the text
  sentence(id: string): string; // that of a sentence in it
  coverage: Coverage;
  titles: ReadonlyMap<string, LocalText>;
}

/** What the text of a year lacks, as lists to work through: sentences without evidence, and records that no sentence tells. */
export function coveragePage({ reader, of, here, back, sentence, coverage, titles }: Props) {
  const t = reader.words.coverage;
  const unused = [...Map.groupBy(coverage.unused, ({ why }) => why)];
  return page({
    reader,
    title: t.title(of),
    nav: 'account',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={back}>
            {t.back}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.title(of)}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <p>{t.told(coverage.told, coverage.sentences)}</p>
        <section aria-labelledby="weak-heading">
          <h2 class="ds-heading" data-size="sm" id="weak-heading">
            {t.weak(coverage.weak.length)}
          </h2>
          {coverage.weak.length === 0 ? (
            <p>{t.noWeak}</p>
          ) : (
            <ul class="plain spaced">
              {coverage.weak.map((one) => (
                <li>
                  <Weak reader={reader} weak={one} titles={titles} address={sentence(one.sentence.id)} back={here} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="unused-heading">
          <h2 class="ds-heading" data-size="sm" id="unused-heading">
            {t.unused(coverage.unused.length)}
          </h2>
          {unused.length === 0 && <p>{t.noUnused}</p>}
          {unused.map(([why, records]) => (
            <>
              <h3 class="ds-heading" data-size="xs">
                {t.reasons[why]}
              </h3>
              <ul class="plain">
                {records.map(({ record, title }) => (
                  <li>
                    <a class="ds-link" href={recordPath(record) ?? here}>
                      {title}
                    </a>{' '}
                    <a class="ds-link quiet" href={paths.editEngagement(record)} aria-label={t.mendOf(title)}>
                      {t.mend}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      </>
    ),
  });
}

const Weak: FC<{ reader: Reader; weak: WeakSentence; titles: ReadonlyMap<string, LocalText>; address: string; back: string }> = ({
  reader,
  weak: { sentence, why, records },
  titles,
  address,
  back,
}) => {
  const t = reader.words.coverage;
  return (
    <>
      <a class="ds-link" href={address} lang={sentence.lang === reader.lang ? undefined : sentence.lang}>
        {sentence.text}
      </a>
      <p class="quiet">{t.why[why]}</p>
      {records.length > 0 && (
        <ul class="plain">
          {records.map((record) => {
            const title = localText(titles.get(record) ?? {}, reader, record);
            return (
              <li>
                <a class="ds-link" href={recordPath(record) ?? back}>
                  {title}
                </a>{' '}
                <a class="ds-link quiet" href={paths.addEvidence(record, { back })} aria-label={t.addTo(title)}>
                  {t.add}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};
