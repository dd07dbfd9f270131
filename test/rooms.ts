/** Which rooms each room may import. `app.ts` and `main.ts` compose and may import any. */
export const ROOMS: Record<string, readonly string[]> = {
  domain: [],
  language: ['domain'],
  store: ['domain'],
  register: ['domain', 'store'],
  intake: ['domain', 'language', 'register'],
  account: ['domain', 'language', 'register'],
  output: ['domain', 'language'],
  server: ['domain', 'language', 'register', 'intake', 'account', 'output'],
  cli: ['domain', 'language', 'register', 'intake', 'account', 'output', 'server'],
};

/** The libraries the pure rooms may use; rooms not named here may use any. */
export const LIBRARIES: Record<string, readonly string[]> = {
  domain: ['zod', 'ulid'],
  language: [],
  account: [],
};
