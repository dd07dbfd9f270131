import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KnownParty } from '../domain/proposal.ts';
import { LIMITS } from './file/limits.ts';
import { readFile } from './file/read-file.ts';
import { readDocument } from './read-document.ts';

const known: KnownParty[] = [
  { partyId: 'p1', name: 'Elvelaget', names: [], country: 'NO', isUs: true },
  { partyId: 'p2', name: 'Nordisk vassforum', names: ['NVF'], country: null, isUs: false },
];

/** The engagements read out of a letter, through the reader of files. */
async function readLetter(head: { from: string; to?: string }, ...body: string[]) {
  const { from, to = 'Elvelaget <post@elvelaget.no>' } = head;
  const mail = [
    `From: ${from}`,
    `To: ${to}`,
    'Date: Fri, 3 May 2024 10:12:00 +0200',
    'Subject: Hei',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const document = await readFile('letter.eml', Buffer.from([...mail, '', ...body].join('\r\n')), LIMITS);
  const { proposals } = readDocument(document, { us: 'Elvelaget', known, lang: 'auto', year: null, otherwise: 2024 });
  const points = [...document.text];
  return proposals.map(({ anchor, draft }) => {
    assert.equal(points.slice(anchor.start, anchor.end).join(''), anchor.exact);
    return { said: anchor.exact, what: `${draft.kind} ${draft.direction}`, whom: draft.parties.map((party) => party.name), due: draft.commitment };
  });
}

describe('a letter from another', () => {
  const letters: Record<string, [from: string, said: string, what: string, whom: string]> = {
    nn: ['NVF <post@nvf.org>', 'Vi vil gjerne invitere dykk til å halde innlegg på årsmøtet vårt i Turku 12. september.', 'invitation in', 'Nordisk vassforum'],
    nb: ['Kari <kari@norad.no>', 'Vi ønsker å invitere dere til å holde innlegg på konferansen vår i Oslo 12. september.', 'invitation in', 'Norad'],
    en: [
      'UNDP Kenya <office@undp.org>',
      'We would like to invite you to speak at our annual meeting in Nairobi on 12 September.',
      'invitation in',
      'UNDP Kenya',
    ],
  };
  for (const [lang, [from, said, what, whom]] of Object.entries(letters))
    it(`asks us in its own name: ${lang}`, async () => {
      const [found, ...more] = await readLetter({ from }, 'Hei!', '', said);
      assert.deepEqual(more, []);
      assert.equal(found?.what, what);
      assert.deepEqual(found?.whom, [whom]);
      assert.equal(`${found?.said}`.replace(/\.$/u, ''), said.replace(/\.$/u, ''));
    });
  it('asks for money, where "we" is the one who asks', async () => {
    const [found] = await readLetter({ from: 'Nordisk vassforum <post@nvf.org>' }, 'Vi ber om eit tilskot på 200 000 kroner til årsmøtet i Turku.');
    assert.equal(found?.what, 'request.funding in');
    assert.deepEqual(found?.whom, ['Nordisk vassforum']);
  });
  it('tells nothing of ours by what it did itself', async () => {
    assert.deepEqual(await readLetter({ from: 'Nordisk vassforum <post@nvf.org>' }, 'I mars møtte vi UNESCO i Paris.'), []);
  });
  it('is told by what it is signed with where its sender is a person', async () => {
    const [found] = await readLetter(
      { from: 'Ola <ola@gmail.com>' },
      'Vi vil gjerne invitere dykk til å halde innlegg i Turku 12. september.',
      '',
      'Venleg helsing',
      'Ola',
      'Nordisk vassforum',
    );
    assert.deepEqual(found?.whom, ['Nordisk vassforum']);
  });
  it('may come from somebody whose body is not told, but not from our domain', async () => {
    const [found] = await readLetter({ from: 'Ola <ola@fjellskulen.no>' }, 'Vi vil gjerne invitere dykk til å halde innlegg i Turku 12. september.');
    assert.equal(found?.what, 'invitation in');
    assert.deepEqual(found?.whom, []);
  });
  it('promises us what it promises', async () => {
    const [found] = await readLetter({ from: 'UNDP <office@undp.org>' }, 'We have promised to send you the draft of the report by 1 March 2025.');
    assert.equal(found?.due?.by, 'them');
    assert.equal(found?.due?.due?.edtf, '2025-03-01');
  });
});

describe('a letter of ours', () => {
  it('means us by "we", told by our name or the domain of the sender', async () => {
    for (const from of ['Elvelaget <post@example.net>', 'Kari <kari@elvelaget.no>']) {
      const [found] = await readLetter({ from, to: 'UNDP <office@undp.org>' }, 'I mars heldt vi eit innlegg for UNESCO i Paris.');
      assert.equal(found?.what, 'talk none');
      assert.equal(found?.whom.length, 1);
    }
  });
  it('is one whose sender nothing tells', async () => {
    const [found] = await readLetter({ from: 'Ola <ola@gmail.com>', to: 'Kari <kari@gmail.com>' }, 'I mars heldt vi eit innlegg for UNESCO i Paris.');
    assert.equal(found?.what, 'talk none');
  });
  it('that sends on what another wrote is read from our side in both', async () => {
    const found = await readLetter(
      { from: 'Kari <kari@elvelaget.no>' },
      'Sjå under.',
      '',
      '---------- Forwarded message ---------',
      'From: UNDP <office@undp.org>',
      'Date: Thu, 2 May 2024 09:00',
      'Subject: Invitation',
      'To: Kari <kari@elvelaget.no>',
      '',
      'We would like to invite you to speak at our annual meeting in Nairobi on 12 September.',
    );
    assert.deepEqual(
      found.map(({ what, whom }) => [what, ...whom]),
      [['invitation in', 'United Nations Development Programme']],
    );
  });
});
