import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KnownParty, ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { readText } from './read-text.ts';

const read = (text: string, more: Partial<ReadingContext> = {}) => readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [], ...more }).proposals;
const kinds = (proposals: readonly ProposedEngagement[]) => proposals.map((proposal) => proposal.draft.kind);
const names = (proposal: ProposedEngagement | undefined) => proposal?.draft.parties.map((party) => party.name) ?? [];

describe('kinds, roles and directions', () => {
  const cases: readonly [text: string, kind: string, direction: string, role: string][] = [
    ['I juni heldt vi foredrag på Arctic Ocean Summit i Nuuk.', 'talk', 'none', 'speaker'],
    ['Vi ledet en paneldebatt om plast på Nordic Sea Forum.', 'moderation', 'none', 'moderator'],
    ['We moderated a session at the Baltic Fisheries Conference.', 'moderation', 'none', 'moderator'],
    ['Chiles fiskeridirektorat bad om råd om overvaking av laks.', 'request.advice', 'in', 'asked'],
    ['The Ministry of Fisheries of Ghana asked us to fund a patrol boat.', 'request.funding', 'in', 'asked'],
    ['Canadian Ocean Network ønsket å samarbeide om målebøyer.', 'request.cooperation', 'in', 'asked'],
    ['Vi vart intervjua av Irish Marine Institute om havvind.', 'interview', 'in', 'interviewee'],
    ['The World Bank invited us to a hearing in Washington.', 'invitation', 'in', 'invited'],
    ['Vi betalte 30 000 euro til University of Malta.', 'funding', 'out', 'funder'],
    ['I mai skrev vi under en avtale med Iceland Marine Agency.', 'agreement', 'mutual', 'party-to-agreement'],
    ['We hold a seat on the board of the Baltic Sea Foundation.', 'board', 'none', 'board-member'],
    ['Vi er medlem av European Coast Network.', 'membership', 'none', 'participant'],
    ['Vi tok imot ein delegasjon frå Vietnam i mars.', 'meeting', 'in', 'host'],
    ['Our work was cited in a report from the OECD.', 'publication', 'none', 'featured'],
  ];
  for (const [text, kind, direction, role] of cases)
    it(`reads "${text}" as ${kind}`, () => {
      const [first, ...rest] = read(text);
      assert.deepEqual([first?.draft.kind, first?.draft.direction, first?.draft.ourRoles, rest.length], [kind, direction, [role], 0]);
    });

  it('says nothing of sentences that tell of no engagement', () => {
    assert.deepEqual(read('Året var travelt for alle i etaten. Vi har mange flinke folk, og lokala er gode.'), []);
    assert.deepEqual(read('It was a busy year. Our staff worked hard and the weather was fine.'), []);
  });
});

describe('records in one sentence', () => {
  it('cuts a sentence where a second record begins, and gives it the body of the first', () => {
    const proposals = read('Vi heldt innlegg på Nordic Sea Forum, og modererte ein sesjon med 90 deltakarar.');
    assert.deepEqual(kinds(proposals), ['talk', 'moderation']);
    assert.deepEqual(names(proposals[1]), ['Nordic Sea Forum']);
  });
  it('makes one record for each body that asks', () => {
    const proposals = read('Malta Maritime Agency and the Lisbon Ocean Institute both wanted advice on ballast water.');
    assert.deepEqual(proposals.map(names), [['Malta Maritime Agency'], ['Lisbon Ocean Institute']]);
    assert.deepEqual(proposals[0]?.anchor, proposals[1]?.anchor);
  });
  it('makes one record for each work a sentence lists', () => {
    const proposals = read('Vi skreiv to artiklar for Nordic Council, ein om tang og ein om krill.');
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.subject.nn),
      ['tang', 'krill'],
    );
  });
  it('gives a body that takes the verb over from the one before it a record of its own', () => {
    const proposals = read('Malta Maritime Agency spurde oss 3. mars om råd om ballast, og Lisbon Ocean Institute 8. mai om råd om tang.');
    assert.deepEqual(proposals.map(names), [['Malta Maritime Agency'], ['Lisbon Ocean Institute']]);
    assert.deepEqual(
      proposals.map(({ draft }) => [draft.kind, draft.direction, draft.period?.edtf]),
      [
        ['request.advice', 'in', '2024-03-03'],
        ['request.advice', 'in', '2024-05-08'],
      ],
    );
    const met = read('We met Malta Maritime Agency on ballast water, and Lisbon Ocean Institute in May on kelp.');
    assert.deepEqual(kinds(met), ['meeting', 'meeting']);
    assert.equal(read('We met Malta Maritime Agency and Lisbon Ocean Institute on kelp.').length, 1);
  });
  it('sets what became of the requests a later sentence names', () => {
    const told = 'Malta Maritime Agency asked us for advice on ballast water. Lisbon Ocean Institute asked us for advice on kelp.';
    const proposals = read(`${told} We said yes to Malta Maritime Agency. The request from Lisbon Ocean Institute is being considered.`);
    assert.deepEqual(
      proposals.map(({ draft }) => draft.requestStatus),
      ['yes', 'considered'],
    );
    assert.deepEqual(
      read(`${told} We said yes to Malta Maritime Agency and no to the Lisbon Ocean Institute.`).map(({ draft }) => draft.requestStatus),
      ['yes', 'no'],
    );
  });
  it('keeps together what one asker wants over two sentences', () => {
    const proposals = read('Peru Ocean Institute tok kontakt om opplæring. Dei ønskte hjelp til å tolke data.');
    assert.equal(proposals.length, 1);
    assert.match(proposals[0]?.anchor.exact ?? '', /tolke data\.$/);
  });
  it('lets our answer set the status of the request', () => {
    const proposals = read('Peru Ocean Institute bad om pengar til eit fartøy. Vi takka nei.');
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.requestStatus),
      ['no'],
    );
  });
});

