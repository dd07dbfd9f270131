import { Problem } from '../../src/domain/problem.ts';
import { createRegister } from '../../src/register/create-register.ts';
import { bootstrap } from '../../src/register/user/bootstrap.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { ProposedEngagement } from '../../src/domain/proposal.ts';
import { readFiles, type GivenFile } from '../../src/intake/file/read-files.ts';
import type { SourceDraft } from '../../src/register/source/source-verbs.ts';
import { WISH } from './wish.ts';

interface Taken {
  source: SourceDraft;
  proposals: ProposedEngagement[];
}
const LAST = 'Vi møtte UNESCO i Paris 3. mai 2024.'; // of a sound file read after the spoilt one

/** A register in memory that files of the run are taken into, some of them with a passage that is not true, and what is wrong with it in the end. */
export async function openFuzzedStore() {
  const store = await openStore({ memory: true });
  const { who } = await bootstrap(store);
  const register = createRegister(store);
  const expected = new Map<string, Pick<Taken, 'source'> & { kept: number }>();
  const wrong: string[] = [];
  let count = 0;
  const number = async (table: 'source' | 'sourceContent' | 'passage' | 'proposal') =>
    (
      await store.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count;
  const rows = async () => (await Promise.all([number('source'), number('sourceContent'), number('passage'), number('proposal')])).join();

  /** A source whose last passage is made untrue has to leave nothing behind, unless it is a newer version of another in which that passage is settled. */
  async function takeUntrue({ source, proposals }: Taken): Promise<void> {
    const last = proposals.at(-1);
    if (!last) return;
    const exact = `${last.anchor.exact}!`;
    const changed = { ...source, text: `${source.text}\n\nNo. ${count}` };
    const before = await rows();
    try {
      const { sourceId, proposalIds } = await register.takeIn(who, changed, [...proposals.slice(0, -1), { ...last, anchor: { ...last.anchor, exact } }]);
      expected.set(sourceId, { source: changed, kept: proposalIds.length });
      if ((await register.listProposals(who, sourceId)).some(({ anchor }) => anchor.exact === exact))
        wrong.push(`${source.origin}: taken in with a passage that is not true`);
    } catch (error) {
      if (!(error instanceof Problem)) wrong.push(`${source.origin}: ${String(error)}`);
      if ((await rows()) !== before) wrong.push(`${source.origin}: refused, and half of it stored`);
    }
  }

  async function take(taken: Taken): Promise<void> {
    count += 1;
    if (count % 5 === 0) await takeUntrue(taken);
    try {
      const { sourceId, proposalIds } = await register.takeIn(who, taken.source, taken.proposals);
      // A text that is known stays as it was; it may get proposals now where it had none, when all in it stood in an older version then.
      expected.set(sourceId, { source: expected.get(sourceId)?.source ?? taken.source, kept: proposalIds.length });
    } catch (error) {
      wrong.push(`${taken.source.origin}: could be read and not be taken in: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  return {
    /** Reads a file on the thread files are read on, a sound one after it, and takes in all that was read. */
    async takeIn(file: GivenFile): Promise<void> {
      let last = '';
      for await (const outcome of readFiles([file, { name: 'siste.txt', bytes: Buffer.from(LAST) }], WISH)) {
        if (outcome.kind !== 'read') continue;
        const { document, reading } = outcome.read;
        last = document.text;
        const source = {
          title: document.title ?? outcome.file.name,
          bytes: outcome.bytes,
          text: last,
          lang: reading.lang,
          media: document.media,
          origin: outcome.file.name,
          year: WISH.otherwise,
        };
        await take({ source, proposals: reading.proposals });
      }
      if (last !== LAST) wrong.push(`${file.name}: the file after it was not read`);
    },
    /** Closes the register. Each source has to be there as it was taken in, with each of its proposals on words that stand in it, and nothing else. */
    async close(): Promise<{ sources: number; proposals: number; wrong: string[] }> {
      for (const [sourceId, { source, kept: count }] of expected) {
        const kept = await register.readSource(who, sourceId);
        if (kept.text !== source.text) wrong.push(`${source.origin}: stored with another text`);
        const letters = [...kept.text];
        const listed = await register.listProposals(who, sourceId);
        if (listed.length !== count) wrong.push(`${source.origin}: ${listed.length} proposals of ${count}`);
        for (const { anchor } of listed)
          if (letters.slice(anchor.start, anchor.end).join('') !== anchor.exact) wrong.push(`${source.origin}: an untrue passage is stored`);
      }
      const [sources, contents, proposals] = [await number('source'), await number('sourceContent'), await number('proposal')];
      if (sources !== expected.size || contents !== expected.size) wrong.push(`${sources} sources and ${contents} contents, of ${expected.size} taken in`);
      await store.close();
      return { sources, proposals, wrong };
    },
  };
}
