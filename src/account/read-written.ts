import type { AccountTemplate } from '../domain/account-template.ts';
import type { Account, Section, Support } from '../domain/account.ts';
import { ARTICLE } from '../domain/built-in-templates.ts';
import type { LineView } from '../domain/account-line.ts';
import { Problem } from '../domain/problem.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { StoredAccount } from '../register/account/account-verbs.ts';
import type { Register } from '../register/register.ts';
import { accountOf } from './account-of.ts';
import { applyLines } from './apply-lines.ts';
import { linesOver } from './lines-over.ts';
import { recordsUnder } from './records-under.ts';
import { supportOf, supportOfPromises } from './support.ts';
import { factsIn, type FactsOf } from './told-facts.ts';
import type { Written } from './written.ts';

/** An account that is kept, as it reads today: compiled anew, with what people have written in it. */
export interface ReadWritten extends Written {
  stored: StoredAccount;
  lines: LineView[];
  titles: Map<string, LocalText>;
  factsOf: FactsOf;
  citable: string[]; // the records a sentence may cite: all that are open, whether the text tells them or not
}

/**
 * Reads an account that is kept. Its text is for everybody who may see it: it is compiled of open records alone. `today` is a day, YYYY-MM-DD. Throws
 * Problem('not-found').
 */
export async function readWritten(register: Register, who: Who, accountId: string, today?: string, how: { rivals?: boolean } = {}): Promise<ReadWritten> {
  const { account: stored, lines } = await register.readAccount(who, accountId);
  const { period, lang, subject, templateId, baseYear } = stored;
  const template = await templateOf(register, who, templateId);
  const asked = {
    period,
    lang,
    template,
    subject,
    ...how,
    over: linesOver(lines),
    ...(baseYear !== null && { baseYear }),
    ...(today !== undefined && { today }),
  };
  const { account, titles, engagements, commitments } = await accountOf(register, who, asked);
  const open = new Map(engagements.map((one) => [one.engagementId, one]));
  const promises = new Map(commitments.map((one) => [one.commitmentId, one]));
  const isGone = (record: string) => !open.has(record) && !promises.has(record);
  const under = (record: string): Support[] => {
    const [engagement, promise] = [open.get(record), promises.get(record)];
    return engagement ? supportOf([engagement]) : promise ? supportOfPromises([promise], open) : [];
  };
  const factsOf = factsIn(engagements, commitments, stored.lang);
  const written = applyLines({ ...account, title: stored.title }, lines, { factsOf, isGone, supportOf: under });
  const { sections } = written.account;
  const records = recordsUnder(sections, engagements, commitments, stored.lang);
  const unused = [...account.unused, ...untold(account.sections, sections, titles, stored.lang)];
  const citable = [...open.keys(), ...promises.keys()];
  return { ...written, account: { ...written.account, records, unused }, stored, lines, titles, factsOf, citable };
}

/** What is compiled and stands under no sentence any more, for people have left it out. */
function untold(compiled: readonly Section[], written: readonly Section[], titles: ReadonlyMap<string, LocalText>, lang: Lang): Account['unused'] {
  const told = recordsIn(written);
  return [...recordsIn(compiled)]
    .filter((record) => !told.has(record))
    .map((record) => ({ record, title: inLang(titles.get(record) ?? {}, lang)?.text ?? record, why: 'left-out' }));
}
const recordsIn = (sections: readonly Section[]): Set<string> =>
  new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ support }) => support.map(({ record }) => record))));

/** The template of an account. Where it has been withdrawn, what was written in the account is still to be read: it is compiled as an article. */
async function templateOf(register: Register, who: Who, templateId: string): Promise<AccountTemplate> {
  try {
    return await register.readTemplate(who, templateId);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return ARTICLE;
    throw error;
  }
}
