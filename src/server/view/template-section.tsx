import type { FC } from 'hono/jsx';
import { GROUPINGS, SECTION_FORMS, TAKEN_KINDS } from '../../domain/account-template.ts';
import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REPORT_PARTS } from '../../domain/codes/report-part.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { partName } from '../../language/template-words.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, TextField, Ticks } from '../ui/field.tsx';
import { options } from '../ui/options.ts';

interface Props {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  row: number; // in the names of its fields
  at: number; // among the sections, from 0
  count: number;
}

/** One section of a template in its form: what it is called, what is in it, and what it takes. */
export const TemplateSectionFields: FC<Props> = ({ reader, values, issues, row, at, count }) => {
  const { templates: t, fields: f } = reader.words;
  const name = (key: string): string => `sections.${row}.${key}`;
  const choice = (key: string, text: string, list: readonly { value: string; label: string }[], empty?: string) => (
    <Choice reader={reader} name={name(key)} label={text} value={values.get(name(key)) ?? ''} options={list} issues={issues} {...(empty ? { empty } : {})} />
  );
  const ticks = (key: string, text: string, list: readonly { value: string; label: string }[]) => (
    <Ticks reader={reader} name={name(key)} legend={text} chosen={values.getAll(name(key))} options={list} issues={issues} />
  );
  const text = (key: string, called: string, hint: string, list?: string) => (
    <TextField reader={reader} name={name(key)} label={called} hint={hint} value={values.get(name(key)) ?? ''} issues={issues} {...(list ? { list } : {})} />
  );
  const inOrder = [reader.lang, ...LANGS.filter((lang) => lang !== reader.lang)];
  const form = values.get(name('form')) ?? 'prose';
  const kinds = TAKEN_KINDS.map((kind) => ({ value: kind, label: kind === 'work' ? t.work : label(ENGAGEMENT_KINDS, kind, reader.lang) }));
  const isLimited = ['kinds', 'directions', 'topics', 'goals', 'areas', 'parties'].some((key) => issues.some(({ path }) => path === name(key)));
  const move = (what: 'up' | 'down' | 'remove', says: string) => (
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="do" value={`${what}.${row}`}>
      {says}
      <span class="ds-sr-only">: {t.section(at + 1)}</span>
    </button>
  );
  return (
    <fieldset class="ds-fieldset template-section" id={`sections.${row}`}>
      <legend class="ds-label">{t.section(at + 1)}</legend>
      <input type="hidden" name={name('id')} value={values.get(name('id')) ?? ''} />
      <div class="columns">
        {inOrder.map((lang) => (
          <TextField
            reader={reader}
            name={name(`heading.${lang}`)}
            label={lang === reader.lang ? t.heading : `${t.heading} ${f.inLanguage(f[lang])}`}
            value={values.get(name(`heading.${lang}`)) ?? ''}
            issues={issues}
          />
        ))}
      </div>
      <div class="columns">
        {choice(
          'form',
          t.form,
          SECTION_FORMS.map((value) => ({ value, label: t.forms[value] })),
        )}
        {(form === 'prose' || form === 'highlights') &&
          choice(
            'grouping',
            t.grouping,
            GROUPINGS.map((value) => ({ value, label: t.groupings[value] })),
          )}
        {form === 'highlights' && (
          <TextField reader={reader} name={name('most')} label={t.most} value={values.get(name('most')) ?? '5'} size={4} inputmode="numeric" issues={issues} />
        )}
        {choice(
          'part',
          t.part,
          REPORT_PARTS.map(({ code }) => ({ value: code, label: `${code} ${partName(code, null, reader.lang)}` })),
          t.noPart,
        )}
      </div>
      <details class="ds-details" open={isLimited}>
        <summary>{t.takes}</summary>
        <div class="stack">
          <p class="quiet">{t.takesAll}</p>
          {form !== 'goals' && (
            <>
              {ticks('kinds', f.kind, kinds)}
              {ticks('directions', f.direction, options(DIRECTIONS, reader.lang))}
              {ticks('topics', f.topics, options(TOPICS, reader.lang))}
              {text('areas', f.areas, t.listHint, 'areas')}
              {text('parties', f.parties, t.listHint, 'party-names')}
            </>
          )}
          {text('goals', f.goals, t.goalsHint)}
        </div>
      </details>
      <div class="buttons">
        {at > 0 && move('up', t.up)}
        {at < count - 1 && move('down', t.down)}
        {count > 1 && move('remove', t.remove)}
      </div>
    </fieldset>
  );
};
