import type { AccountTemplate } from '../../domain/account-template.ts';
import { inLang, LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Option } from '../ui/options.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal: string | null;
  templates: readonly AccountTemplate[];
  subjects: readonly Option[] | null; // what a text by the chosen template may be about; null where it is about all
  exists: string | null; // the account that is there already
}

/** A new account: what it is made by. */
export function accountFormPage({ reader, values, issues, refusal, templates, subjects, exists }: Props) {
  const t = reader.words.accounts;
  const labels: Record<string, string> = { period: t.period, template: t.template, subject: t.subject, base: t.base, title: t.name };
  return page({
    reader,
    title: t.new,
    nav: 'account',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.new}
        </h1>
        <p class="ds-paragraph lead">{t.newLead}</p>
        {refusal && (
          <p class="ds-alert" data-color="warning" role="alert">
            {refusal}{' '}
            {exists && (
              <a class="ds-link" href={paths.storedAccount(exists)}>
                {t.open}
              </a>
            )}
          </p>
        )}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
        <form method="post" action={paths.accounts()} class="stack short">
          <TextField
            reader={reader}
            name="period"
            label={t.period}
            hint={t.periodHint}
            value={values.get('period') ?? String(reader.year)}
            size={12}
            issues={issues}
          />
          <Choice
            reader={reader}
            name="template"
            label={t.template}
            value={values.get('template') ?? 'article'}
            options={templates.map(({ templateId, name }) => ({ value: templateId, label: inLang(name, reader.lang)?.text ?? templateId }))}
            issues={issues}
          />
          {subjects?.length === 0 && <p class="quiet">{t.noSubjects}</p>}
          {subjects && subjects.length > 0 && (
            <Choice
              reader={reader}
              name="subject"
              label={t.subject}
              value={values.get('subject') ?? ''}
              empty={t.chooseSubject}
              options={subjects}
              issues={issues}
            />
          )}
          <Choice
            reader={reader}
            name="text"
            label={t.lang}
            value={values.get('text') ?? reader.lang}
            options={LANGS.map((lang) => ({ value: lang, label: reader.words.fields[lang] }))}
          />
          <TextField
            reader={reader}
            name="base"
            label={`${t.base} (${reader.words.common.optional})`}
            value={values.get('base') ?? ''}
            size={6}
            inputmode="numeric"
            issues={issues}
          />
          <TextField
            reader={reader}
            name="title"
            label={`${t.name} (${reader.words.common.optional})`}
            value={values.get('title') ?? ''}
            maxlength={200}
            issues={issues}
          />
          {!subjects?.length && values.get('subject') && <input type="hidden" name="subject" value={values.get('subject') ?? ''} />}
          <div class="buttons">
            <button class="ds-button" type="submit">
              {t.make}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
