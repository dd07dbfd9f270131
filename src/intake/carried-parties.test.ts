import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const names = (text: string) =>
  readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] }).proposals.map(({ draft }) => draft.parties.map(({ name }) => name));

describe('bodies that are told of without being named', () => {
  it('are those a heading consists of', () => {
    assert.deepEqual(
      names('Det europeiske sjømatforumet (ESF)\nVi heldt innlegg i mars, og i mai leidde vi ein paneldebatt om tang.\n\nAnna\nVi heldt innlegg i juni.'),
      [['Det europeiske sjømatforumet'], ['Det europeiske sjømatforumet'], []],
    );
  });
  it('are those a sentence of its own consists of, for that paragraph', () => {
    assert.deepEqual(names('KelpNet. The director is on the executive committee until 2026.\n\nOther news. We gave a talk in June.'), [['KelpNet'], []]);
  });
  it('are those a definite noun was part of the name of, whatever its form', () => {
    assert.deepEqual(names('Vi møtte Ukrainas fiskeriministerium og Greenpeace i mai. I juni skreiv vi under ein avtale med ministeriet.').at(-1), [
      'Ukrainas fiskeriministerium',
    ]);
    assert.deepEqual(names('We met the Kelp Board of Ireland and Greenpeace in May. In June we signed an agreement with the same board.').at(-1), [
      'Kelp Board of Ireland',
    ]);
  });
  it('are those whose people a clause tells of, beside the ones it names', () => {
    assert.deepEqual(names('Vi møtte Greenpeace i mai. I juni hospiterte fire av folka deira hjå oss saman med NordForsk.').at(-1), [
      'Greenpeace',
      'NordForsk',
    ]);
  });
  it('are gatherings, for what one does at one', () => {
    assert.deepEqual(names('We went to the Baltic Kelp Forum in May. We chaired a panel on weeds.').at(-1), ['Baltic Kelp Forum']);
  });
  it('are those whose country one went to, right after they were named', () => {
    assert.deepEqual(names('Det etiopiske vassinstituttet bad oss om råd i mai. I juni reiste to av oss til Addis Abeba.').at(-1), [
      'Det etiopiske vassinstituttet',
    ]);
    assert.deepEqual(names('The Kelp Board of Ireland asked us for advice in May. In June two of us travelled to Cork.').at(-1), ['Kelp Board of Ireland']);
  });
  it('are those one did something for in return, or said yes to', () => {
    assert.deepEqual(names('WaterAid Nepal lånte oss to ingeniørar i mai. Til gjengjeld skal vi halde eit kurs i 2025.').at(-1), ['WaterAid Nepal']);
    assert.deepEqual(names('WaterAid Nepal asked us for money for wells. We said yes and transferred NOK 900,000 in May.').at(-1), ['WaterAid Nepal']);
  });
  it('are those the name of a people stands for', () => {
    assert.deepEqual(names('Vi møtte irske Teagasc i mai. Irane bad oss om råd i juni.').at(-1), ['Teagasc']);
    assert.deepEqual(names('Vi møtte svenske Boverket i mai. Svenskene inviterte oss til et møte i juni.').at(-1), ['svenske Boverket']);
    assert.deepEqual(names('We met the Danish Kelp Institute in May. The Danes asked us for advice in June.').at(-1), ['Danish Kelp Institute']);
  });
  it('are those a noun was beside the name of', () => {
    assert.deepEqual(names('Vi vart med i nettverket KelpNet i mai. På haustmøtet til nettverket i Tartu leidde vi ein sesjon om tang.').at(-1), ['KelpNet']);
    assert.deepEqual(names('Vi ble medlem av stiftelsen Blue Ports i mars. Stiftelsen inviterte oss til Gdynia i juni.').at(-1), ['Blue Ports']);
  });
  it('are the gathering, for what one does at the same place', () => {
    assert.deepEqual(names('6. juni heldt vi innlegg på Arctic Frontiers i Tromsø. Same stad leia vi ein sesjon om is.').at(-1), ['Arctic Frontiers']);
    assert.deepEqual(names('We took part in the World Kelp Congress in May. Our director sat on the closing panel.').at(-1), ['World Kelp Congress']);
  });
  it('are those something is theirs of, wherever it was', () => {
    assert.deepEqual(names('Greenpeace asked us for advice in April, and in June we were invited to its summit in Lusaka.').at(-1), ['Greenpeace']);
    assert.deepEqual(names('I mai møtte vi Greenpeace. I juni heldt vi innlegg på årsmøtet deira i Lusaka.').at(-1), ['Greenpeace']);
  });
  it('are those that a clause with "som" or "which" is about', () => {
    assert.deepEqual(names('Vi er med i nettverket Nordiska tångrådet, som møttest i Uppsala 9. februar.').at(-1), ['Nordiska tångrådet']);
  });
  it('are those one serves on something of, beside that', () => {
    assert.deepEqual(names('We met Greenpeace in May. Our director sits on the board of its Kelp Alliance.').at(-1), ['Greenpeace', 'Kelp Alliance']);
  });
  it('are those told of first or last, where "the former" and "sistnevnte" say so', () => {
    assert.deepEqual(names('We met Greenpeace and Oxfam in May. The former asked us for advice in June.').at(-1), ['Greenpeace']);
    assert.deepEqual(names('Vi møtte Greenpeace og Oxfam i mai. Sistnevnte ba oss om råd i juni.').at(-1), ['Oxfam']);
  });
  it('are those of a heading that says where, or with whom', () => {
    assert.deepEqual(names('World Kelp Week, Stockholm\n\nWe gave a talk on wells on 26 August.').at(-1), ['World Kelp Week']);
    assert.deepEqual(names('Samarbeid med University of Tartu\n\nI mai heldt vi eit kurs for 20 studentar.').at(-1), ['University of Tartu']);
  });
  it('are none of a heading in capitals', () => {
    assert.deepEqual(names('NYTT FRÅ HAVET\n\nI mai heldt vi eit kurs for 20 studentar.').at(-1), []);
  });
  it('are none where a people or a country only tells where somebody is from', () => {
    assert.deepEqual(names('Vi møtte Malis vassdirektorat i mai. I juni tok vi imot fire unge frå Mali.').at(-1), []);
  });
  it('are joined by the one who paid, where the next sentence tells that and no sum', () => {
    assert.deepEqual(names('I mai drog to av oss til Greenpeace i Amsterdam. Turen vart betalt av NordForsk.'), [['Greenpeace', 'NordForsk']]);
    assert.deepEqual(names('In May we visited Greenpeace in Amsterdam. NordForsk paid for the trip.'), [['Greenpeace', 'NordForsk']]);
  });
  it('are those a noun for their kind of body stands for, in whatever language they were named', () => {
    assert.deepEqual(names('UNEP invited us to Nairobi in March. In June the programme asked for our data on kelp.').at(-1), [
      'United Nations Environment Programme',
    ]);
    assert.deepEqual(names('Vi møtte University of Tartu og Greenpeace i mai. I juni bad universitetet oss om råd.').at(-1), ['University of Tartu']);
    assert.deepEqual(names('Vi vitja det irske Kelp Centre i mai. Senteret har invitert oss attende i 2025.').at(-1), ['Kelp Centre']);
  });
  it('are those that go by the same noun as we, where we are "we"', () => {
    assert.deepEqual(names('Vi lærer av andre. I mars bad Estlands miljøetat oss om råd. Etaten sende to ingeniørar til oss i mai. Vi held fram.').at(-1), [
      'Estlands miljøetat',
    ]);
  });
  it('are all of those told of together, where "both", "the two" or "dei to" say so', () => {
    assert.deepEqual(names('Vi møtte Teagasc og Greenpeace i mai. I juni inviterte begge oss til Dublin.').at(-1), ['Teagasc', 'Greenpeace']);
    assert.deepEqual(names('We met Teagasc and Greenpeace in May. Both asked us for advice in June.').at(-1), ['Teagasc', 'Greenpeace']);
    assert.deepEqual(names('Vi møtte Teagasc og Greenpeace i mai. I juni signerte vi en avtale med de to.').at(-1), ['Teagasc', 'Greenpeace']);
  });
  it('are those they point at wherever it was', () => {
    assert.deepEqual(names('Teagasc asked us for advice in May. In June they invited our director to Lisbon.').at(-1), ['Teagasc']);
    assert.deepEqual(names('Vi møtte Teagasc i mai, og i juni tok vi imot dei i Bergen.').at(-1), ['Teagasc']);
  });
  it('are those whose work, board or gathering it is', () => {
    assert.deepEqual(names('Vi vart medlem av nettverket KelpNet i mai. I juni vart direktøren vår vald inn i styret.').at(-1), ['KelpNet']);
    assert.deepEqual(names('Vi gikk inn i prosjektet KelpNet i mai. I 2025 skal vi være vertskap for sluttkonferansen.').at(-1), ['KelpNet']);
  });
  it('are those a noun or a project points to, beside the ones a clause names', () => {
    assert.deepEqual(names('We belong to the KelpNet network. The network has asked Greenpeace for money for a handbook.').at(-1), ['KelpNet', 'Greenpeace']);
    assert.deepEqual(names('Det polske tangforbundet møtte oss i mai. I juni fikk forbundet 40 000 kroner fra Greenpeace.').at(-1), [
      'Det polske tangforbundet',
      'Greenpeace',
    ]);
  });
  it('are a people or its colleagues themselves, where nobody from there was told of', () => {
    assert.deepEqual(names('We met two of the Nordic agencies in May. The Danes have asked us for advice on kelp.').at(-1), ['The Danes']);
    assert.deepEqual(names('Vi møttes i Nuuk i mai. De finske kollegaene spurte oss om råd i juni.').at(-1), ['finske kollegaene']);
  });
  it('are no bodies of another nationality that go by the same noun', () => {
    assert.deepEqual(names('Vi møtte Irlands tangforbund i mai. I juni inviterte det polske forbundet oss til Gdańsk.').at(-1), ['polske forbundet']);
  });
  it('are those that alone open an entry, known for bodies or only by where they are', () => {
    assert.deepEqual(names('Kelp Wool Network. Founding member.'), [['Kelp Wool Network']]);
    assert.deepEqual(names("Teagasc. We met in May.\n\nWeavers' guild of Kumasi. We paid for a new roof in June."), [
      ['Teagasc'],
      ["Weavers' guild of Kumasi"],
    ]);
  });
  it('are those who asked, for what is then done, and those a promise is made to', () => {
    assert.deepEqual(names('Greenpeace asked us for money for a boat. We paid NOK 400,000 in May.').at(-1), ['Greenpeace']);
    assert.deepEqual(names('Teagasc inviterte oss til Dublin i mai. Vi heldt hovudinnlegget.').at(-1), ['Teagasc']);
  });
  it('are the network or association whose assembly it is, wherever it meets', () => {
    assert.deepEqual(names('Vi er medlem av nettverket KelpNet. På årsmøtet i Visby heldt vi innlegg i mai.').at(-1), ['KelpNet']);
  });
  it('are none of another country than the entry of a list stands under', () => {
    assert.deepEqual(names('- Skottland: Kelp Trust Scotland møtte oss i mai.\n- Island: Fire av dei reiste hit i juni.').at(-1), []);
  });
});
