import { Problem } from '../../domain/problem.ts';
import type { Command } from '../call.ts';
import { isEmpty, loadDemo } from '../load-demo.ts';

/** `samband demo`: loads the 2021 register into an empty one. A register that holds something is left alone. */
export const demoCommand: Command = {
  flags: {},
  makesRegister: true,
  async run({ open, print, words, json }) {
    const { register, who } = await open();
    if (!(await isEmpty(register, who))) throw new Problem('not-empty');
    const loaded = await loadDemo(register, who);
    print(json ? JSON.stringify(loaded) : words.demoLoaded(loaded.engagements, loaded.parties));
  },
};
