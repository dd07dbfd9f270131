import type { Context } from 'hono';
import type { Account, AccountRecord } from '../../domain/account.ts';
import { ACCOUNT_ENDING, ACCOUNT_MEDIA, type AccountFormat, renderAccount } from '../../output/render-account.ts';
import { paths, recordPath } from '../paths.ts';
import { printings } from '../printing/printings.ts';
import type { Env } from '../server-parts.ts';

const PRINTED: readonly AccountFormat[] = ['docx', 'pdf', 'pdfa'];
const LARGE = 300; // sentences: more take some seconds to print

/** An account as a file to keep, called `name` and the ending of its format; a large one to print is made apart, and the answer leads to where it is waited for. */
export async function sendAccount(c: Context<Env>, account: Account, format: AccountFormat, name: string): Promise<Response> {
  const file = `${name}${format === 'pdfa' ? '-arkiv' : ''}.${ACCOUNT_ENDING[format]}`;
  const style = await c.get('parts').register.readHouseStyle(c.get('who'));
  if (PRINTED.includes(format) && account.sections.reduce((sum, { sentences }) => sum + sentences.length, 0) > LARGE)
    return c.redirect(paths.printing(printings.start(c.get('who').userId, file, account, format, style).id), 303);
  const bytes = Uint8Array.from(await renderAccount({ ...account, records: addressed(account.records ?? [], c.req.url) }, format, style));
  return c.body(bytes, 200, { 'content-type': ACCOUNT_MEDIA[format], 'content-disposition': `attachment; filename="${file}"` });
}

/** The records with the address where those who sign in may read them: a copy is opened from anywhere. */
function addressed(records: readonly AccountRecord[], here: string): AccountRecord[] {
  return records.map((one) => {
    const path = recordPath(one.record);
    return path ? { ...one, address: new URL(path, here).href } : one;
  });
}
