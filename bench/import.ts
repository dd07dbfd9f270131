import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { streamTable } from '../src/intake/table/stream-table.ts';
import { createRegister } from '../src/register/create-register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { contextOf, firstTable, mappingOf } from '../src/server/form/import/open-rows.ts';
import { readRows } from '../src/server/form/import/read-rows.ts';
import { openStore } from '../src/store/open-store.ts';
import { times, type Measured } from './figure.ts';

const ROWS = Number(process.env.SAMBAND_BENCH_ROWS ?? 10_000);
const STRETCH = Math.min(5000, Math.floor(ROWS / 4));
const PARTIES = 500;

/** What a stretch of rows took, in milliseconds of this process, and the memory when it was in. */
interface Lap {
  rows: number;
  reading: number;
  writing: number;
  memory: number;
}

/** Rows of csv taken in as the command line takes them, each an engagement with a party, a country, a topic, a link and a figure; into a database in a folder. */
export async function measureImport(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samband-bench-'));
  const path = join(folder, 'rows.csv');
  writeFileSync(path, ['Nøkkel;Dato;Tittel;Type;Organisasjon;Land;Tema;Lenkje;Deltakarar', ...Array.from({ length: ROWS }, (_, at) => line(at))].join('\n'));
  const store = await openStore({ folder: join(folder, 'data') });
  const { who } = await bootstrap(store);
  const register = createRegister(store);
  const laps: Lap[] = [];
  const { stretches, hash, head, sheet } = await streamTable(path, 'rows.csv', STRETCH);
  let [importId, table, before] = ['', null as ReturnType<typeof firstTable> | null, process.cpuUsage()];
  for await (const rows of stretches()) {
    table = table ? { ...table, rows } : firstTable({ sheets: [{ name: sheet, hidden: false, rows }], replaced: 0 });
    const { kind, mapping } = await mappingOf(table, 'engagements', [], () => Promise.resolve(null));
    const read = readRows(table, contextOf(kind, mapping, [], who, 'nn', '2026-01-01'));
    const reading = cpu(before);
    importId ||= await register.openImport(who, { name: 'rows.csv', bytes: head, hash, kind, mapping });
    before = process.cpuUsage();
    await register.addToImport(who, importId, read.rows, read.wrong, '');
    laps.push({ rows: rows.length, reading, writing: cpu(before), memory: process.memoryUsage.rss() });
    before = process.cpuUsage();
  }
  const { report } = await register.readImport(who, importId);
  if (report?.added !== ROWS) throw new Error(`${report?.added} of ${ROWS} rows came in`);
  const bare = await bareRows(store.db, ROWS);
  await store.close();
  rmSync(folder, { recursive: true });
  const sum = (of: 'reading' | 'writing') => laps.reduce((all, lap) => all + lap[of], 0);
  const whole = laps.filter(({ rows }) => rows === STRETCH);
  const [first, last] = [whole[1]!, whole.at(-1)!]; // the very first also makes the database ready
  return [
    [`${ROWS} engagements with links, a second of the processor`, (ROWS / ((sum('reading') + sum('writing')) / 1000)).toFixed(0)],
    ['  a row, against one of two columns put into the same database', times((sum('reading') + sum('writing')) / bare)],
    ['  reading it, of the whole', `${((100 * sum('reading')) / (sum('reading') + sum('writing'))).toFixed(0)} %`],
    ['  a row of the last stretch, against one of the second', times(last.writing / first.writing)],
    ['  memory after the last stretch, against after the second', times(last.memory / first.memory)],
  ];
}

/** Milliseconds it takes to put in as many rows as plain as can be, in statements as long. */
async function bareRows(db: Parameters<ReturnType<typeof sql>['execute']>[0], count: number): Promise<number> {
  await sql`create temporary table bare (id text primary key, said text not null)`.execute(db);
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 500) {
    const rows = Array.from({ length: Math.min(500, count - at) }, (_, row) => ({ id: `bare-${at + row}`, said: `Rad ${at + row}` }));
    await sql`insert into bare select id, said from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id text, said text)`.execute(db);
  }
  return cpu(before);
}

function cpu(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function line(at: number): string {
  const day = `${2000 + (at % 25)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const title = `${['Innlegg', 'Møte', 'Samtale', 'Råd'][at % 4]} ${at} om vatn og helse`;
  const party = `${['Fjordlaget', 'Bylaget', 'Havlaget', 'Skoglaget'][at % 4]} ${at % PARTIES}`;
  return `k-${at};${day};${title};Møte;${party};${['Kenya', 'Noreg', 'Brasil', 'India'][at % 4]};${['Klima', 'Helse'][at % 2]};https://example.org/${at};${at % 400}`;
}
