import { IDENTIFIER_SCHEMES } from '../../domain/codes/identifier-scheme.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import type { Issue } from '../../domain/problem.ts';
import { rowsOf } from '../form/read-form.ts';
import type { Likeness, PartyRow } from '../../register/party/party-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, CountryList, ErrorSummary, TextField, Tick } from '../ui/field.tsx';
import { NameFields } from '../ui/name-fields.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { RefusalNotice, type Notice } from './refusal.tsx';
import { fieldLabel } from './field-label.ts';
import { LikelyExists } from './likely-parties.tsx';

interface Props {
  reader: Reader;
  title: string;
  action: string;
  cancel: string;
  values: URLSearchParams;
  issues: readonly Issue[];
  others: readonly Option[];
  version: number | null;
  opened?: string; // the fields the form was opened with, as they are sent
  notice?: Notice;
  likely?: readonly (PartyRow & Likeness)[];
}

export function partyFormPage({ reader, title, action, cancel, values, issues, others, version, opened = '', notice, likely = [] }: Props) {
  const { words, lang } = reader;
  const t = words.parties;
  const f = words.fields;
  const value = (key: string) => values.get(key) ?? '';
  const text = (name: string, label: string, size?: number) => (
    <TextField reader={reader} name={name} label={label} value={value(name)} issues={issues} {...(size ? { size } : {})} />
  );
  return page({
    reader,
    title,
    nav: 'parties',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {notice?.refusal && <RefusalNotice sentence={notice.refusal} />}
        {likely.length > 0 && <LikelyExists reader={reader} likely={likely} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => fieldLabel(path, reader)} />
        <form method="post" action={action} class="stack" data-keep-draft={version === null ? action : undefined}>
          {version !== null && <input type="hidden" name="version" value={String(version)} />}
          {version !== null && <input type="hidden" name="was" value={opened} />}
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{f.names}</legend>
            {rows(values, 'names', 'name').map((row, at) => (
              <div class="row" role="group" aria-label={`${f.names}: ${f.row(at + 1)}`}>
                <NameFields reader={reader} row={row} values={values} issues={issues} />
                {text(`names.${row}.from`, t.from, 8)}
                {text(`names.${row}.to`, t.to, 8)}
              </div>
            ))}
          </fieldset>
          <div class="columns">
            <Choice reader={reader} name="type" label={f.type} value={value('type')} empty={words.common.notSet} options={options(PARTY_TYPES, lang)} />
            <TextField reader={reader} name="country" label={f.country} value={value('country')} list="countries" issues={issues} />
            <Choice reader={reader} name="parentId" label={f.parent} value={value('parentId')} empty={words.common.none} options={others} issues={issues} />
            <CountryList reader={reader} />
            {text('website', f.website)}
          </div>
          <Tick reader={reader} name="isNetwork" label={f.isNetwork} checked={values.has('isNetwork')} />
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{f.identifiers}</legend>
            {rows(values, 'identifiers', 'value').map((row, at) => (
              <div class="row" role="group" aria-label={`${f.identifiers}: ${f.row(at + 1)}`}>
                <TextField
                  reader={reader}
                  name={`identifiers.${row}.scheme`}
                  label={t.scheme}
                  value={value(`identifiers.${row}.scheme`)}
                  list="schemes"
                  issues={issues}
                />
                {text(`identifiers.${row}.value`, t.value)}
              </div>
            ))}
            <datalist id="schemes">
              {IDENTIFIER_SCHEMES.map((scheme) => (
                <option value={scheme[lang]} />
              ))}
            </datalist>
          </fieldset>
          {version !== null && text('why', `${f.why} (${words.common.optional})`)}
          <div class="buttons">
            <button class="ds-button" type="submit">
              {words.common.save}
            </button>
            {likely.length > 0 && (
              <button class="ds-button" data-variant="secondary" type="submit" name="anyway" value="yes">
                {t.saveAnyway}
              </button>
            )}
            <a class="ds-button" data-variant="tertiary" href={cancel}>
              {words.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

function rows(values: URLSearchParams, group: string, key: string): number[] {
  const filled = rowsOf(values, group).filter((row) => values.get(`${group}.${row}.${key}`));
  const next = (filled.at(-1) ?? -1) + 1;
  return [...filled, next, next + 1];
}
