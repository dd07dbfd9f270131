import { editionOf } from '../../account/edition-of.ts';
import { keptOrCompiled } from '../../account/kept-or-compiled.ts';
import { readSubject } from '../../domain/account-subject.ts';
import { ARTICLE } from '../../domain/built-in-templates.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { spanOf } from '../../domain/span.ts';
import { ACCOUNT_FORMATS, type AccountFormat, renderAccount } from '../../output/render-account.ts';
import type { Call, Command } from '../call.ts';
import { writeWhole } from '../write-file.ts';

/** `samband account YEAR`: the year's account, compiled from the register as it stands, or that of another period, template and subject. */
export const accountCommand: Command = {
  flags: {
    format: { type: 'string' },
    out: { type: 'string' },
    rivals: { type: 'boolean' },
    period: { type: 'string' },
    template: { type: 'string' },
    subject: { type: 'string' },
    base: { type: 'string' },
    edition: { type: 'string' },
  },
  async run(call) {
    const period = periodOfCall(call);
    const lang = langOf(call);
    const format = formatOf(call);
    const subject = readSubject(textOf(call, 'subject') ?? 'all');
    if (!subject) throw new Problem('usage', { said: call.words.needsSubject });
    const base = textOf(call, 'base');
    if (base !== undefined && !isYear(base)) throw new Problem('usage', { said: call.words.needsBase });
    const edition = textOf(call, 'edition');
    if (edition !== undefined && !/^[1-9]\d{0,5}$/u.test(edition)) throw new Problem('usage', { said: call.words.needsEdition });
    const { register, who } = await call.open();
    const templates = await register.listTemplates(who);
    const template = templates.find(({ templateId }) => templateId === (textOf(call, 'template') ?? ARTICLE.templateId));
    if (!template) throw new Problem('usage', { said: call.words.templates(templates.map(({ templateId }) => templateId)) });
    if (template.subject !== 'all' && subject.kind === 'all') throw new Problem('usage', { said: call.words.needsSubject });
    const rivals = call.flags.rivals === true;
    const asked = { period, lang, template, subject, rivals, ...(base !== undefined && { baseYear: Number(base) }) };
    const account = edition === undefined ? await keptOrCompiled(register, who, asked) : (await editionOf(register, who, asked, Number(edition))).account;
    const bytes = await renderAccount(account, format, await register.readHouseStyle(who));
    if (typeof call.flags.out === 'string') {
      writeWhole(call.flags.out, bytes);
      call.print(call.json ? JSON.stringify({ file: call.flags.out, bytes: bytes.length }) : call.words.written(call.flags.out));
    } else if (call.isTerminal && ['docx', 'pdf', 'pdfa'].includes(format)) {
      throw new Problem('usage', { said: call.words.needsOut });
    } else {
      call.write(bytes);
    }
  },
};

const isYear = (text: string): boolean => /^(?:19|2[01])\d\d$/u.test(text) || text === '2200';
const textOf = ({ flags }: Call, name: string): string | undefined => (typeof flags[name] === 'string' ? flags[name] : undefined);

/** The year named, or the period in its place. */
function periodOfCall(call: Call): string {
  const period = textOf(call, 'period');
  if (period === undefined && !isYear(call.args[0] ?? '')) throw new Problem('usage', { said: call.words.needsYear });
  const asked = period ?? call.args[0] ?? '';
  if (!spanOf(asked)) throw new Problem('usage', { said: call.words.needsPeriod });
  return asked;
}

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
