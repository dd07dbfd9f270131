import type { Context } from 'hono';
import type { Account, AccountRecord } from '../../domain/account.ts';
import { ACCOUNT_ENDING, ACCOUNT_MEDIA, type AccountFormat, renderAccount } from '../../output/render-account.ts';
import { recordPath } from '../paths.ts';
import type { Env } from '../server-parts.ts';

/** An account as a file to keep, called `name` and the ending of its format. */
export async function sendAccount(c: Context<Env>, account: Account, format: AccountFormat, name: string): Promise<Response> {
  const bytes = Uint8Array.from(await renderAccount({ ...account, records: addressed(account.records ?? [], c.req.url) }, format));
  return c.body(bytes, 200, {
    'content-type': ACCOUNT_MEDIA[format],
    'content-disposition': `attachment; filename="${name}${format === 'pdfa' ? '-arkiv' : ''}.${ACCOUNT_ENDING[format]}"`,
  });
}

/** The records with the address where those who sign in may read them: a copy is opened from anywhere. */
function addressed(records: readonly AccountRecord[], here: string): AccountRecord[] {
  return records.map((one) => {
    const path = recordPath(one.record);
    return path ? { ...one, address: new URL(path, here).href } : one;
  });
}
