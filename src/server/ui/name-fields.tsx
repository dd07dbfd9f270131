import type { FC } from 'hono/jsx';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, TextField } from './field.tsx';

/** One name in a form: the name, what kind of name it is, and its language. `row` is the number the fields carry in their names. */
export const NameFields: FC<{ reader: Reader; row: number; values: URLSearchParams; issues: readonly Issue[] }> = ({ reader, row, values, issues }) => {
  const t = reader.words.parties;
  const f = reader.words.fields;
  const value = (key: string) => values.get(key) ?? '';
  return (
    <>
      <TextField reader={reader} name={`names.${row}.name`} label={f.partyName} value={value(`names.${row}.name`)} issues={issues} />
      <Choice
        reader={reader}
        name={`names.${row}.kind`}
        label={t.nameKind}
        value={value(`names.${row}.kind`)}
        options={(['official', 'alias', 'acronym'] as const).map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <Choice
        reader={reader}
        name={`names.${row}.lang`}
        label={t.language}
        value={value(`names.${row}.lang`)}
        empty={reader.words.common.all}
        options={LANGS.map((one) => ({ value: one, label: f[one] }))}
      />
    </>
  );
};
