import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { newFolder, samb } from '../running-server.ts';
import { answered, answering, openStandIn, sayJson } from './stand-in.ts';
import type { Manner } from './stand-in.ts';

const unseen = 'Over kaffi fann Havlaget og vi tonen att';

describe('samband intake --model', () => {
  const { folder, remove } = newFolder();
  const file = join(folder, 'notat.txt');
  const data = join(folder, 'data');
  let manner: Manner = answering([answered(unseen, { kind: 'agreement', parties: ['Havlaget'] })]);
  let standIn: Awaited<ReturnType<typeof openStandIn>>;
  const intake = (flags: readonly string[], env: Record<string, string> = standIn.environment) =>
    samb(['intake', file, '--us', 'Etaten', '--year', '2024', '--data', data, ...flags], env);
  before(async () => {
    writeFileSync(file, `Vi hadde møte med Elvelaget 3. mai.\n\n${unseen}.`);
    standIn = await openStandIn((...call) => manner(...call));
  });
  after(async () => {
    await standIn.close();
    remove();
  });

  it('is not asked for by being set up', async () => {
    const { code, out } = await intake(['--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      (JSON.parse(out) as { proposals: { origin?: string }[] }).proposals.map((one) => one.origin),
      [undefined], // nobody but the rules was asked
    );
    assert.equal(standIn.heard.length, 0);
  });

  it('prints who saw each proposal, and what became of the answer', async () => {
    const { out } = await intake(['--json', '--model']);
    const read = JSON.parse(out) as { proposals: { origin?: string }[]; model: unknown };
    assert.deepEqual(
      read.proposals.map((one) => one.origin),
      [undefined, 'model'],
    );
    assert.deepEqual(read.model, { pieces: 1, accepted: 1, dropped: {}, failed: {} });
  });

  it('is wrong usage where no model is set up', async () => {
    const { code, err } = await intake(['--model'], { SAMBAND_MODEL_URL: '' });
    assert.equal(code, 2);
    assert.match(err, /--model treng ein språkmodell; set SAMBAND_MODEL_URL og SAMBAND_MODEL_NAME først/);
  });

  it('says in one sentence which setting is wrong, and not what it was set to; serve says the same at its start', async () => {
    const env = { ...standIn.environment, SAMBAND_MODEL_URL: 'ftp://somewhere.example' };
    for (const { code, err } of [await intake(['--model'], env), await samb(['serve', '--port', '0', '--data', data], env)]) {
      assert.equal(code, 1);
      assert.match(err, /^SAMBAND_MODEL_URL må vere ei fullstendig adresse[^\n]+\n$/);
      assert.doesNotMatch(err, /somewhere|nobody/);
    }
  });

  it('keeps the proposals of the rules when the model fails, and says why', async () => {
    const well = manner;
    manner = (response) => sayJson(response, '', 401);
    const { code, out, err } = await intake(['--model']);
    manner = well;
    assert.equal(code, 0);
    assert.match(out, /Elvelaget[^]+1 framlegg\nSpråkmodellen avviste førespurnaden/);
    assert.doesNotMatch(out + err, /nobody-may-see/);
  });

  it('accepts what the rules saw with --accept, and leaves what the model saw to a person', async () => {
    const { out } = await intake(['--model', '--accept']);
    assert.match(out, /Godtok 1 framlegg\.\nLa fram 1 framlegg frå kjelda/);
  });
});
