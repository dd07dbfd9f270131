import { existsSync } from 'node:fs';
import { Problem } from '../../domain/problem.ts';
import { readFiles } from '../../intake/file/read-files.ts';
import type { ModelReport } from '../../intake/model/model-report.ts';
import { readModelSettings } from '../../intake/model/model-settings.ts';
import type { ModelSettings } from '../../intake/model/model-settings.ts';
import type { ReadingWish } from '../../intake/read-document.ts';
import { askAboutFile, takeInFile, type FileThatWasRead } from '../../intake/take-in-file.ts';
import type { Call, Command } from '../call.ts';
import { listFiles, readListed, type ListedFile } from '../list-files.ts';
import { showReading } from '../show-reading.ts';

/** `samband intake FILE…`: reads files and prints what they propose; `--submit` keeps them and lays the proposals before a person. */
export const intakeCommand: Command = {
  flags: { year: { type: 'string' }, us: { type: 'string' }, submit: { type: 'boolean' }, accept: { type: 'boolean' }, model: { type: 'boolean' } },
  makesRegister: true,
  async run(call) {
    if (call.args.length === 0) throw new Problem('usage', { said: call.words.needsFile });
    const model = call.flags.model ? readModelSettings(call.env) : null;
    if (call.flags.model && !model) throw new Problem('usage', { said: call.words.needsModel });
    const wish = await wishOf(call);
    let refused = 0;
    const refuse = (error: unknown, file: string) => {
      if (!(error instanceof Problem)) throw error;
      refused += 1;
      call.complain(error.params.file === undefined ? new Problem(error.code, { ...error.params, file }, { cause: error }) : error);
    };
    const listed = call.args.flatMap((path): ListedFile[] => {
      try {
        return listFiles(path);
      } catch (error) {
        refuse(error, path);
        return [];
      }
    });
    const several = call.args.length > 1 || listed.length > 1;
    for (const file of listed) {
      try {
        await readOne(call, file, { wish, model, several, refuse });
      } catch (error) {
        refuse(error, file.path);
      }
    }
    return refused > 0 ? 1 : 0;
  },
};

interface How {
  wish: ReadingWish;
  model: ModelSettings | null;
  several: boolean;
  refuse(error: unknown, file: string): void;
}

/** One file, and what hangs on it or lies in it: each is shown, and kept where that is asked for. */
async function readOne(call: Call, { path, name }: ListedFile, { wish, model, several, refuse }: How): Promise<void> {
  const sourceOf = new Map<number, string>();
  let year: number | undefined;
  for await (const outcome of readFiles([{ name, bytes: readListed(path) }], wish)) {
    if (outcome.kind === 'opened') continue;
    const { file } = outcome;
    const shown = file.within.length > 0 ? [path, ...file.within.slice(1), file.name].join(' / ') : path;
    if (outcome.kind === 'refused') {
      refuse(outcome.problem, shown);
      continue;
    }
    const asked: { reading: FileThatWasRead['read']['reading']; report: ModelReport | null } = model
      ? await askAboutFile(outcome, model)
      : { reading: outcome.read.reading, report: null };
    const read = { ...outcome, read: { ...outcome.read, reading: asked.reading } };
    if (wish.year === null && !call.json && year !== outcome.context.year) call.print(call.words.readAs(outcome.context.year));
    year = outcome.context.year;
    showReading(call, read, asked.report, several || file.within.length > 0 ? shown : null);
    if (!call.flags.submit && !call.flags.accept) continue;
    const partOf = file.partOf === null ? null : (sourceOf.get(file.partOf) ?? null);
    sourceOf.set(file.number, await submit(call, read, partOf));
  }
}

// Reading stores nothing, so a folder that does not exist is not made for it: the text is then read against nobody we know.
async function wishOf(call: Call): Promise<ReadingWish> {
  const { flags, where } = call;
  const year = flags.year === undefined ? null : Number(flags.year);
  if (year !== null && (!Number.isInteger(year) || year < 1000 || year > 9999)) throw new Problem('usage', { said: '--year 2021' });
  const lang = (['auto', 'nn', 'nb', 'en'] as const).find((known) => known === (flags.lang ?? 'auto'));
  if (!lang) throw new Problem('usage', { said: '--lang auto|nn|nb|en' });
  const said = { year, otherwise: new Date().getFullYear(), lang };
  const us = typeof flags.us === 'string' ? flags.us : undefined;
  const stores = flags.submit || flags.accept || 'url' in where || existsSync(where.folder);
  if (!stores) return { ...said, us: us ?? '', known: [] };
  const { register, who } = await call.open();
  const known = await register.knownParties(who);
  return {
    ...said,
    us: us ?? (await register.readUs(who)).name,
    known: us ? known.map((party) => ({ ...party, isUs: party.isUs && party.names.includes(us) })) : known,
  };
}

async function submit({ open, flags, json, print, words }: Call, file: FileThatWasRead, partOf: string | null): Promise<string> {
  const { register, who } = await open();
  const { sourceId, proposalIds } = await takeInFile(register, who, file, { partOf });
  // What a model alone saw waits for a person, whatever is asked for.
  const proposed = flags.accept ? await register.listProposals(who, sourceId) : [];
  const byModel = new Set(
    proposed.filter((proposal) => proposal.origin === 'model' || proposal.addedByModel.length > 0).map((proposal) => proposal.proposalId),
  );
  const acceptable = proposalIds.filter((id) => !byModel.has(id));
  if (flags.accept) for (const id of acceptable) await register.acceptProposal(who, id, 'samband intake --accept');
  if (json) return sourceId;
  if (flags.accept) print(words.accepted(acceptable.length));
  const waiting = proposalIds.length - (flags.accept ? acceptable.length : 0);
  if (!flags.accept || waiting > 0) print(words.submitted(waiting, sourceId));
  return sourceId;
}