describe('sentences that go on from a record', () => {
  it('add how many came to the gathering before', () => {
    const proposals = read('Vi arrangerte et seminar i Riga med Latvian Ocean Institute. Om lag 70 personer deltok.');
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.figures.map((figure) => [figure.qualifier, figure.value])),
      [[['about', 70]]],
    );
    assert.match(proposals[0]?.anchor.exact ?? '', /deltok\.$/);
  });
  it('say that it was called off', () => {
    const proposals = read('UNESCO inviterte oss til eit kurs i Paris i mai, men kurset vart avlyst.');
    assert.deepEqual(
      proposals.map((proposal) => [proposal.draft.kind, proposal.draft.status]),
      [['invitation', 'cancelled']],
    );
  });
  it('take the body before, but not where they name a place elsewhere', () => {
    const proposals = read('We donated EUR 9,000 to the Malta Reef Fund, and will send two experts to Suva in 2025.', { lang: 'en' });
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.parties.map((party) => party.name)),
      [['Malta Reef Fund'], []],
    );
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.areas.map((area) => area.code)),
      [['MT'], ['FJ']],
    );
  });
});

describe('headings and lists', () => {
  it('take period, kind and asker from the lead-in and country from the bullet', () => {
    const proposals = read('Etterspurnad\n\nDesse spurde oss i 2023:\n\n- Kenya: råd om algar\n- Peru: intervju til ei evaluering\n');
    assert.deepEqual(kinds(proposals), ['request.advice', 'interview']);
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.areas.map((area) => area.code)),
      [['KE'], ['PE']],
    );
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.period?.edtf),
      ['2023', '2023'],
    );
  });
  it('say what bullets without a verb are', () => {
    const proposals = read('Meetings\n\n* Ministry of Ports, Bhutan (video call, 3 February)\n* Lisbon Ocean Institute, 11 March\n', { lang: 'en' });
    assert.deepEqual(kinds(proposals), ['meeting', 'meeting']);
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.period?.edtf),
      ['2024-02-03', '2024-03-11'],
    );
  });
  it('read numbered bullets, and a day number as no bullet', () => {
    assert.equal(read('Følgende søkte om støtte:\n1. Albania: midler til et laboratorium\n2. Kosovo: midler til en båt\n').length, 2);
    assert.equal(read('14. juni heldt vi foredrag for UNESCO.')[0]?.draft.period?.edtf, '2024-06-14');
  });
});

