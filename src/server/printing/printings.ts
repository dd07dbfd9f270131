import { randomBytes } from 'node:crypto';
import type { Account } from '../../domain/account.ts';
import { type HouseStyle, NO_HOUSE_STYLE } from '../../domain/house-style.ts';
import { Problem } from '../../domain/problem.ts';
import { Lane } from '../../intake/file/child/lane.ts';
import type { AccountFormat } from '../../output/render-account.ts';
import type { PrintJob } from './print-child.ts';

/** A file that is being made for one person: how far it has come, and what became of it. */
export interface Printing {
  id: string;
  owner: string;
  name: string; // of the file
  format: AccountFormat;
  sentences: number;
  state: { at: 'waiting' | 'printing' } | { at: 'done'; bytes: Uint8Array<ArrayBuffer> } | { at: 'cancelled' | 'failed' };
  cancel(): void;
}

const MEMORY = 1024 * 2 ** 20; // bytes of heap
const SECONDS = 300;
const OF_ONE = 3; // files one person may have made at once
const KEPT = 10; // files remembered, of everybody; each can be made again

/** The files this server makes, one after the other in a process of their own, so that nobody else waits for them. */
class Printings {
  readonly #lane = new Lane(new URL('./print-child.ts', import.meta.url), MEMORY);
  readonly #all = new Map<string, Printing>();

  /** Starts to make a file. Throws Problem('busy') for one who has too many under way. */
  start(owner: string, name: string, account: Account, format: AccountFormat, style: HouseStyle = NO_HOUSE_STYLE): Printing {
    const underWay = [...this.#all.values()].filter((one) => one.owner === owner && isUnderWay(one));
    if (underWay.length >= OF_ONE) throw new Problem('busy');
    const control = new AbortController();
    const printing: Printing = {
      id: randomBytes(12).toString('base64url'),
      owner,
      name,
      format,
      sentences: account.sections.reduce((sum, section) => sum + section.sentences.length, 0),
      state: { at: 'waiting' },
      cancel: () => control.abort(),
    };
    this.#all.set(printing.id, printing);
    const job: PrintJob = { account, format, style };
    void this.#lane.run(job, { seconds: SECONDS, signal: control.signal, onStep: () => (printing.state = { at: 'printing' }) }).then(
      (bytes) => (printing.state = { at: 'done', bytes: Uint8Array.from(bytes as Uint8Array) }),
      (error: unknown) => (printing.state = { at: error instanceof Problem && error.code === 'cancelled' ? 'cancelled' : 'failed' }),
    );
    this.#forget();
    return printing;
  }

  /** A file of this person's. Throws Problem('not-found') for one of another, and one that is forgotten. */
  of(owner: string, id: string): Printing {
    const printing = this.#all.get(id);
    if (!printing || printing.owner !== owner) throw new Problem('not-found', { id });
    return printing;
  }

  #forget(): void {
    const over = [...this.#all.values()].filter((one) => !isUnderWay(one));
    for (const one of over.slice(0, Math.max(0, over.length - KEPT))) this.#all.delete(one.id);
  }
}

export const isUnderWay = ({ state }: Printing): boolean => state.at === 'waiting' || state.at === 'printing';

export const printings = new Printings();
