import type { FC } from 'hono/jsx';
import { SUBJECT_KINDS } from '../../domain/account-subject.ts';
import type { Account } from '../../domain/account.ts';
import { LANGS, type LocalText } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { rowsOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { AreaList } from '../ui/area-list.tsx';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import type { Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { AccountText } from './account-text.tsx';
import { LocalFields } from './local-fields.tsx';
import { TemplateSectionFields } from './template-section.tsx';

/** What a preview shows: the text, or nothing where the template has something to mend first, and what it may be about. */
export interface Preview {
  year: number;
  lang: string;
  about: string;
  subjects: readonly Option[];
  text: { account: Account; titles: ReadonlyMap<string, LocalText> } | null;
}

interface Props {
  reader: Reader;
  title: string;
  templateId: string | null; // null for one that is not kept yet
  version: number | null;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal?: string | undefined;
  partyNames: readonly string[];
  preview: Preview;
  mayWrite: boolean;
}

/** A template to read or to change, with the text it makes beside it. Every button sends the form, so it works without script. */
export function templatePage(props: Props) {
  const { reader, title, templateId, version, values, issues, refusal, mayWrite } = props;
  const t = reader.words.templates;
  const isBuiltIn = templateId !== null && version === null;
  return page({
    reader,
    title,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        <p class="ds-paragraph lead">{isBuiltIn ? t.isBuiltIn : t.takenFirst}</p>
        {refusal && (
          <p class="ds-alert" data-color="warning" role="alert">
            {refusal}
          </p>
        )}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => issueLabel(path, props)} />
        {templateId !== null && mayWrite && values.get('subject') === 'all' && (
          <p>
            <a class="ds-link" href={paths.newAccount({ template: templateId })}>
              {t.use}
            </a>
          </p>
        )}
        {isBuiltIn && mayWrite && (
          <p>
            <a class="ds-button" href={paths.newTemplate({ from: templateId })}>
              {t.copy}
            </a>
          </p>
        )}
        {isBuiltIn || !mayWrite ? (
          <div class="two-columns template">
            <TemplateFacts {...props} />
            <PreviewPane {...props} isSeparate={true} />
          </div>
        ) : (
          <form method="post" action={templateId === null ? paths.templates() : paths.template(templateId)} class="two-columns template">
            <TemplateForm {...props} />
            <PreviewPane {...props} isSeparate={false} />
          </form>
        )}
        {templateId !== null && version !== null && (
          <section aria-labelledby="withdraw-heading">
            <h2 class="ds-heading" data-size="xs" id="withdraw-heading">
              {t.withdraw}
            </h2>
            <p>
              {t.withdrawLead}{' '}
              <a class="ds-link" href={paths.changes({ type: 'template' })}>
                {t.history}
              </a>
            </p>
            {mayWrite && (
              <form method="post" action={paths.withdrawTemplate(templateId)}>
                <input type="hidden" name="version" value={String(version)} />
                <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
                  {t.withdraw}
                </button>
              </form>
            )}
          </section>
        )}
      </>
    ),
  });
}

