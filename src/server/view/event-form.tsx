import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import type { Issue } from '../../domain/problem.ts';
import { rowsOf } from '../form/read-form.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { NameFields } from '../ui/name-fields.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { RefusalNotice, type Notice } from './refusal.tsx';
import { fieldLabel } from './field-label.ts';

interface Props {
  reader: Reader;
  title: string;
  action: string;
  cancel: string;
  values: URLSearchParams;
  issues: readonly Issue[];
  others: readonly Option[];
  partyNames: readonly string[];
  version: number | null;
  opened?: string; // the fields the form was opened with, as they are sent
  notice?: Notice;
}

export function eventFormPage({ reader, title, action, cancel, values, issues, others, partyNames, version, opened = '', notice }: Props) {
  const { words } = reader;
  const f = words.fields;
  const value = (key: string) => values.get(key) ?? '';
  const text = (name: string, label: string, more: { hint?: string; list?: string } = {}) => (
    <TextField reader={reader} name={name} label={label} value={value(name)} issues={issues} {...more} />
  );
  return page({
    reader,
    title,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {notice?.refusal && <RefusalNotice sentence={notice.refusal} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => (path === 'parentId' ? f.partOf : fieldLabel(path, reader))} />
        <form method="post" action={action} class="stack" data-keep-draft={version === null ? action : undefined}>
          {version !== null && <input type="hidden" name="version" value={String(version)} />}
          {version !== null && <input type="hidden" name="was" value={opened} />}
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{f.names}</legend>
            {rows(values, 'names').map((row, at) => (
              <div class="row" role="group" aria-label={`${f.names}: ${f.row(at + 1)}`}>
                <NameFields reader={reader} row={row} values={values} issues={issues} />
              </div>
            ))}
          </fieldset>
          <Choice
            reader={reader}
            name="parentId"
            label={f.partOf}
            hint={words.events.parentHint}
            value={value('parentId')}
            empty={words.common.none}
            options={others}
            issues={issues}
          />
          <div class="columns">
            {text('period', f.period, { hint: f.periodHint })}
            {text('place', f.place)}
            <Choice
              reader={reader}
              name="recurrence"
              label={f.recurrence}
              hint={words.recurrence.recurrenceHint}
              value={value('recurrence')}
              empty={words.common.notSet}
              options={options(RECURRENCES, reader.lang)}
              issues={issues}
            />
          </div>
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{f.organisers}</legend>
            <p data-field="description">{words.events.organisersHint}</p>
            {rows(values, 'organisers').map((row, at) => (
              <div class="row" role="group" aria-label={`${f.organisers}: ${f.row(at + 1)}`}>
                {text(`organisers.${row}.name`, f.partyName, { list: 'party-names' })}
              </div>
            ))}
          </fieldset>
          <datalist id="party-names">
            {partyNames.map((name) => (
              <option value={name} />
            ))}
          </datalist>
          {version !== null && text('why', `${f.why} (${words.common.optional})`)}
          <div class="buttons">
            <button class="ds-button" type="submit">
              {words.common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={cancel}>
              {words.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** The rows that hold a name, and two empty ones after them. */
function rows(values: URLSearchParams, group: string): number[] {
  const filled = rowsOf(values, group).filter((row) => values.get(`${group}.${row}.name`));
  const next = (filled.at(-1) ?? -1) + 1;
  return [...filled, next, next + 1];
}
