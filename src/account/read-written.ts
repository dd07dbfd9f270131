import type { Support } from '../domain/account.ts';
import { builtIn } from '../domain/built-in-templates.ts';
import type { LineView } from '../domain/account-line.ts';
import { Problem } from '../domain/problem.ts';
import type { LocalText } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { StoredAccount } from '../register/account/account-verbs.ts';
import type { Register } from '../register/register.ts';
import { accountOf } from './account-of.ts';
import { applyLines } from './apply-lines.ts';
import { supportOf, supportOfPromises } from './support.ts';
import { factsIn } from './told-facts.ts';
import type { Written } from './written.ts';

/** An account that is kept, as it reads today: compiled anew, with what people have written in it. */
export interface ReadWritten extends Written {
  stored: StoredAccount;
  lines: LineView[];
  titles: Map<string, LocalText>;
}

/**
 * Reads an account that is kept. Its text is for everybody who may see it: it is compiled of open records alone. `today` is a day, YYYY-MM-DD. Throws
 * Problem('not-found').
 */
export async function readWritten(register: Register, who: Who, accountId: string, today?: string, how: { rivals?: boolean } = {}): Promise<ReadWritten> {
  const { account: stored, lines } = await register.readAccount(who, accountId);
  const { period, lang, subject, templateId, baseYear } = stored;
  const template = builtIn(templateId);
  if (!template) throw new Problem('not-found', { id: templateId });
  const asked = { period, lang, template, subject, ...how, ...(baseYear !== null && { baseYear }), ...(today !== undefined && { today }) };
  const { account, titles, engagements, commitments } = await accountOf(register, who, asked);
  const open = new Map(engagements.filter(({ access }) => access === 'open').map((one) => [one.engagementId, one]));
  const promises = new Map(commitments.filter(({ engagementId }) => open.has(engagementId)).map((one) => [one.commitmentId, one]));
  const isGone = (record: string) => !open.has(record) && !promises.has(record);
  const under = (record: string): Support[] => {
    const [engagement, promise] = [open.get(record), promises.get(record)];
    return engagement ? supportOf([engagement]) : promise ? supportOfPromises([promise], open) : [];
  };
  const written = applyLines({ ...account, title: stored.title }, lines, { factsOf: factsIn(engagements, commitments, stored.lang), isGone, supportOf: under });
  return { ...written, stored, lines, titles };
}
