import type { Command } from '../call.ts';

/** `samband migrate`: brings the database up to this program. Opening does it; this command only does nothing more. */
export const migrateCommand: Command = {
  flags: {},
  makesRegister: true,
  async run({ open, print, words, json }) {
    await open();
    print(json ? JSON.stringify({ migrated: true }) : words.migrated);
  },
};
