import type { EditPreview } from '../../register/bulk/bulk-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Carried } from './bulk-form.tsx';
import { LeftAloneList } from './edits.tsx';
import { fieldLabel } from './field-label.ts';
import { fieldText } from './field-text.ts';

/** How the selected engagements would be: how many change, some of them before and after, and those that stay. */
export function bulkPreviewPage({ reader, values, preview }: { reader: Reader; values: URLSearchParams; preview: EditPreview }) {
  const { bulk: t, changes, common, fields } = reader.words;
  const rows = preview.sample.flatMap(({ engagementId, title, fields: changed }) => changed.map((field) => ({ engagementId, title, ...field })));
  const shown = (field: string, value: unknown) => fieldText(field, value, reader, 'engagement') || common.notSet.toLowerCase();
  return page({
    reader,
    title: t.previewTitle,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.previewTitle}
        </h1>
        <p class="count" role="status">
          {preview.editing === 0 ? t.nothingChanges : t.editing(preview.editing)}
        </p>
        {preview.already > 0 && <p>{t.already(preview.already)}</p>}
        <LeftAloneList reader={reader} heading={t.left(preview.leftCount)} left={preview.left} count={preview.leftCount} />
        {rows.length > 0 && (
          <section aria-labelledby="sample-heading">
            <h2 class="ds-heading" data-size="sm" id="sample-heading">
              {t.sample(preview.sample.length)}
            </h2>
            <div class="table-frame">
              <table class="ds-table cards">
                <caption class="ds-sr-only">{t.sampleCaption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{common.what}</th>
                    <th scope="col">{changes.fields}</th>
                    <th scope="col">{changes.before}</th>
                    <th scope="col">{changes.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr>
                      <td>
                        <a class="ds-link" href={paths.engagement(row.engagementId)}>
                          <Local text={row.title} reader={reader} />
                        </a>
                      </td>
                      <td data-label={changes.fields}>{fieldLabel(row.field, reader)}</td>
                      <td data-label={changes.before}>{shown(row.field, row.before)}</td>
                      <td data-label={changes.after}>{shown(row.field, row.after)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )}
        <form method="post" action={paths.editEngagements()} class="stack">
          <Carried values={values} />
          <input type="hidden" name="seen" value={preview.seen} />
          {preview.editing > 0 && <TextField reader={reader} name="why" label={`${fields.why} (${common.optional})`} value={values.get('why') ?? ''} />}
          <div class="buttons">
            {preview.editing > 0 && (
              <button class="ds-button" type="submit" name="step" value="save">
                {t.save(preview.editing)}
              </button>
            )}
            <button class="ds-button" data-variant={preview.editing > 0 ? 'tertiary' : 'secondary'} type="submit" name="step" value="choose">
              {t.change}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
