import type { FC } from 'hono/jsx';
import { isMutual, TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { areaText } from '../ui/dates.ts';
import { Choice, TextField } from '../ui/field.tsx';

const MOST_NAMES = 400; // a longer list is no help to choose from, and slow to send

/** A party a tie may go to. */
export interface TieOther {
  partyId: string;
  name: string;
  country: string | null;
}

/** What the form of a tie holds: as sent, what is to be mended, and the parties a name may mean. */
export interface TieSent {
  values: URLSearchParams;
  issues: readonly Issue[];
  mayBe: readonly TieOther[];
}

/** The label of each field, also for the list of what to mend. */
export function tieLabel(path: string, reader: Reader): string {
  const t = reader.words.ties;
  const labels: Record<string, string> = {
    relation: t.relation,
    other: t.other,
    otherId: t.whichOne,
    from: t.from,
    to: t.to,
    seat: t.seat,
    note: t.note,
    why: t.why,
  };
  return labels[path] ?? path;
}

/** The fields of a tie, told from the party on whose page they stand. */
export const TieFields: FC<{ reader: Reader; name: string; known: readonly TieOther[] } & TieSent> = ({ reader, name, known, values, issues, mayBe }) => {
  const { words } = reader;
  const t = words.ties;
  const field = (key: string) => ({ reader, name: key, label: tieLabel(key, reader), value: values.get(key) ?? '', issues });
  const maybe = (key: string) => ({ ...field(key), label: `${tieLabel(key, reader)} (${words.common.optional})` });
  const relations = TIE_KINDS.flatMap(({ code }) =>
    (isMutual(code) ? (['from'] as const) : (['from', 'to'] as const)).map((way) => ({ value: `${code}.${way}`, label: t.says[code][way](name) })),
  );
  return (
    <>
      <Choice {...field('relation')} options={relations} />
      <TextField {...field('other')} hint={t.otherHint} list="known-parties" />
      {mayBe.length > 0 && (
        <Choice
          {...field('otherId')}
          options={mayBe.map((party) => ({
            value: party.partyId,
            label: [party.name, party.country && areaText(party.country, reader.lang)].filter(Boolean).join(', '),
          }))}
        />
      )}
      <fieldset class="ds-fieldset" aria-describedby="period-hint">
        <legend class="ds-label">{t.period}</legend>
        <p class="quiet" id="period-hint">
          {t.periodHint}
        </p>
        <div class="row">
          <TextField {...maybe('from')} size={14} />
          <TextField {...maybe('to')} size={14} />
        </div>
      </fieldset>
      <TextField {...maybe('seat')} hint={t.seatHint} />
      <TextField {...maybe('note')} />
      <datalist id="known-parties">
        {known.slice(0, MOST_NAMES).map((party) => (
          <option value={party.name} />
        ))}
      </datalist>
    </>
  );
};
