import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn');

describe('claims that disagree', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  async function disputed() {
    const id = await server.register.logEngagement(server.who, draftOf('Omstridd dag'));
    const claim = { recordId: id, field: 'period', saidOn: '2021-10', status: 'proposed' as const, note: {}, evidence: [] };
    const used = await server.register.addClaim(server.who, { ...claim, value: '2021-06-01', saidBy: 'Vi', preferred: true });
    const rival = await server.register.addClaim(server.who, { ...claim, value: '2021-06-03', saidBy: 'Avisa', preferred: false });
    return { id, used, rival };
  }

  it('are chosen between with a reason that stands by the choice, until it is undone', async () => {
    const { id, rival } = await disputed();
    const done = unescape(await visitor.submit(`/claims/${rival}/prefer`, { back: `/engagements/${id}`, why: 'avisa var der' }));
    assert.ok(done.includes(t.rivals.because('avisa var der')) && done.includes(t.engagements.preferred));
    assert.equal((await server.register.readEngagement(server.who, id)).period?.edtf, '2021-06-03');
    const chosen = (await server.register.historyOf(server.who, id)).find((change) => change.recordId === rival)!;
    await server.register.undoChange(server.who, chosen.changeId);
    const page = unescape(await visitor.page(`/engagements/${id}`));
    assert.ok(!/class="weighed"/.test(page));
    assert.equal((await server.register.readEngagement(server.who, id)).period?.edtf, '2021-06-01');
  });

  it('stand beside each other with how sure each is, where somebody said', async () => {
    const { id } = await disputed();
    const claim = { recordId: id, field: 'period', saidOn: '2021', status: 'proposed' as const, note: {}, evidence: [], preferred: false };
    await server.register.addClaim(server.who, { ...claim, value: '2021-06-05', saidBy: 'Nokon', confidence: 0.3 });
    const page = unescape(await visitor.page(`/engagements/${id}`));
    assert.equal(page.split(t.rivals.confidence.unsure).length - 1, 1);
    assert.ok(!page.includes(t.rivals.confidence.sure));
    await assert.rejects(server.register.addClaim(server.who, { ...claim, value: '2021-06-06', saidBy: 'Nokon', confidence: 2 }), { code: 'invalid' });
  });

  it('are rejected with a reason, but not the one in use', async () => {
    const { id, used, rival } = await disputed();
    const done = unescape(await visitor.submit(`/claims/${rival}/reject`, { back: `/engagements/${id}`, why: 'trykkfeil' }));
    assert.ok(done.includes(t.rivals.because('trykkfeil')) && done.includes(t.rivals.rejectedNow));
    assert.equal((await server.register.readEngagement(server.who, id)).claims.find((claim) => claim.claimId === rival)?.status, 'rejected');
    assert.equal((await visitor.post(`/claims/${used}/reject`, {})).status, 409);
    const reader = { ...server.who, roles: ['reader' as const] };
    await assert.rejects(server.register.rejectClaim(reader, rival), { code: 'forbidden' });
    await assert.rejects(server.register.rejectClaim(server.who, 'clm-none'), { code: 'not-found' });
  });
});
