import type { FC } from 'hono/jsx';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';

/** One text in three languages; the reader's own first, and the others open only where they hold something. */
export const LocalFields: FC<{ reader: Reader; values: URLSearchParams; issues: readonly Issue[]; name: string; label: string; hint?: string }> = ({
  reader,
  values,
  issues,
  name,
  label,
  hint,
}) => {
  const f = reader.words.fields;
  const others = LANGS.filter((lang) => lang !== reader.lang);
  const field = (lang: (typeof LANGS)[number], first: boolean) => (
    <TextField
      reader={reader}
      name={`${name}.${lang}`}
      label={first ? label : `${label} ${f.inLanguage(f[lang])}`}
      value={values.get(`${name}.${lang}`) ?? ''}
      issues={issues}
      {...(first && hint ? { hint } : {})}
    />
  );
  return (
    <div class="local">
      {field(reader.lang, true)}
      <details class="languages-more" open={others.some((lang) => values.get(`${name}.${lang}`) || issues.some(({ path }) => path === `${name}.${lang}`))}>
        <summary>
          {label}: {others.map((lang) => f[lang]).join(', ')}
        </summary>
        {others.map((lang) => field(lang, false))}
      </details>
    </div>
  );
};
