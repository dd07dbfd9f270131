import { openPglite } from '../src/store/open-pglite.ts';
import { openStoreOn } from '../src/store/open-store.ts';
import { CompiledQuery, type LogEvent } from 'kysely';
import { ENGAGEMENT_KINDS } from '../src/domain/codes/engagement-kind.ts';
import { emptyDraft } from '../src/domain/draft.ts';
import { periodOf } from '../src/domain/period.ts';
import { createRegister } from '../src/register/create-register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { setLinkToken } from '../src/register/user/set-link-token.ts';
import { createServer } from '../src/server/create-server.ts';
import { ms, times, type Measured } from './figure.ts';

const ROWS = Number(process.env.SAMBAND_BENCH_ROWS ?? 100_000);
const STEP = 1000;
const RUNS = 30;
const TOKEN = 'a-link-token-of-the-bench-alone';
const PAGES = {
  'the first page': '',
  'a kind and a country': 'kind=talk&country=KE',
  'two kinds, a year and a topic': 'kind=talk&kind=meeting&year=2015&topic=water',
  'a word, misspelt': 'words=innlegg%20fjordlagett',
  'without evidence': 'evidence=no',
  'by title': 'sort=title',
  'by party': 'sort=party',
  'last changed first': 'sort=changed',
};

/** Pages of the engagement list, as the server gives them, beside the SQL they ask run alone; p95 of each. */
export async function measureList(): Promise<Measured[]> {
  let heard: LogEvent[] = [];
  const store = await openStoreOn(await openPglite(null), (event) => heard.push(event));
  const { who } = await bootstrap(store);
  const register = createRegister(store);
  await setLinkToken(store, TOKEN);
  const batch = await register.openBatch(who, 'bench');
  for (let at = 0; at < ROWS; at += STEP) {
    await register.importEngagements(
      who,
      batch,
      Array.from({ length: Math.min(STEP, ROWS - at) }, (_, row) => ({ draft: draftAt(at + row) })),
    );
    heard = [];
  }
  await store.db.executeQuery(CompiledQuery.raw('analyze'));
  const app = await createServer({ register, localWho: who, rpcToken: TOKEN, today: () => '2026-01-01', version: '0' });
  const signedIn = await app.fetch(new Request(`http://bench/sign-in?token=${TOKEN}`));
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const found: Measured[] = [];
  for (const [name, query] of Object.entries(PAGES)) {
    const open = async () => (await app.fetch(new Request(`http://bench/engagements?view=all&${query}`, { headers: { cookie } }))).text();
    await open();
    heard = [];
    await open();
    const asked = heard.map((event) => CompiledQuery.raw(event.query.sql, [...event.query.parameters]));
    const alone = async () => {
      for (const one of asked) await store.db.executeQuery(one);
    };
    const [page, sql] = [await p95(open), await p95(alone)];
    found.push([`${ROWS} engagements: ${name}`, `${ms(page)}, ${times(page / sql)} its ${asked.length} statements alone`]);
  }
  await store.close();
  return found;
}

async function p95(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b)[Math.floor(RUNS * 0.95)] ?? 0;
}

const TOPICS = ['water', 'health', 'climate', 'youth', 'research'];
const COUNTRIES = ['KE', 'NO', 'BR', 'ZA', 'IN', 'NP', 'UG'];
const WORDS = ['Innlegg', 'Møte', 'Samtale', 'Råd', 'Intervju'];

function draftAt(at: number) {
  const name = `${['Fjordlaget', 'Bylaget', 'Havlaget', 'Skoglaget'][at % 4]} ${at % 500}`;
  return {
    ...emptyDraft(),
    kind: ENGAGEMENT_KINDS[at % ENGAGEMENT_KINDS.length]!.code,
    title: { nn: `${WORDS[at % WORDS.length]} ${at} om vatn og helse` },
    period: periodOf(`${2000 + (at % 25)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`),
    parties: [{ partyId: null, name, said: name, role: 'counterpart' as const, country: COUNTRIES[at % COUNTRIES.length]! }],
    topics: [TOPICS[at % TOPICS.length]!],
  };
}
