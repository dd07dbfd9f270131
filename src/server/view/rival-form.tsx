import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { SourceRow } from '../../register/source/source-verbs.ts';
import { SURE, type RivalField } from '../form/rival-form.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, CountryList, ErrorSummary, TextArea, TextField } from '../ui/field.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { RefusalNotice } from './refusal.tsx';

/** The record another source disagrees with, and the fields it may disagree on. */
export interface RivalAbout {
  recordId: string;
  nav: 'engagements' | 'parties';
  title: string;
  back: string;
  fields: readonly RivalField[];
}

interface Props {
  reader: Reader;
  about: RivalAbout;
  of: RivalField;
  sources: readonly SourceRow[];
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal?: string;
}

const Head: FC<{ reader: Reader; about: RivalAbout; heading: string }> = ({ about, heading }) => (
  <>
    <p class="over">
      <a class="ds-link" href={about.back}>
        <bdi>{about.title}</bdi>
      </a>
    </p>
    <h1 class="ds-heading" data-size="lg">
      {heading}
    </h1>
  </>
);

const nowText = ({ shown }: RivalField, reader: Reader) => (shown ? reader.words.otherwise.now(shown) : reader.words.otherwise.notSaid);

/** Which field another source says something else of. */
export function rivalFieldsPage({ reader, about }: { reader: Reader; about: RivalAbout }) {
  const t = reader.words.otherwise;
  return page({
    reader,
    title: t.link,
    nav: about.nav,
    children: (
      <>
        <Head reader={reader} about={about} heading={t.link} />
        <p class="ds-paragraph lead">{t.lead}</p>
        <section aria-labelledby="which-heading">
          <h2 class="ds-heading" data-size="sm" id="which-heading">
            {t.which}
          </h2>
          <ul class="plain spaced">
            {about.fields.map((one) => (
              <li>
                <a class="ds-link" href={paths.otherwise(about.recordId, { field: one.field })}>
                  {one.label}
                </a>{' '}
                <bdi class="quiet">{nowText(one, reader)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  });
}

/** What the other source says of one field, where it says so, and how sure it is. */
export function rivalFormPage({ reader, about, of, sources, values, issues, refusal }: Props) {
  const { otherwise: t, common } = reader.words;
  const text = (name: string) => values.get(name) ?? '';
  const optional = (label: string) => `${label} (${common.optional})`;
  const labels: Record<string, string> = {
    value: t.value,
    source: t.source,
    quote: t.quote,
    link: t.address,
    saidBy: t.saidBy,
    saidOn: t.saidOn,
    note: t.note,
  };
  return page({
    reader,
    title: `${t.link}: ${of.label}`,
    nav: about.nav,
    children: (
      <>
        <Head reader={reader} about={about} heading={`${t.link}: ${of.label}`} />
        <p class="ds-paragraph lead">{t.lead}</p>
        <p>
          <bdi>{nowText(of, reader)}</bdi>.{' '}
          <a class="ds-link" href={paths.otherwise(about.recordId)}>
            {t.another}
          </a>
        </p>
        {refusal && <RefusalNotice sentence={refusal} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
        <form method="post" action={paths.otherwise(about.recordId, { field: of.field })} class="stack narrow">
          <ValueField reader={reader} of={of} value={text('value')} issues={issues} />
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{t.where}</legend>
            <p data-field="description">{t.whereHint}</p>
            {sources.length > 0 && (
              <>
                <Choice
                  reader={reader}
                  name="source"
                  label={optional(t.source)}
                  value={text('source')}
                  empty={t.noSource}
                  options={sources.map(({ sourceId, title }) => ({ value: sourceId, label: title }))}
                  issues={issues}
                />
                <TextArea reader={reader} name="quote" label={optional(t.quote)} hint={t.quoteHint} value={text('quote')} rows={2} issues={issues} />
              </>
            )}
            <TextField reader={reader} name="link" label={optional(t.address)} value={text('link')} issues={issues} />
          </fieldset>
          <TextField reader={reader} name="saidBy" label={optional(t.saidBy)} hint={t.saidByHint} value={text('saidBy')} issues={issues} />
          <TextField reader={reader} name="saidOn" label={optional(t.saidOn)} hint={t.saidOnHint} value={text('saidOn')} size={14} issues={issues} />
          <Choice
            reader={reader}
            name="sure"
            label={optional(t.howSure)}
            value={text('sure')}
            empty={common.notSet}
            options={(Object.keys(SURE) as (keyof typeof SURE)[]).map((value) => ({ value, label: t.sure[value] }))}
          />
          <TextArea reader={reader} name="note" label={optional(t.note)} value={text('note')} rows={2} issues={issues} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={about.back}>
              {common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** The same input as the field has where the record is edited. */
const ValueField: FC<{ reader: Reader; of: RivalField; value: string; issues: readonly Issue[] }> = ({ reader, of, value, issues }) => {
  const { otherwise: t, fields, common } = reader.words;
  const field = { reader, name: 'value', label: t.value, value, issues };
  if (of.input === 'code') return <Choice {...field} options={options(of.codes, reader.lang)} empty={common.notSet} />;
  if (of.input === 'country')
    return (
      <>
        <TextField {...field} list="countries" hint={fields.countryHint} />
        <CountryList reader={reader} />
      </>
    );
  const hints = { period: fields.periodHint, day: fields.answeredOnHint, words: t.valueHint } as const;
  return of.input === 'address' ? <TextField {...field} /> : <TextField {...field} hint={hints[of.input]} />;
};
