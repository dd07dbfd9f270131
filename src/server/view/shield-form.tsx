import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { isText } from '../../domain/shield.ts';
import type { ShieldableField } from '../../domain/shield.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField, Ticks } from '../ui/field.tsx';
import { Local } from '../ui/local.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { fieldLabel } from './field-label.ts';
import { shieldValue } from './shield-value.ts';

/** A field that holds something to shield. `items` has its values one by one where they can be shielded so, else the whole of it. */
export interface ShieldChoice {
  field: ShieldableField;
  items: readonly unknown[];
}

interface Props {
  reader: Reader;
  engagementId: string;
  title: LocalText;
  kind: EngagementKind;
  version: number;
  isQuoted: boolean; // it rests on words in a source
  choices: readonly ShieldChoice[];
  chosen: ShieldChoice | null;
  grades: readonly AccessGrade[];
  values: URLSearchParams;
  issues: readonly Issue[];
}

/** Shielding one field: first which, then who may see it and what stands in its place. */
export function shieldFormPage(props: Props) {
  const { reader, engagementId, title, kind, isQuoted, choices, chosen } = props;
  const t = reader.words.shields;
  return page({
    reader,
    title: t.title,
    nav: 'engagements',
    children: (
      <>
        <p class="over">
          <Local text={title} reader={reader} empty={label(ENGAGEMENT_KINDS, kind, reader.lang)} />
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        {isQuoted && <p class="ds-paragraph">{t.quoted}</p>}
        {chosen ? (
          <ShieldForm {...props} chosen={chosen} />
        ) : (
          <>
            {choices.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <section aria-labelledby="choose-heading">
                <h2 class="ds-heading" data-size="sm" id="choose-heading">
                  {t.choose}
                </h2>
                <dl class="facts">
                  {choices.map(({ field, items }) => (
                    <div>
                      <dt>
                        <a class="ds-link" href={paths.shields(engagementId, { field })}>
                          {fieldLabel(field, reader)}
                        </a>
                      </dt>
                      <dd>
                        <bdi>{shieldValue(field, items, reader)}</bdi>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
            <p>
              <a class="ds-link" href={paths.engagement(engagementId)}>
                {t.back}
              </a>
            </p>
          </>
        )}
      </>
    ),
  });
}

const ShieldForm: FC<Props & { chosen: ShieldChoice }> = ({ reader, engagementId, version, chosen: { field, items }, grades, values, issues }) => {
  const { shields: t, common } = reader.words;
  const value = (name: string) => values.get(name) ?? '';
  const labels: Record<string, string> = { access: t.access, basis: t.basis, item: t.items, instead: t.instead };
  return (
    <>
      <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
      <form method="post" action={paths.shields(engagementId)} class="stack">
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="version" value={String(version)} />
        {items.length > 1 ? (
          <Ticks
            name="item"
            legend={t.items}
            chosen={values.getAll('item')}
            options={items.map((item, at) => ({ value: String(at), label: shieldValue(field, item, reader) }))}
            reader={reader}
            issues={issues}
          />
        ) : (
          <dl class="facts">
            <div>
              <dt>{fieldLabel(field, reader)}</dt>
              <dd>
                <bdi>{shieldValue(field, items, reader)}</bdi>
              </dd>
            </div>
          </dl>
        )}
        <Choice
          reader={reader}
          name="access"
          label={t.access}
          value={value('access') || (grades[0] ?? '')}
          options={options(ACCESS_GRADES, reader.lang).filter((option) => grades.some((grade) => grade === option.value))}
          issues={issues}
        />
        <Choice
          reader={reader}
          name="basis"
          label={t.basis}
          value={value('basis')}
          empty={common.notSet}
          options={options(LEGAL_BASES, reader.lang)}
          issues={issues}
        />
        {isText(field) && (
          <TextField reader={reader} name="instead" label={`${t.instead} (${common.optional})`} hint={t.insteadHint} value={value('instead')} issues={issues} />
        )}
        <TextField reader={reader} name="why" label={`${t.why} (${common.optional})`} value={value('why')} issues={issues} />
        <div class="buttons">
          <button class="ds-button" type="submit">
            {t.save}
          </button>
          <a class="ds-button" data-variant="tertiary" href={paths.engagement(engagementId)}>
            {common.cancel}
          </a>
        </div>
      </form>
    </>
  );
};
