import { Hono } from 'hono';
import { commandsFor } from '../command.ts';
import { matchCommands } from '../match-commands.ts';
import { paths, recordPath } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { paletteFound, type PaletteRecord } from '../view/palette.tsx';

const MOST_RECORDS = 8;
const MOST_COMMANDS = 7;
const LOOK_BACK = 40; // changes in which the records changed last are looked for

export function paletteRoutes() {
  const app = new Hono<Env>();
  app.get('/palette', async (c) => {
    const reader = c.get('reader');
    const typed = (c.req.query('q') ?? '').trim().slice(0, 300);
    const from = c.req.query('from') ?? '';
    const { register } = c.get('parts');
    const commands = matchCommands(commandsFor(reader, from.startsWith('/') ? from : '/'), typed);
    const [hits, recent] =
      typed === ''
        ? [[], (await register.listChanges(c.get('who'), { limit: LOOK_BACK })).rows.filter((change) => change.exists)]
        : [await register.search(c.get('who'), typed), []];
    const records: PaletteRecord[] = [
      ...hits.map((hit) => ({ id: hit.id, type: hit.type, title: hit.title, why: hit.why })),
      ...recent.map((change) => ({ id: change.recordId, type: change.recordType, title: change.title, why: '' })),
    ].filter((one, at, list) => recordPath(one.id) !== null && list.findIndex((other) => other.id === one.id) === at);
    return c.html(
      paletteFound({
        reader,
        commands: commands.slice(0, typed === '' ? commands.length : MOST_COMMANDS),
        records: records.slice(0, MOST_RECORDS),
        isRecent: typed === '',
        line: /\s/.test(typed) ? { words: typed, href: paths.today({ line: typed }) } : null,
      }),
    );
  });
  return app;
}
