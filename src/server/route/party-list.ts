import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { PARTY_TYPES } from '../../domain/codes/party-type.ts';
import { inLang } from '../../domain/lang.ts';
import { readCountry } from '../../language/country-codes.ts';
import { readColumns } from '../form/list-query.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Option } from '../ui/options.ts';
import { PARTY_COLUMNS, partyCell, partyColumnLabel, USUAL_PARTY_COLUMNS } from '../view/party-columns.tsx';
import { partyListPage } from '../view/party-list.tsx';
import type { AskedParties } from '../view/party-list.tsx';
import { sheetOf } from '../view/sheet-of.ts';
import { queryOf, readKeys } from './engagement-filter.ts';
import { everyRow, sendList } from './list-file.ts';
import { openingView, viewsOf } from './saved-views.ts';
import type { SentView } from './saved-views.ts';

const ROWS = 50;
const MOST_NETWORKS = 200; // in the choice of what one is a member of

/** The filter of the list as it stands in an address. */
const Filter = z.object({
  words: z.string().max(200).optional(),
  type: z.enum(codesOf(PARTY_TYPES)).optional(),
  country: z
    .string()
    .transform((typed, check) => readCountry(typed) ?? (check.addIssue('not a country'), z.NEVER))
    .optional(),
  network: z.enum(['yes', 'no']).optional(),
  memberOf: z.string().max(60).optional(),
  open: z.enum(['promises', 'requests']).optional(),
  engaged: z.enum(['yes', 'no']).optional(),
});

export function partyListRoutes() {
  const app = new Hono<Env>();
  app.get('/parties', async (c) => {
    const opening = await openingView(c, 'parties', paths.parties());
    if (opening) return c.redirect(opening);
    return c.html(await showParties(c, queryOf(c.req.url)));
  });

  app.get('/parties/export/:format', (c) => {
    const reader = c.get('reader');
    const { words = '', ...filter } = readKeys<AskedParties>(Filter.shape, queryOf(c.req.url));
    const columns = (readColumns(queryOf(c.req.url), PARTY_COLUMNS, USUAL_PARTY_COLUMNS) ?? USUAL_PARTY_COLUMNS).map((key) => ({
      key,
      label: partyColumnLabel(key, reader),
      cell: (row: Parameters<typeof partyCell>[0]) => partyCell(row, key, reader),
    }));
    const rows = everyRow((page) => c.get('parts').register.listParties(c.get('who'), words, page, filter));
    return sendList(
      c,
      c.req.param('format'),
      sheetOf(reader.words.parties.title, reader, columns, rows, (row) => row.partyId),
    );
  });
  return app;
}

/** The page of the list an address asks for; with what was sent of a view and is to be mended. */
export async function showParties(c: Context<Env>, address: URLSearchParams, sent?: SentView) {
  const { register } = c.get('parts');
  const asked: AskedParties = readKeys(Filter.shape, address);
  const { words = '', ...filter } = asked;
  const column = readColumns(address, PARTY_COLUMNS, USUAL_PARTY_COLUMNS);
  const view = address.get('view')?.slice(0, 60) || null;
  const after = address.get('after') || null;
  const [rows, networks, saved] = await Promise.all([
    register.listParties(c.get('who'), words, { limit: ROWS, ...(after ? { after } : {}) }, filter),
    networksOf(c),
    viewsOf(c, { list: 'parties', at: paths.parties(), kept: paths.parties({ ...asked, ...(column ? { column } : {}) }), shown: view, sent }),
  ]);
  return partyListPage({ reader: c.get('reader'), asked, column, view, after, rows, networks, saved });
}

async function networksOf(c: Context<Env>): Promise<Option[]> {
  const { rows } = await c.get('parts').register.listParties(c.get('who'), '', { limit: MOST_NETWORKS }, { network: 'yes' });
  return rows.map((row) => ({ value: row.partyId, label: inLang(row.names, c.get('reader').lang)?.text ?? row.acronym ?? row.partyId }));
}
