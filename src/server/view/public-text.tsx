import type { Issue } from '../../domain/problem.ts';
import type { PublicText } from '../../domain/public-text.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { PublicTextFields, publicTextLabel } from './public-text-fields.tsx';

interface Props {
  reader: Reader;
  text: PublicText;
  version: number;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal: string | null;
}

/** A text that was given out, to correct or take away. */
export function publicTextPage({ reader, text, version, values, issues, refusal }: Props) {
  const { languageUse: t, common } = reader.words;
  const year = Number(text.publishedOn.slice(0, 4));
  return page({
    reader,
    title: t.edit(text.title),
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.edit(text.title)}
        </h1>
        {refusal && (
          <p class="ds-alert" data-color="warning" role="alert">
            {refusal}
          </p>
        )}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => publicTextLabel(path, reader)} />
        <form method="post" action={paths.publicText(year, text.publicTextId)} class="stack">
          <input type="hidden" name="version" value={String(version)} />
          <PublicTextFields reader={reader} values={values} issues={issues} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={paths.languageUse({ year })}>
              {common.cancel}
            </a>
          </div>
        </form>
        <form method="post" action={paths.withdrawPublicText(year, text.publicTextId)}>
          <input type="hidden" name="version" value={String(text.version)} />
          <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
            {t.remove}
          </button>
        </form>
      </>
    ),
  });
}
