import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { label } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { Problem } from '../../domain/problem.ts';
import type { Reading, ReadingContext } from '../../domain/proposal.ts';
import { decodeText } from '../../intake/file/decode-text.ts';
import type { ModelReport } from '../../intake/model/model-report.ts';
import { readModelSettings } from '../../intake/model/model-settings.ts';
import { readWithModel } from '../../intake/model/read-with-model.ts';
import { readText } from '../../intake/read-text.ts';
import { readingToJson } from '../../intake/to-json.ts';
import { tellReport } from '../tell-report.ts';
import type { Call, Command } from '../call.ts';

const MEDIA: Record<string, string> = { '.txt': 'text/plain', '.md': 'text/markdown', '': 'text/plain' };

interface Document {
  file: string;
  bytes: Uint8Array;
  text: string;
  replaced: number;
}

/** `samband intake FILE…`: reads texts and prints what they propose; `--submit` keeps them and lays the proposals before a person. */
export const intakeCommand: Command = {
  flags: { year: { type: 'string' }, us: { type: 'string' }, submit: { type: 'boolean' }, accept: { type: 'boolean' }, model: { type: 'boolean' } },
  makesRegister: true,
  async run(call) {
    if (call.args.length === 0) throw new Problem('usage', { said: call.words.needsFile });
    const model = call.flags.model ? readModelSettings(call.env) : null;
    if (call.flags.model && !model) throw new Problem('usage', { said: call.words.needsModel });
    const context = await contextOf(call);
    if (call.flags.year === undefined && !call.json) call.print(call.words.readAs(context.year));
    let refused = 0;
    for (const file of call.args) {
      try {
        const document = load(file);
        const { reading, report } = model ? await readWithModel(document.text, context, model) : { reading: readText(document.text, context), report: null };
        show(call, document, reading, report);
        if (call.flags.submit || call.flags.accept) await submit(call, document, reading, context.year);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused += 1;
        call.complain(error);
      }
    }
    return refused > 0 ? 1 : 0;
  },
};

// Reading stores nothing, so a folder that does not exist is not made for it: the text is then read against nobody we know.
async function contextOf(call: Call): Promise<ReadingContext> {
  const { flags, where } = call;
  const year = Number(flags.year ?? new Date().getFullYear());
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new Problem('usage', { said: '--year 2021' });
  const lang = (['auto', 'nn', 'nb', 'en'] as const).find((known) => known === (flags.lang ?? 'auto'));
  if (!lang) throw new Problem('usage', { said: '--lang auto|nn|nb|en' });
  const us = typeof flags.us === 'string' ? flags.us : undefined;
  const stores = flags.submit || flags.accept || 'url' in where || existsSync(where.folder);
  if (!stores) return { us: us ?? '', year, lang, known: [] };
  const { register, who } = await call.open();
  const known = await register.knownParties(who);
  return {
    us: us ?? (await register.readUs(who)).name,
    year,
    lang,
    known: us ? known.map((party) => ({ ...party, isUs: party.isUs && party.names.includes(us) })) : known,
  };
}

function load(file: string): Document {
  const media = MEDIA[extname(file).toLowerCase()];
  if (media === undefined) throw new Problem('not-supported', { file, reads: Object.keys(MEDIA).filter(Boolean).join(', ') });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Problem(missing ? 'no-file' : 'unreadable', { file }, { cause });
  }
  try {
    return { file, bytes, ...decodeText(bytes) };
  } catch (error) {
    if (error instanceof Problem) throw new Problem(error.code, { ...error.params, file }, { cause: error });
    throw error;
  }
}

function show({ json, print, words, lang, args }: Call, { file, replaced }: Document, reading: Reading, report: ModelReport | null): void {
  if (json) return print(JSON.stringify({ ...readingToJson(reading), ...(report ? { model: report } : {}) }));
  if (args.length > 1) print(`${file}:`);
  for (const { anchor, draft } of reading.proposals) {
    const parties = draft.parties.map((party) => party.name).join(', ');
    print(
      `${anchor.start}–${anchor.end}  ${label(ENGAGEMENT_KINDS, draft.kind, lang)} (${label(DIRECTIONS, draft.direction, lang)})  ${draft.period?.edtf ?? '—'}  ${parties || '—'}`,
    );
  }
  print(words.proposals(reading.proposals.length));
  if (replaced > 0) print(words.replaced(replaced));
  if (report) for (const line of tellReport(report, lang)) print(line);
}

async function submit({ open, flags, json, print, words }: Call, { file, bytes, text }: Document, reading: Reading, year: number): Promise<void> {
  const { register, who } = await open();
  const name = basename(file);
  const media = MEDIA[extname(file).toLowerCase()] ?? 'text/plain';
  const source = { title: name, bytes, text, lang: reading.lang, media, origin: name, year };
  const { sourceId, proposalIds } = await register.takeIn(who, source, reading.proposals);
  // What a model alone saw waits for a person, whatever is asked for.
  const proposed = flags.accept ? await register.listProposals(who, sourceId) : [];
  const byModel = new Set(
    proposed.filter((proposal) => proposal.origin === 'model' || proposal.addedByModel.length > 0).map((proposal) => proposal.proposalId),
  );
  const acceptable = proposalIds.filter((id) => !byModel.has(id));
  if (flags.accept) for (const id of acceptable) await register.acceptProposal(who, id, 'samband intake --accept');
  if (json) return;
  if (flags.accept) print(words.accepted(acceptable.length));
  const waiting = proposalIds.length - (flags.accept ? acceptable.length : 0);
  if (!flags.accept || waiting > 0) print(words.submitted(waiting, sourceId));
}
