import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DECODERS } from './decode.ts';

/** Opens the embedded database in a folder or, without one, in memory; `image` is a data directory it starts from, as the database dumps it. */
export function openPglite(folder: string | null, image?: Blob): Promise<PGlite> {
  // A quarter of the usual buffers: the files are in the system's cache already, and the application shares its memory with the database.
  const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];
  const options = { extensions: { pg_trgm }, parsers: DECODERS, startParams, ...(image ? { loadDataDir: image } : {}) };
  return folder ? PGlite.create(folder, options) : PGlite.create(options);
}
