import { join } from 'node:path';
import type { Opened, Where } from './cli/call.ts';
import { openRemote } from './cli/open-remote.ts';
import { Problem } from './domain/problem.ts';
import { bootstrap } from './register/user/bootstrap.ts';
import { createRegister } from './register/create-register.ts';
import { setLinkToken } from './register/user/set-link-token.ts';
import { lockFolder, readDoor } from './store/folder-lock.ts';
import { openStore } from './store/open-store.ts';

/** Composes the program: the store it stands on, the register over it, and who the commands of this machine act as. */
export async function openApp(where: Where): Promise<Opened> {
  if ('url' in where) return openLocal(await openStore({ url: where.url }), {});
  const lock = lockFolder(where.folder);
  if (!lock) {
    const door = readDoor(where.folder);
    const remote = door && (await openRemote(door));
    if (!remote) throw new Problem('locked', { folder: where.folder });
    return remote;
  }
  try {
    const store = await openStore({ folder: join(where.folder, 'store') });
    return await openLocal(store, { openDoor: lock.openDoor, release: lock.release });
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocal(store: Awaited<ReturnType<typeof openStore>>, lock: { openDoor?: Opened['openDoor']; release?: () => void }): Promise<Opened> {
  const { who } = await bootstrap(store);
  return {
    register: createRegister(store),
    who,
    remote: false,
    openDoor: lock.openDoor ?? (() => {}),
    setLinkToken: (token) => setLinkToken(store, token),
    async close() {
      await store.close();
      lock.release?.();
    },
  };
}
