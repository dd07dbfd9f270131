import { label } from '../../domain/code.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import type { Issue } from '../../domain/problem.ts';
import type { ReleasePreview } from '../../register/release/release-verbs.ts';
import { USUAL_BASIS } from '../form/release-form.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { Carried } from './bulk-form.tsx';

interface Props {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  preview: ReleasePreview;
}

/** What a selection holds by access grade, and to whom it is given. One step: what comes next is the release. */
export function releaseFormPage({ reader, values, issues, preview }: Props) {
  const t = reader.words.releases;
  const value = (name: string) => values.get(name) ?? '';
  const bases = options(LEGAL_BASES, reader.lang);
  const labels: Record<string, string> = { recipient: t.recipient, reference: t.reference, internalBasis: t.internalBasis, exemptBasis: t.exemptBasis };
  return page({
    reader,
    title: t.title,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        {preview.selected === 0 ? (
          <>
            <p class="ds-paragraph lead">{t.nothing}</p>
            <a class="ds-button" href={paths.engagements()}>
              {t.toList}
            </a>
          </>
        ) : (
          <>
            <p class="count" role="status">
              {t.selected(preview.selected)}
            </p>
            <p class="ds-paragraph lead">{t.lead}</p>
            <ul>
              {preview.open > 0 && <li>{t.open(preview.open)}</li>}
              {preview.internal > 0 && <li>{t.internal(preview.internal)}</li>}
              {preview.exempt > 0 && (
                <li>
                  {t.exempt(preview.exempt)}
                  {preview.bases.length > 0 && (
                    <ul>
                      {preview.bases.map(({ basis, count }) => (
                        <li>{t.byBasis(label(LEGAL_BASES, basis, reader.lang), count)}</li>
                      ))}
                    </ul>
                  )}
                </li>
              )}
              {preview.lacksBasis > 0 && <li>{t.lacks(preview.lacksBasis)}</li>}
            </ul>
            <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
            <form method="post" action={paths.newRelease()} class="stack">
              <Carried values={values} names={['select', 'all', 'filter']} />
              <TextField reader={reader} name="recipient" label={t.recipient} hint={t.recipientHint} value={value('recipient')} issues={issues} />
              <TextField
                reader={reader}
                name="reference"
                label={`${t.reference} (${reader.words.common.optional})`}
                hint={t.referenceHint}
                value={value('reference')}
                issues={issues}
              />
              <fieldset class="ds-fieldset">
                <legend class="ds-label">{t.internalChoice}</legend>
                {(['keep', 'give'] as const).map((way) => (
                  <div class="ds-field">
                    <input class="ds-input" type="radio" name="internal" id={`internal-${way}`} value={way} checked={(value('internal') || 'keep') === way} />
                    <label class="ds-label" data-weight="regular" for={`internal-${way}`}>
                      {way === 'keep' ? t.keepInternal : t.giveInternal}
                    </label>
                  </div>
                ))}
              </fieldset>
              <Choice
                reader={reader}
                name="internalBasis"
                label={t.internalBasis}
                value={value('internalBasis') || USUAL_BASIS}
                options={bases}
                issues={issues}
              />
              {preview.lacksBasis > 0 && (
                <Choice
                  reader={reader}
                  name="exemptBasis"
                  label={t.exemptBasis}
                  value={value('exemptBasis')}
                  empty={reader.words.common.notSet}
                  options={bases}
                  issues={issues}
                />
              )}
              <p>{t.check}</p>
              <div class="buttons">
                <button class="ds-button" type="submit" name="step" value="give">
                  {t.submit}
                </button>
                <a class="ds-button" data-variant="tertiary" href={paths.engagements()}>
                  {reader.words.common.cancel}
                </a>
              </div>
            </form>
          </>
        )}
      </>
    ),
  });
}
