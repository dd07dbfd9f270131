// npm run bench: what is measured, as scores and as ratios within this one run. Absolute times are for the eye; machines are noisy.
import { measureAccount } from './account.ts';
import { measureIntake } from './intake.ts';
import { measureLines } from './lines.ts';
import { measureList } from './list.ts';
import { measureModel } from './model.ts';
import { measureParties } from './parties.ts';
import { measureStart } from './start.ts';

for (const [name, measure] of [
  ['Intake', measureIntake],
  ['Language model', measureModel],
  ['Log line', measureLines],
  ['Account', measureAccount],
  ['List', measureList],
  ['Parties', measureParties],
  ['Start', measureStart],
] as const) {
  console.log(`\n${name}`);
  for (const [what, figure] of await measure()) console.log(`  ${what.padEnd(64)} ${figure}`);
}
