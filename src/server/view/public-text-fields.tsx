import type { FC } from 'hono/jsx';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, TextArea, TextField } from '../ui/field.tsx';

/** What is said of a text that was given out. */
export const PublicTextFields: FC<{ reader: Reader; values: URLSearchParams; issues: readonly Issue[] }> = ({ reader, values, issues }) => {
  const { languageUse: t, fields } = reader.words;
  const of = (name: string) => ({ reader, issues, name, value: values.get(name) ?? '' });
  return (
    <>
      <TextField {...of('title')} label={t.name} maxlength={300} />
      <Choice {...of('lang')} label={t.lang} options={LANGS.map((lang) => ({ value: lang, label: fields[lang] }))} />
      <TextField {...of('publishedOn')} label={t.on} hint={t.onHint} size={14} />
      <TextField {...of('words')} label={t.words} hint={t.countHint} size={10} inputmode="numeric" />
      <TextArea {...of('pasted')} label={t.pasted} rows={4} />
      <TextField {...of('address')} label={t.address} />
    </>
  );
};

/** What the reader knows a field of it as. */
export function publicTextLabel(path: string, { words: { languageUse: t } }: Reader): string {
  return { title: t.name, lang: t.lang, publishedOn: t.on, words: t.words, address: t.address }[path] ?? path;
}
