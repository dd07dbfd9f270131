import type { Child, FC } from 'hono/jsx';
import { html } from 'hono/html';
import { LANGS } from '../../domain/lang.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import { GO_KEYS } from '../go-keys.ts';
import { inLanguage, paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

interface PageProps {
  reader: Reader;
  title: string;
  nav?: keyof Reader['words']['nav'];
  refresh?: number | undefined; // seconds after which a browser without script asks again
  children?: Child;
}

/** A whole page: head, skip link, menu, flash message, content and foot. */
export function page(props: PageProps) {
  return html`<!doctype html>${<Shell {...props} />}`;
}

const Shell: FC<PageProps> = ({ reader, title, nav, refresh, children }) => {
  const t = reader.words;
  return (
    <html lang={reader.lang} data-color-scheme="light" data-color="accent">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.product ? t.product : `${title} – ${t.product}`}</title>
        <link rel="stylesheet" href={reader.assets.style} />
        <link rel="icon" href="data:," />
        {refresh !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        <script type="module" src={reader.assets.script} />
      </head>
      <body data-keys={reader.keys ? undefined : 'off'} data-keys-page={paths.keys()}>
        <a class="ds-skip-link" href="#content">
          {t.skip}
        </a>
        <header class="top">
          <div class="frame top-row">
            <a class="brand" href={paths.today()}>
              {t.product}
            </a>
            {reader.name !== null && (
              <a class="to-palette" href={paths.search()} data-open-palette>
                {t.palette.open} <kbd>{t.palette.shortcut}</kbd>
              </a>
            )}
            <nav class="languages" aria-label={t.languages}>
              <ul>
                {LANGS.map((lang) => (
                  <li>
                    <a href={inLanguage(reader.here, lang)} lang={lang} hreflang={lang} aria-current={lang === reader.lang ? 'true' : undefined}>
                      {words(lang).languageName}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          {reader.name !== null && <Menu reader={reader} nav={nav} />}
        </header>
        <main id="content" class="frame" tabindex={-1}>
          {reader.flash && (
            <div class="ds-alert" data-color="success" role="status">
              {reader.flash}
            </div>
          )}
          {children}
        </main>
        {reader.name !== null && <Palette reader={reader} />}
      </body>
    </html>
  );
};

/** Opened by Ctrl+K and filled as one types; without script the search page does its work. */
const Palette: FC<{ reader: Reader }> = ({ reader }) => {
  const t = reader.words.palette;
  return (
    <dialog class="palette" data-palette={paths.palette()} aria-label={t.title}>
      <form method="get" action={paths.search()} role="search" aria-label={t.title}>
        <label class="ds-sr-only" for="palette-words">
          {t.label}
        </label>
        <input
          class="ds-input"
          id="palette-words"
          name="q"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          placeholder={t.label}
          autocomplete="off"
          maxlength={300}
        />
      </form>
      <div id="palette-found" />
    </dialog>
  );
};

const keyOf = new Map<string, string>(Object.entries(GO_KEYS).map(([key, name]) => [name, key]));

const Menu: FC<{ reader: Reader; nav: PageProps['nav'] }> = ({ reader, nav }) => {
  const t = reader.words.nav;
  const items: [keyof typeof t, string][] = [
    ['today', paths.today()],
    ['engagements', paths.engagements()],
    ['parties', paths.parties()],
    ['requests', paths.requests()],
    ['commitments', paths.commitments()],
    ['sources', paths.sources()],
    ['account', paths.accountNow()],
    ['insight', paths.insight()],
    ['search', paths.search()],
    ['settings', paths.settings()],
  ];
  return (
    <nav class="frame menu" aria-label={t.label}>
      <ul>
        {items.map(([key, href]) => (
          <li>
            <a href={href} aria-current={key === nav ? 'page' : undefined} data-go={keyOf.get(key)}>
              {t[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
