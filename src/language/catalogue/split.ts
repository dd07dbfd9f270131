import type { InThree, Widened } from './widened.ts';

const nn = {
  done: 'Dei er to partar att.',
  lead: 'Dette vart endra medan dei var éin part:',
  none: 'Ingenting vart endra medan dei var éin part.',
  with: (name: string) => `står no hos ${name}`,
  both: (one: string, other: string) => `står no hos både ${one} og ${other}`,
  neither: 'står no hos ingen av dei',
};

const nb: Widened<typeof nn> = {
  done: 'De er to parter igjen.',
  lead: 'Dette ble endret mens de var én part:',
  none: 'Ingenting ble endret mens de var én part.',
  with: (name) => `står nå hos ${name}`,
  both: (one, other) => `står nå hos både ${one} og ${other}`,
  neither: 'står nå hos ingen av dem',
};

const en: Widened<typeof nn> = {
  done: 'They are two parties again.',
  lead: 'This was changed while they were one party:',
  none: 'Nothing was changed while they were one party.',
  with: (name) => `now stands with ${name}`,
  both: (one, other) => `now stands with both ${one} and ${other}`,
  neither: 'now stands with neither of them',
};

/** What became of two parties that were one for a while. */
export const split: InThree<typeof nn> = { nn, nb, en };
