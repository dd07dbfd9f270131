import { IMPORT_KINDS } from '../../domain/import.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

/** Where a file of rows is chosen, and what it holds. */
export function importFormPage({ reader, values, refusal }: { reader: Reader; values: URLSearchParams; refusal: string | null }) {
  const t = reader.words.imports;
  return page({
    reader,
    title: t.new,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.new}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <form method="post" action={paths.imports()} enctype="multipart/form-data" class="stack ds-card drop" data-drop-files>
          <div class="ds-field">
            <label class="ds-label" for="file">
              {t.fileLabel}
            </label>
            <div data-field="description" id="file-hint">
              {t.fileHint}
            </div>
            <input
              class="file"
              type="file"
              id="file"
              name="file"
              accept=".xlsx,.xlsm,.csv,.tsv,.jsonl,.ndjson"
              aria-invalid={refusal ? 'true' : undefined}
              aria-describedby={refusal ? 'file-error file-hint' : 'file-hint'}
            />
            {refusal && (
              <div class="ds-validation-message" data-field="validation" id="file-error" role="alert">
                {refusal}
              </div>
            )}
          </div>
          <Choice
            reader={reader}
            name="kind"
            label={t.kind}
            value={values.get('kind') ?? ''}
            empty={t.guess}
            options={IMPORT_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.next}
            </button>
          </div>
        </form>
        <p>
          <a class="ds-link" href={paths.imports()}>
            {t.title}
          </a>
        </p>
      </>
    ),
  });
}
