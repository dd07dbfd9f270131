import type { Brief } from '../../domain/brief.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

/** One page to read or print before a meeting. */
export function briefPage({ reader, partyId, brief }: { reader: Reader; partyId: string; brief: Brief }) {
  const t = reader.words.brief;
  return page({
    reader,
    title: brief.title,
    nav: 'parties',
    children: (
      <>
        <div class="brief-tools">
          <p>
            <a class="ds-link" href={paths.party(partyId)}>
              {t.back}
            </a>
          </p>
          <p>
            {t.lead} {t.print}
          </p>
          <a class="ds-button" href={paths.briefPdf(partyId)}>
            {t.pdf}
          </a>
        </div>
        <article class="brief">
          <h1 class="ds-heading" data-size="md">
            <bdi>{brief.title}</bdi>
          </h1>
          <p>
            {brief.mark && (
              <>
                <strong>{brief.mark}</strong> ·{' '}
              </>
            )}
            <span class="quiet">{brief.date}</span>
          </p>
          {brief.facts && <p class="quiet">{brief.facts}</p>}
          {brief.nothing && <p>{brief.nothing}</p>}
          {brief.sections.map((section) => (
            <section aria-labelledby={`brief-${section.id}`}>
              <h2 class="ds-heading" data-size="2xs" id={`brief-${section.id}`}>
                {section.heading}
              </h2>
              <ul>
                {section.lines.map((line) => (
                  <li>
                    <bdi lang={line.lang === reader.lang ? undefined : line.lang}>{line.text}</bdi>
                    {line.beside && <span class="quiet"> – {line.beside}</span>}
                  </li>
                ))}
                {section.more && <li class="quiet">{section.more}</li>}
              </ul>
            </section>
          ))}
        </article>
      </>
    ),
  });
}