describe('bodies', () => {
  it('are known by the name and acronym the register has, in the genitive too', () => {
    const known: KnownParty[] = [{ partyId: 'par-1', name: 'Kystforum Nord', names: ['KFN', 'Kystforum Nord'], country: 'FI', isUs: false }];
    for (const said of ['KFNs årsmøte', 'årsmøtet til Kystforum Nord']) {
      const [proposal] = read(`Vi heldt innlegg på ${said}.`, { known });
      assert.deepEqual(
        proposal?.draft.parties.map((party) => [party.partyId, party.name]),
        [['par-1', 'Kystforum Nord']],
      );
    }
  });
  it('are never ourselves, by name, acronym or register', () => {
    const known: KnownParty[] = [{ partyId: 'par-2', name: 'Sea Agency', names: ['Sea Agency', 'SA'], country: null, isUs: true }];
    const proposals = read('Havetaten (HVE) og UNESCO møttest i mai. HVE hadde også eit møte med FAO. Sea Agency heldt innlegg på Nordic Sea Forum.', {
      known,
    });
    assert.deepEqual(
      proposals.flatMap((proposal) => proposal.draft.parties.map((party) => party.said)),
      ['UNESCO', 'FAO', 'Nordic Sea Forum'],
    );
  });
  it('are pointed back to by a noun', () => {
    const proposals = read('Vi sit i styret i European Coast Network. Nettverket møttest fire gonger i Brussel.');
    assert.deepEqual(names(proposals[1]), ['European Coast Network']);
    assert.equal(proposals[1]?.draft.figures[0]?.value, 4);
  });
  it('are no titles, persons or kinds of body', () => {
    const proposals = read(
      'Vi gav ut rapporten «Winds of the Arctic Council» i mars. Vi møtte direktør Ola Eksempel i UNEP. FN-organ ønskte råd om fisk frå Chile.',
    );
    assert.deepEqual(
      proposals.map((proposal) => proposal.draft.parties.map((party) => party.said)),
      [[], ['UNEP'], []],
    );
  });
});

describe('promises', () => {
  const due = (text: string) => read(text)[0]?.draft.commitment?.due?.edtf ?? null;
  it('are what we say we do in a later year', () => {
    assert.equal(due('Neste år skal vi arrangere eit seminar i Riga saman med Latvian Ocean Institute.'), '2025');
    assert.equal(due('Vi har lovet å sende to eksperter til Ghana i 2026.'), '2026');
    assert.equal(due('We will send three advisers to Suva in March 2025.'), '2025-03');
  });
  it('are what others promise us, and told once where it is also said what came of them', () => {
    const proposals = read(
      'Malta Maritime Agency lova oss å sende kart, med frist i 2024. Lovnaden frå Malta Maritime Agency til oss hadde frist i 2024 og er innfridd.',
    );
    assert.deepEqual(
      proposals.map(({ draft }) => [draft.commitment?.by, draft.commitment?.due?.edtf]),
      [['them', '2024']],
    );
  });
  it('are not what others plan, nor what is done', () => {
    assert.equal(due('UNEP har invitert oss til Nairobi neste år.'), null);
    assert.equal(due('I 2023 sende vi to rådgivarar til Ghana.'), null);
  });
});

describe('title and subject', () => {
  it('are the words of the passage, in its language', () => {
    const [proposal] = read('I september heldt Havetaten innlegg om tangdyrking på Nordic Sea Forum, som hadde over 300 deltakarar frå heile Norden.');
    assert.equal(proposal?.draft.subject.nn, 'tangdyrking på Nordic Sea Forum');
    assert.ok([...(proposal?.draft.title.nn ?? '')].length <= 80);
  });
});

describe('what goes on', () => {
  const kindsOf = (text: string) => readText(text, { us: 'Norec', year: 2021, lang: 'auto', known: [] }).proposals.map(({ draft }) => draft.kind);
  it('is a record beside what is told with it', () => {
    assert.deepEqual(kindsOf('Kvar månad har vi møte med Havrådet om kaier, og vi sit i styret.'), ['meeting', 'board']);
    assert.deepEqual(kindsOf('Every month, we have meetings with the Sea Council on piers, and we sit on its board.'), ['meeting', 'board']);
    assert.deepEqual(kindsOf('Vi har ein avtale med Sida og Danida om vatn og jord.'), ['agreement']);
    assert.deepEqual(kindsOf('We have an agreement with the Sea Council and the Land Council on water.'), ['agreement']);
  });
  it('is none where it only says how many came to us', () => {
    assert.deepEqual(kindsOf('In 2021, at least five organisations and five countries approached Norec.'), []);
    assert.deepEqual(kindsOf('Twelve organisations asked us for advice on wells.'), ['request.advice']);
  });
});
