import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import type { Engagement } from '../../domain/engagement.ts';
import type { ShieldView } from '../../domain/shield.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { fieldLabel } from './field-label.ts';
import { shieldValue } from './shield-value.ts';

interface Props {
  reader: Reader;
  engagement: Engagement;
  shields: readonly ShieldView[];
  mayShield: boolean;
}

/** What is kept apart from an engagement, for those who may see it, and the way to keep more apart. */
export const Shields: FC<Props> = ({ reader, engagement: { engagementId }, shields, mayShield }) => {
  const t = reader.words.shields;
  const add = mayShield && (
    <a class="ds-button" data-variant="tertiary" data-size="sm" href={paths.shields(engagementId)}>
      {t.shield}
    </a>
  );
  if (shields.length === 0) return add ? <p>{add}</p> : null;
  return (
    <section aria-labelledby="shields-heading">
      <h2 class="ds-heading" data-size="sm" id="shields-heading">
        {t.heading}
      </h2>
      <dl class="facts">
        {shields.map(({ shieldId, field, data, names, access, basis }) => (
          <div>
            <dt>{fieldLabel(field, reader)}</dt>
            <dd>
              <bdi>{shieldValue(field, data, reader, names)}</bdi>{' '}
              <span class="ds-tag" data-color="warning" data-size="sm">
                {[label(ACCESS_GRADES, access, reader.lang), basis && label(LEGAL_BASES, basis, reader.lang)].filter(Boolean).join(', ')}
              </span>
              <form method="post" action={paths.unshield(engagementId, shieldId)} class="inline">
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" aria-label={t.liftNamed(fieldLabel(field, reader))}>
                  {t.lift}
                </button>
              </form>
            </dd>
          </div>
        ))}
      </dl>
      {add}
    </section>
  );
};
