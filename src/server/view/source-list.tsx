import type { Issue } from '../../domain/problem.ts';
import type { ModelSettings } from '../../intake/model/model-settings.ts';
import type { SourceRow } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { ErrorSummary, TextArea, TextField, Tick } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  rows: readonly SourceRow[];
  values: URLSearchParams;
  issues: readonly Issue[];
  model: ModelSettings | null;
}

/** The sources kept, and the place to add one. */
export function sourceListPage({ reader, rows, values, issues, model }: Props) {
  const { words, lang } = reader;
  const t = words.sources;
  const labels: Record<string, string> = { text: t.text, year: t.year, title: t.name };
  return page({
    reader,
    title: t.title,
    nav: 'sources',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
        <form method="post" action={paths.sources()} enctype="multipart/form-data" class="stack ds-card drop" data-keep-draft={paths.sources()} data-drop-files>
          <div class="ds-field">
            <label class="ds-label" for="file">
              {t.file}
            </label>
            <div data-field="description" id="file-hint">
              {t.fileHint}
            </div>
            <input class="file" type="file" id="file" name="file" multiple aria-describedby="file-hint" />
          </div>
          <div class="ds-field">
            <label class="ds-label" for="folder">
              {t.folder}
            </label>
            <input class="file" type="file" id="folder" name="file" multiple webkitdirectory />
          </div>
          <TextArea reader={reader} name="text" label={t.text} rows={6} value={values.get('text') ?? ''} issues={issues} />
          <div class="columns">
            <TextField reader={reader} name="title" label={`${t.name} (${words.common.optional})`} value={values.get('title') ?? ''} issues={issues} />
            <TextField
              reader={reader}
              name="year"
              label={`${t.year} (${words.common.optional})`}
              hint={t.yearHint(reader.year)}
              value={values.get('year') ?? ''}
              size={5}
              inputmode="numeric"
              issues={issues}
            />
          </div>
          {model && (
            <Tick
              reader={reader}
              name="model"
              label={words.model.ask}
              hint={`${words.model.sentTo(model.host)} ${model.mask ? words.model.masked : words.model.unmasked}`}
              checked={values.get('model') === 'yes'}
            />
          )}
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.read}
            </button>
          </div>
        </form>
        {rows.length === 0 ? (
          <p class="quiet">{t.none}</p>
        ) : (
          <div class="table-frame">
            <table class="ds-table" data-hover="true">
              <caption class="ds-sr-only">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.language}</th>
                  <th scope="col">{t.received}</th>
                  <th scope="col">{t.open}</th>
                  <th scope="col">{t.passages}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    <td>
                      <a class="ds-link" href={paths.source(row.sourceId)}>
                        <bdi>{row.title}</bdi>
                      </a>
                    </td>
                    <td>{words.fields[row.lang]}</td>
                    <td class="when">{momentText(row.receivedAt, lang)}</td>
                    <td class="number">
                      {row.open > 0 ? (
                        <a class="ds-link" href={paths.review(row.sourceId)} aria-label={`${row.title}: ${t.reviewCount(row.open)}`}>
                          {row.open}
                        </a>
                      ) : (
                        0
                      )}
                    </td>
                    <td class="number">{row.passages}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </>
    ),
  });
}
