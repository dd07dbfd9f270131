import { accountOfYear } from '../../account/account-of-year.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { ACCOUNT_FORMATS, type AccountFormat, renderAccount } from '../../output/render-account.ts';
import type { Call, Command } from '../call.ts';
import { writeWhole } from '../write-file.ts';

/** `samband account YEAR`: the year's account, compiled from the register as it stands. */
export const accountCommand: Command = {
  flags: { format: { type: 'string' }, out: { type: 'string' }, rivals: { type: 'boolean' } },
  async run(call) {
    const year = Number(call.args[0]);
    if (!Number.isInteger(year) || year < 1900 || year > 2200) throw new Problem('usage', { said: call.words.needsYear });
    const lang = langOf(call);
    const format = formatOf(call);
    const { register, who } = await call.open();
    const { account } = await accountOfYear(register, who, year, lang, undefined, { rivals: call.flags.rivals === true });
    const bytes = await renderAccount(account, format);
    if (typeof call.flags.out === 'string') {
      writeWhole(call.flags.out, bytes);
      call.print(call.json ? JSON.stringify({ file: call.flags.out, bytes: bytes.length }) : call.words.written(call.flags.out));
    } else if (call.isTerminal && (format === 'docx' || format === 'pdf')) {
      throw new Problem('usage', { said: call.words.needsOut });
    } else {
      call.write(bytes);
    }
  },
};

function langOf({ flags, lang }: Call): Lang {
  if (flags.lang === undefined) return lang;
  const found = LANGS.find((known) => known === flags.lang);
  if (!found) throw new Problem('usage', { said: `--lang ${LANGS.join('|')}` });
  return found;
}

function formatOf({ flags, json }: Call): AccountFormat {
  const suffix = typeof flags.out === 'string' ? flags.out.slice(flags.out.lastIndexOf('.') + 1) : undefined;
  const asked = flags.format ?? (json && !flags.out ? 'json' : (suffix ?? 'md'));
  const found = ACCOUNT_FORMATS.find((format) => format === asked);
  if (!found) throw new Problem('usage', { said: `--format ${ACCOUNT_FORMATS.join('|')}` });
  return found;
}
