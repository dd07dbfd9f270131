// npm run bench [-- NAME…]: what is measured, as scores and as ratios within this one run. Absolute times are for the eye; machines are noisy.
// npm run bench -- ablate says what each piece of what intake knows is worth; it takes minutes, and so is left out of a run of everything.
// npm run bench -- roundtrip reads back the accounts of a generated register of 2,000 engagements; it takes minutes too.
// npm run bench -- fit reckons the weights of confidence anew; do so when intake has changed much.
// npm run bench -- errors [WORD…] lists what intake gets wrong in the texts whose names hold a word; --held takes in those kept unread.
// npm run bench -- properties [--rounds N] tries every property on examples drawn anew, and fails where one does not hold.
// npm run bench -- fuzz [--seed N] [--count N] [--only N] reads spoilt files of every format, and fails where one of them finds a bug.
import { measureAblation } from './ablate.ts';
import { measureAccount } from './account.ts';
import { measureCalibration } from './calibration.ts';
import { fitConfidence } from './fit-confidence.ts';
import { fuzz } from './fuzz.ts';
import { measureImport } from './import.ts';
import { listErrors } from './intake-errors.ts';
import { measureIntake } from './intake.ts';
import { measureLines } from './lines.ts';
import { measureList } from './list.ts';
import { measureModel } from './model.ts';
import { measureParties } from './parties.ts';
import { tryProperties } from './properties.ts';
import { measureRoundTrip } from './round-trip.ts';
import { measureStart } from './start.ts';

const MEASURES = {
  intake: ['Intake', measureIntake],
  model: ['Language model', measureModel],
  lines: ['Log line', measureLines],
  account: ['Account', measureAccount],
  list: ['List', measureList],
  import: ['Import', measureImport],
  parties: ['Parties', measureParties],
  start: ['Start', measureStart],
  confidence: ['Confidence', measureCalibration],
  roundtrip: ['Account read back', measureRoundTrip],
  ablate: ['Ablation', measureAblation],
  fit: ['Weights of confidence', fitConfidence],
} as const;

const ASKED_FOR = new Set(['ablate', 'fit', 'roundtrip']); // only by name

const words = process.argv.slice(2);
if (words[0] === 'fuzz') process.exit((await fuzz(words.slice(1))) ? 0 : 1);
else if (words[0] === 'properties') process.exit(tryProperties(words.slice(1)) ? 0 : 1);
else if (words[0] === 'errors') {
  const names = words.slice(1).filter((word) => !word.startsWith('--'));
  console.log((await listErrors(names, words.includes('--held'))).join('\n'));
} else {
  const unknown = words.find((word) => !(word in MEASURES));
  if (unknown) throw new Error(`nothing is measured by the name ${unknown}; there is ${Object.keys(MEASURES).join(', ')}, errors, properties and fuzz`);
  for (const [name, [title, measure]] of Object.entries(MEASURES)) {
    if (words.length > 0 ? !words.includes(name) : ASKED_FOR.has(name)) continue;
    console.log(`\n${title}`);
    for (const [what, figure] of await measure()) console.log(`  ${what.padEnd(64)} ${figure}`);
  }
}
