import { emptyDraft } from '../src/domain/draft.ts';
import { openStore } from '../src/store/open-store.ts';
import { createRegister } from '../src/register/create-register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { median, ms, times, type Measured } from './figure.ts';

const SIZES = [1_000, 10_000];
const VARIOUS = [1_000, 10_000, 50_000];
const PARTS = ['berg', 'dal', 'fjell', 'hav', 'elv', 'skog', 'vik', 'nes', 'holm', 'sund', 'tind', 'vatn', 'strand', 'moen', 'haug', 'bakk'];
const BODIES = ['kulturlag', 'skule', 'institutt', 'network', 'foundation', 'teknologi', 'museum', 'partnership'];

/** Parties looked up by a name and swept for duplicates: one in twenty is another misspelt, against reading their names alone. */
export async function measureParties(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const size of SIZES) {
    const store = await openStore({ memory: true });
    const { who } = await bootstrap(store);
    const register = createRegister(store);
    const names = Array.from({ length: size }, (_, at) => nameOf(at % 20 === 19 ? at - 1 : at, at % 20 === 19));
    const parties = names.map((name) => ({ partyId: null, name, said: name, role: 'counterpart' as const, country: null }));
    const batchId = await register.openBatch(who, 'bench');
    await register.importEngagements(who, batchId, [{ draft: { ...emptyDraft(), title: { nn: 'Mange' }, parties } }]);
    const rows = (
      await store.db
        .selectFrom('partyKey')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count;
    const reading = await median(5, () => store.db.selectFrom('partyName').select(['partyId', 'folded']).execute());
    const asked = [nameOf(18, true), 'Ukjend namn', nameOf(500, false)];
    const near = await median(9, () => register.nearParties(who, asked));
    const sweep = await median(3, () => register.likelyDuplicates(who));
    measured.push([`${size} parties, ${rows} keys: three names looked up`, `${ms(near)}, ${times(near / reading)} reading all names`]);
    measured.push([`${size} parties: sweep for duplicates`, `${ms(sweep)}, ${times(sweep / reading)} reading all names`]);
    await store.close();
  }
  for (const size of VARIOUS) {
    const store = await openStore({ memory: true });
    const { who } = await bootstrap(store);
    const register = createRegister(store);
    const parties = Array.from({ length: size }, (_, at) => variousName(at % 20 === 19 ? at - 1 : at, at % 20 === 19)).map((name) => ({
      partyId: null,
      name,
      said: name,
      role: 'counterpart' as const,
      country: null,
    }));
    const batchId = await register.openBatch(who, 'bench');
    await register.importEngagements(who, batchId, [{ draft: { ...emptyDraft(), title: { nn: 'Mange' }, parties } }]);
    let found = 0;
    const sweep = await median(3, async () => void (found = (await register.likelyDuplicates(who)).length));
    measured.push([`${size} parties with names as various as real ones: sweep for duplicates`, `${ms(sweep)}, ${found} pairs shown of ${size / 20} planted`]);
    await store.close();
  }
  return measured;
}

/** Names of two or three words out of some thousands, each after its number; one misspelt lacks a letter. */
function variousName(at: number, isMisspelt: boolean): string {
  let seed = at * 7919 + 17;
  const next = (below: number) => ((seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 16) % below;
  const word = () => PARTS[next(16)]! + ['', 'er', 'a', 'ing', 'und', 'ol', 'i', 'ar'][next(8)]! + PARTS[next(16)]!;
  const name = [word(), ...(next(2) === 0 ? [word()] : []), BODIES[next(8)]!, word()].join(' ');
  return isMisspelt ? name.slice(0, 3) + name.slice(4) : name;
}

function nameOf(at: number, isMisspelt: boolean): string {
  const part = (n: number) => PARTS[Math.floor(n) % PARTS.length] ?? '';
  const place = `${part(at)}${part(at / 16)} ${part(at / 256)}${part(at / 4096)}`;
  const name = `${place} ${BODIES[at % BODIES.length]} ${Math.floor(at / 65_536) || ''}`.trim();
  return isMisspelt ? name.slice(0, 3) + name.slice(4) : name;
}
