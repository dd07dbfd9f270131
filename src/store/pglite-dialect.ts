import { PGliteDialect, PGliteDriver } from 'kysely';
import type { DatabaseConnection, Driver } from 'kysely';

/**
 * Kysely's dialect for PGlite, with one caller at a time. The embedded database has a single connection, and the driver that comes with
 * Kysely hands it to everybody at once: a query from outside would land in somebody else's open transaction.
 */
export class SingleConnectionDialect extends PGliteDialect {
  readonly #config: ConstructorParameters<typeof PGliteDialect>[0];
  constructor(config: ConstructorParameters<typeof PGliteDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new SingleConnectionDriver(this.#config);
  }
}

class SingleConnectionDriver extends PGliteDriver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    this.#release = resolve;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release();
  }
}
