import type { FC } from 'hono/jsx';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

interface Props {
  reader: Reader;
  isKept: boolean;
  mayKeep: boolean;
}

/** The document whose look the account takes in Word. */
export const ReferenceDocument: FC<Props> = ({ reader, isKept, mayKeep }) => {
  const t = reader.words.houseStyle;
  return (
    <section aria-labelledby="reference-title" class="stack narrow">
      <h2 class="ds-heading" data-size="sm" id="reference-title">
        {t.reference}
      </h2>
      <p>{t.referenceLead}</p>
      {isKept && (
        <p>
          {t.referenceKept}{' '}
          <a class="ds-link" href={paths.referenceDocument()}>
            {t.referenceDownload}
          </a>
        </p>
      )}
      {mayKeep && (
        <form method="post" action={paths.referenceDocument()} enctype="multipart/form-data" class="stack">
          <div class="ds-field">
            <label class="ds-label" for="reference">
              {t.referenceFile}
            </label>
            <div data-field="description" id="reference-hint">
              {t.referenceHint}
            </div>
            <input class="file" type="file" id="reference" name="reference" accept=".docx" aria-describedby="reference-hint" />
          </div>
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.takeReference}
          </button>
        </form>
      )}
      {mayKeep && isKept && (
        <form method="post" action={paths.dropReference()}>
          <button class="ds-button" data-variant="tertiary" data-color="danger" type="submit">
            {t.dropReference}
          </button>
        </form>
      )}
    </section>
  );
};
