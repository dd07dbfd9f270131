import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { sampleAccount } from '../../output/account-sample.ts';
import { isUnderWay, printings, type Printing } from '../printing/printings.ts';

async function over(printing: Printing): Promise<void> {
  while (isUnderWay(printing)) await new Promise((done) => setTimeout(done, 50));
}

it('makes a file apart, tells how far it has come, and hands it only to the one who asked', async (t) => {
  const server = await openServer();
  t.after(() => server.store.close());
  const visitor = server.visitor();
  await visitor.signIn();
  const printing = printings.start(server.who.userId, 'utgreiing.docx', sampleAccount(), 'docx');
  assert.ok((await visitor.page(`/printings/${printing.id}`)).includes(`action="/printings/${printing.id}/cancel"`));
  await over(printing);
  assert.ok((await visitor.page(`/printings/${printing.id}`)).includes(`href="/printings/${printing.id}/file"`));
  const file = await visitor.get(`/printings/${printing.id}/file`);
  assert.match(file.headers.get('content-disposition') ?? '', /utgreiing\.docx/);
  assert.equal(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  );
  const others = printings.start('usr-other', 'annan.docx', sampleAccount(), 'docx');
  assert.equal((await visitor.get(`/printings/${others.id}`)).status, 404);
  others.cancel();
  await over(others);
});

it('stops a file that is cancelled, and says so', async (t) => {
  const server = await openServer();
  t.after(() => server.store.close());
  const visitor = server.visitor();
  await visitor.signIn();
  const printing = printings.start(server.who.userId, 'utgreiing.pdf', sampleAccount(), 'pdf');
  assert.equal((await visitor.post(`/printings/${printing.id}/cancel`, {})).status, 303);
  await over(printing);
  assert.equal(printing.state.at, 'cancelled');
  assert.equal((await visitor.get(`/printings/${printing.id}/file`)).status, 404);
});