const TemplateForm: FC<Props> = (props) => {
  const { reader, values, issues, version, partyNames } = props;
  const { templates: t, common } = reader.words;
  const rows = rowsOf(values, 'sections');
  return (
    <div class="stack">
      {/* Enter in a field sends the first button of a form: it shows the text and saves nothing. */}
      <button class="ds-sr-only" type="submit" name="do" value="preview" tabindex={-1} aria-hidden="true" />
      {version !== null && <input type="hidden" name="version" value={String(version)} />}
      <LocalFields reader={reader} values={values} issues={issues} name="name" label={t.name} />
      <LocalFields reader={reader} values={values} issues={issues} name="title" label={t.titleOf} hint={t.titleHint} />
      <Choice
        reader={reader}
        name="subject"
        label={t.subject}
        value={values.get('subject') ?? 'all'}
        options={SUBJECT_KINDS.map((value) => ({ value, label: t.subjects[value] }))}
        issues={issues}
      />
      <h2 class="ds-heading" data-size="sm" id="sections" tabindex={-1}>
        {t.sections}
      </h2>
      {rows.map((row, at) => (
        <TemplateSectionFields reader={reader} values={values} issues={issues} row={row} at={at} count={rows.length} />
      ))}
      <AreaList reader={reader} />
      <datalist id="party-names">
        {partyNames.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <p>
        <button class="ds-button" data-variant="secondary" type="submit" name="do" value="add">
          {t.add}
        </button>
      </p>
      <div class="buttons">
        <button class="ds-button" type="submit" name="do" value="save">
          {common.save}
        </button>
        <button class="ds-button" data-variant="secondary" type="submit" name="do" value="preview">
          {t.showPreview}
        </button>
        <a class="ds-button" data-variant="tertiary" href={paths.templates()}>
          {common.cancel}
        </a>
      </div>
    </div>
  );
};

/** A template as it is, where it is not to be changed here. */
const TemplateFacts: FC<Props> = ({ reader, values }) => {
  const t = reader.words.templates;
  return (
    <ol class="template-facts">
      {rowsOf(values, 'sections').map((row) => {
        const of = (key: string): string => values.get(`sections.${row}.${key}`) ?? '';
        return (
          <li>
            <strong>{of(`heading.${reader.lang}`) || of('heading.nn') || of('heading.nb') || of('heading.en')}</strong>
            <span class="quiet">
              {' '}
              {t.forms[of('form') as keyof typeof t.forms]}
              {of('part') && ` · ${t.part}: ${of('part')}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const PreviewPane: FC<Props & { isSeparate: boolean }> = ({ reader, preview, templateId, isSeparate }) => {
  const t = reader.words.templates;
  const fields = (
    <>
      <TextField reader={reader} name="year" label={t.year} value={String(preview.year)} size={5} inputmode="numeric" />
      <Choice
        reader={reader}
        name="text"
        label={reader.words.account.language}
        value={preview.lang}
        options={LANGS.map((lang) => ({ value: lang, label: reader.words.fields[lang] }))}
      />
      {preview.subjects.length > 0 && <Choice reader={reader} name="about" label={t.about} value={preview.about} options={preview.subjects} />}
      <button class="ds-button" data-variant="secondary" type="submit" name="do" value="preview">
        {t.showPreview}
      </button>
    </>
  );
  const { text } = preview;
  return (
    <section class="template-preview" id="preview" aria-labelledby="preview-heading" tabindex={0}>
      <h2 class="ds-heading" data-size="sm" id="preview-heading">
        {t.preview}
      </h2>
      {isSeparate ? (
        <form method="get" action={paths.template(templateId ?? '')} class="row">
          {fields}
        </form>
      ) : (
        <div class="row">{fields}</div>
      )}
      {!text && <p class="quiet">{t.mendFirst}</p>}
      {text?.account.sections.length === 0 && <p class="quiet">{t.nothingToShow}</p>}
      {text && text.account.sections.length > 0 && <AccountText reader={reader} account={text.account} titles={text.titles} />}
      {text && untold(text.account) > 0 && <p class="quiet">{t.untold(untold(text.account))}</p>}
    </section>
  );
};

const untold = ({ unused }: Account): number => unused.filter(({ why }) => why === 'no-section').length;

function issueLabel(path: string, { reader, values }: Props): string {
  const t = reader.words.templates;
  const [group = '', row, key = ''] = path.split('.');
  if (group !== 'sections' || row === undefined) return { name: t.name, title: t.titleOf, subject: t.subject }[group] ?? t.sections;
  const at = rowsOf(values, 'sections').indexOf(Number(row));
  const { fields: f } = reader.words;
  const labels: Record<string, string> = { heading: t.heading, part: t.part, most: t.most, areas: f.areas, parties: f.parties, goals: f.goals };
  return `${t.section(at + 1)}, ${(labels[key] ?? t.takes).toLowerCase()}`;
}
