import type { FC } from 'hono/jsx';
import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import type { Facts, Slot } from '../../domain/account-line.ts';
import { canonical } from '../../domain/canonical.ts';
import { recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { Value } from './change-difference.tsx';
import { fieldText } from './field-text.ts';
import { WordDifference } from './word-difference.tsx';

/** What has changed under a sentence since it was written: field by field, and as Samband wrote it then and writes it now. */
export const StaleSides: FC<{ reader: Reader; read: ReadWritten; piece: Piece }> = ({ reader, read, piece }) => {
  const t = reader.words.accounts;
  const { staleness, line, basis } = piece;
  if (!staleness || !line) return null;
  const lang = read.stored.lang;
  const ofRecords = staleness.changed.filter(({ slot }) => slot.record !== null);
  return (
    <section class="stale" aria-label={t.staleTag}>
      <p>
        <strong>{t.staleTag}.</strong> {staleness.changed.length > 0 && t.staleLead} {staleness.gone.length > 0 && t.goneLead}
      </p>
      {ofRecords.length > 0 && (
        <>
          <p class="quiet">{t.changed}:</p>
          <ul class="plain changed-fields">
            {ofRecords.flatMap(({ slot, before, now }) =>
              fieldsOf(before, now).map((field) => (
                <li>
                  <Titled reader={reader} read={read} slot={slot} />
                  {', '}
                  <span class="changed-name">{nameOf(field, reader)}:</span> <Value text={fieldText(field, before[field], reader)} reader={reader} />{' '}
                  <span aria-hidden="true">→</span>
                  <span class="ds-sr-only">{reader.words.changes.after}</span> <Value text={fieldText(field, now[field], reader)} reader={reader} />
                </li>
              )),
            )}
          </ul>
        </>
      )}
      {line.content.basis.text !== '' && (
        <dl class="sides">
          <div>
            <dt>{t.compiledThen}</dt>
            <dd lang={lang === reader.lang ? undefined : lang}>{line.content.basis.text}</dd>
          </div>
          <div>
            <dt>{t.compiledNow}</dt>
            <dd>
              <WordDifference reader={reader} before={line.content.basis.text} after={basis.text} lang={lang} />
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
};

const Titled: FC<{ reader: Reader; read: ReadWritten; slot: Slot }> = ({ reader, read, slot }) => {
  const href = slot.record && recordPath(slot.record);
  const title = <Local text={read.titles.get(slot.record ?? '') ?? {}} reader={reader} />;
  return href ? (
    <a class="ds-link" href={href}>
      {title}
    </a>
  ) : (
    title
  );
};

const fieldsOf = (before: Facts, now: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((field) => canonical(before[field] ?? null) !== canonical(now[field] ?? null));

function nameOf(field: string, reader: Reader): string {
  const name = (reader.words.fields as unknown as Record<string, unknown>)[field];
  return typeof name === 'string' ? name : field;
}
