import type { Lang } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { ReadOne } from '../intake/file/read-in-child.ts';
import type { ModelSettings } from '../intake/model/model-settings.ts';
import type { Words } from '../language/catalogue/catalogue.ts';
import type { Register } from '../register/register.ts';
import type { Assets } from './bundle-assets.ts';

/** What the server stands on. `localWho` is who commands on this machine act as; `today` gives an ISO day. */
export interface ServerParts {
  register: Register;
  localWho: Who;
  rpcToken: string;
  today(): string;
  version: string;
  model?: ModelSettings | null; // where texts may be sent, if anywhere
  read?: ReadOne; // where another than ours reads files
}

/** What every page needs to know about its reader. `here` is the path and query of the page. */
export interface Reader {
  lang: Lang;
  words: Words;
  name: string | null;
  here: string;
  flash: string | null;
  keys: boolean; // whether single keys do something
  year: number;
  assets: Assets;
}

/** Hono's variables: the parts, and who asks. `who` is set on every route behind sign-in. */
export interface Env {
  Variables: { parts: ServerParts; reader: Reader; who: Who; session: string };
}
