import { inLang } from '../../domain/lang.ts';
import type { TemplateView } from '../../register/template/template-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  templates: readonly TemplateView[];
  mayWrite: boolean;
}

/** The templates there are: those made here, then those that are built in. */
export function templateListPage({ reader, templates, mayWrite }: Props) {
  const t = reader.words.templates;
  const list = (some: readonly TemplateView[]) => (
    <ul class="plain">
      {some.map(({ templateId, name, sections }) => (
        <li>
          <a class="ds-link" href={paths.template(templateId)}>
            {inLang(name, reader.lang)?.text ?? templateId}
          </a>{' '}
          <span class="quiet">{sections.map(({ heading }) => inLang(heading, reader.lang)?.text ?? '').join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
  const own = templates.filter(({ version }) => version !== null);
  return page({
    reader,
    title: t.title,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        {mayWrite && (
          <p>
            <a class="ds-button" href={paths.newTemplate()}>
              {t.new}
            </a>
          </p>
        )}
        <section aria-labelledby="own-heading">
          <h2 class="ds-heading" data-size="sm" id="own-heading">
            {t.own}
          </h2>
          {own.length === 0 ? <p class="quiet">{t.noOwn}</p> : list(own)}
        </section>
        <section aria-labelledby="built-in-heading">
          <h2 class="ds-heading" data-size="sm" id="built-in-heading">
            {t.builtIn}
          </h2>
          {list(templates.filter(({ version }) => version === null))}
        </section>
      </>
    ),
  });
}
