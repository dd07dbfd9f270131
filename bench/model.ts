import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { openLabelled } from '../test/model/labelled-stand-in.ts';
import type { Measured } from './figure.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const SCORER = here('../../shared/real/score.mjs');
const TEXTS = here('../test/texts');
const SCORES = ['recordF1', 'kindAcc', 'partyF1', 'periodF1', 'figureF1', 'countryF1', 'commitmentF1', 'anchorsTrue'];

/** The way through a language model by the scorer of the rules: a stand-in that answers from the labels, with noise, and the real one where one is set up. */
export async function measureModel(): Promise<Measured[]> {
  if (!existsSync(SCORER)) return [['the scorer is not beside this checkout', 'not measured']];
  const standIn = await openLabelled(TEXTS);
  const lines = await both('a stand-in', standIn.environment);
  await standIn.close();
  const { SAMBAND_MODEL_URL: url, SAMBAND_MODEL_NAME: name = '' } = process.env;
  return url ? [...lines, ...(await both(name, {}))] : [...lines, ['the model of the environment', 'none is set up']];
}

async function both(name: string, env: Record<string, string>): Promise<Measured[]> {
  return [
    [`${name} alone`, await score(' --alone', env)],
    [`the rules and ${name}`, await score('', env)],
  ];
}

async function score(flag: string, env: Record<string, string>): Promise<string> {
  const command = `${process.execPath} ${here('../test/model-run.ts')} {file} --us {us} --year {year}${flag}`;
  const { stdout } = await promisify(execFile)(process.execPath, [SCORER, '--gold', TEXTS, '--cmd', command], { env: { ...process.env, ...env } });
  const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
  return SCORES.map((key) => `${key} ${found[key]?.toFixed(2)}`).join('  ');
}
