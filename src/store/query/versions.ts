import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

const SLOTS = 64;
const ALIKE = 0.3; // of the runs of words of two texts
const NAMESAKES = 0.12; // the same of two of one title or file
const MOST = 50; // editions of one text

/** The kept text of the unit, read from the same year, that this is most likely a newer version of: of those about as much alike the latest. */
export async function olderVersion(
  db: Db,
  see: Visibility,
  asked: { unitId: string; year: number; title: string; origin: string; sketch: readonly number[] },
): Promise<string | null> {
  const { rows } = await sql<{ sourceId: string }>`
    select s.source_id as "sourceId" from (
      select source.*, (select count(*) from unnest(c.sketch, ${`{${asked.sketch.join(',')}}`}::integer[]) as pair(one, other) where one = other)::float / ${sql.lit(SLOTS)} as alike
      from source join source_content as c on c.source_id = source.source_id
      where c.sketch is not null and source.unit_id = ${asked.unitId} and source.year = ${asked.year} and ${visible(see, 'source')}
    ) as s
    where s.alike >= ${sql.lit(ALIKE)} or (s.alike >= ${sql.lit(NAMESAKES)} and (s.title = ${asked.title} or (s.origin = ${asked.origin} and s.origin <> 'pasted')))
    order by floor(s.alike * 8) desc, s.received_at desc, s.source_id desc limit 1`.execute(db);
  return rows[0]?.sourceId ?? null;
}

export interface Edition {
  sourceId: string;
  title: string;
  text: string;
}

/** The editions of a text before this one, the first first; those that may not be seen are absent. */
export async function editionsBefore(db: Db, see: Visibility, sourceId: string): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    with recursive led(source_id, step) as (
      select newer_of, 1 from source_content where source_id = ${sourceId} and newer_of is not null
      union all
      select c.newer_of, led.step + 1 from led join source_content as c on c.source_id = led.source_id where c.newer_of is not null and led.step < ${sql.lit(MOST)}
    )
    select s.source_id as "sourceId", s.title, c.text from led join source as s on s.source_id = led.source_id join source_content as c on c.source_id = s.source_id
    where ${visible(see, 's')} order by led.step desc`.execute(db);
  return rows;
}
