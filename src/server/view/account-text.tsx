import type { FC } from 'hono/jsx';
import type { Account, Section } from '../../domain/account.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Reader } from '../server-parts.ts';
import { partOpened, SectionFigures } from './section-figures.tsx';

interface Props {
  reader: Reader;
  account: Account;
  titles: ReadonlyMap<string, LocalText>;
}

/** The text of an account to look through: its title, parts and sections, under a heading of the second level. */
export const AccountText: FC<Props> = ({ reader, account, titles }) => (
  <article class="account-text" lang={account.lang === reader.lang ? undefined : account.lang}>
    <h3 class="ds-heading" data-size="sm">
      {account.title}
    </h3>
    {account.sections.map((section, at) => {
      const part = partOpened(account.sections, at);
      return (
        <section>
          {part && (
            <h4 class="ds-heading" data-size="xs">
              {part}
            </h4>
          )}
          {section.part ? (
            <h5 class="ds-heading" data-size="2xs">
              {section.title}
            </h5>
          ) : (
            <h4 class="ds-heading" data-size="xs">
              {section.title}
            </h4>
          )}
          {paragraphs(section).map((sentences) => (
            <p>{sentences.map(({ text }) => text).join(' ')}</p>
          ))}
          <SectionFigures reader={reader} section={section} titles={titles} lang={account.lang} />
        </section>
      );
    })}
  </article>
);

const paragraphs = ({ sentences }: Section) => [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()];
