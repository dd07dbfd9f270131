import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { readFiles, type FoundFile } from '../../intake/file/read-files.ts';
import type { ReadOne } from '../../intake/file/read-in-child.ts';
import { chiefFailure } from '../../intake/model/model-report.ts';
import type { ModelSettings } from '../../intake/model/model-settings.ts';
import { askAboutFile, takeInFile, type FileThatWasRead } from '../../intake/take-in-file.ts';
import type { ReadingWish } from '../../intake/read-document.ts';
import type { Register } from '../../register/register.ts';
import type { SourceForm } from '../form/source-form.ts';
import type { FileState, Run } from '../readings.ts';

/** What a reading stands on: `model` where it may ask one, `read` where another than ours reads. */
export interface ReadingParts {
  register: Register;
  model: ModelSettings | null;
  read?: ReadOne | undefined;
}

/** Reads what was given, keeps each file as a source of its own, and says in the run how far it has come. */
export async function readGiven(run: Run, { register, model, read }: ReadingParts, who: Who, { given, title }: SourceForm, wish: ReadingWish) {
  const say = ({ number }: FoundFile, state: FileState) => {
    const file = run.files[number];
    if (file) file.state = state;
  };
  const sourceOf = new Map<number, string>();
  const take = async (outcome: FileThatWasRead): Promise<FileState> => {
    const { file } = outcome;
    if (model) say(file, { at: 'ask' });
    const asked = model && (await askAboutFile(outcome, model, run.signal));
    say(file, { at: 'keep' });
    const found = asked ? { ...outcome, read: { ...outcome.read, reading: asked.reading } } : outcome;
    const partOf = file.partOf === null ? null : sourceOf.get(file.partOf);
    const isGiven = file.within.length === 0;
    const { sourceId, proposalIds, already } = await takeInFile(register, who, found, { title: isGiven ? title : null, partOf: partOf ?? null });
    sourceOf.set(file.number, sourceId);
    return { at: 'taken', sourceId, proposals: proposalIds.length, already, failure: asked && chiefFailure(asked.report) };
  };
  const options = {
    read,
    signal: run.signal,
    onFound: (file: FoundFile) => (run.files[file.number] = { ...file, state: { at: 'waiting' } }),
    onStep: (file: FoundFile, at: 'open' | 'find') => say(file, { at }),
  };
  for await (const outcome of readFiles(given, wish, options)) {
    if (outcome.kind === 'opened') say(outcome.file, { at: 'opened' });
    else if (outcome.kind === 'refused') say(outcome.file, { at: 'refused', problem: outcome.problem });
    else say(outcome.file, await take(outcome).catch(refusal));
  }
}

/** Why a file that was read is not kept. What is no problem is a bug, told where bugs are told, and stops no other file. */
function refusal(error: unknown): FileState {
  if (error instanceof Problem) return { at: 'refused', problem: error };
  process.stderr.write(`error taking in a file\n${error instanceof Error ? error.stack : String(error)}\n`);
  return { at: 'refused', problem: new Problem('unreadable', {}, { cause: error }) };
}
