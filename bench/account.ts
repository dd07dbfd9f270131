import { accountOfYear } from '../src/account/account-of-year.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import { ACCOUNT_FORMATS, renderAccount } from '../src/output/render-account.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { createRegister } from '../src/register/create-register.ts';
import { openStore } from '../src/store/open-store.ts';
import { compileYear, largeYear } from './large-account.ts';
import { median, ms, times, type Measured } from './figure.ts';

/** What compiling and rendering the demo year costs over reading its records. */
export async function measureAccount(): Promise<Measured[]> {
  const store = await openStore({ memory: true });
  const { who } = await bootstrap(store);
  const register = createRegister(store);
  await loadDemo(register, who);
  const read = await median(7, () => register.engagementsOfYear(who, 2021));
  const compiled = await median(7, () => accountOfYear(register, who, 2021, 'nn'));
  const { account } = await accountOfYear(register, who, 2021, 'nn');
  const lines: Measured[] = [
    ['reading the records of the year', ms(read)],
    ['reading and compiling, against reading', times(compiled / read)],
  ];
  for (const format of ACCOUNT_FORMATS) lines.push([`rendering ${format}`, ms(await median(3, () => renderAccount(account, format)))]);
  await store.close();
  return [...lines, ...(await measureLarge())];
}

const LARGE = 5000;

/** How long a year of many engagements takes, to the text and to each format that is printed. */
async function measureLarge(): Promise<Measured[]> {
  const year = largeYear(LARGE);
  const compile = await median(3, () => Promise.resolve(compileYear(year)));
  const account = compileYear(year);
  const lines: Measured[] = [[`compiling ${LARGE} engagements`, ms(compile)]];
  for (const format of ['html', 'docx', 'pdf'] as const) lines.push([`rendering them as ${format}`, ms(await median(1, () => renderAccount(account, format)))]);
  return lines;
}
