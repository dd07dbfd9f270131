import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodOf } from '../domain/period.ts';
import { guessLanguage } from './guess-language.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { readPlaces } from './read-places.ts';
import { readSentences } from './sentences.ts';
import { anchorer } from './span.ts';
import { readBlocks } from './structure.ts';

describe('dates', () => {
  const edtf = (text: string) => readDates(text, 2024).map((date) => date.period.edtf);
  const cases: readonly [string, string[]][] = [
    ['den 5. februar', ['2024-02-05']],
    ['3 March 2022', ['2022-03-03']],
    ['March 3, 2022', ['2022-03-03']],
    ['2023-11-02', ['2023-11-02']],
    ['12.9. var vi der', ['2024-09-12']],
    ['7.10.2021', ['2021-10-07']],
    ['1. april i fjor', ['2023-04-01']],
    ['i august', ['2024-08']],
    ['in May', ['2024-05']],
    ['we may go', []],
    ['hausten 2022', ['2022-09/2022-11']],
    ['vår rapport', []],
    ['i år', ['2024']],
    ['ti år', []],
    ['årets møte', ['2024']],
    ['neste år', ['2025']],
    ['last year', ['2023']],
    ['3.–5. september', ['2024-09-03/2024-09-05']],
    ['between 3 and 7 March 2020', ['2020-03-03/2020-03-07']],
    ['sidan 2015', ['2015/..']],
    ['since June', ['2024-06/..']],
    ['strategi 2022–25', ['2022/2025']],
    ['heile året 2022', ['2022-01/2022-12']],
    ['31. februar', []],
    ['31.02.2026', []],
    ['12. september 1850 møte', ['1850-09-12']],
    ['20.–22.1. i Lyon', ['2024-01-20/2024-01-22']],
    ['28. mai–2. juni', ['2024-05-28/2024-06-02']],
    ['i haust', ['2024-09/2024-11']],
    ['i går', []],
  ];
  for (const [text, expected] of cases) it(`in "${text}" are ${expected.join(', ') || 'none'}`, () => assert.deepEqual(edtf(text), expected));
  it('that say "at the same time" are the date before', () => {
    assert.equal(readDates('Samtidig kom boka', 2024, periodOf('2024-05-02'))[0]?.period.edtf, '2024-05-02');
    assert.deepEqual(readDates('Samtidig kom boka', 2024), []);
  });
});

describe('days counted from today, a Tuesday', () => {
  const cases: readonly [string, string][] = [
    ['i dag', '2026-11-24'],
    ['i går kveld', '2026-11-23'],
    ['i føregår', '2026-11-22'],
    ['i morgon', '2026-11-25'],
    ['i morgen', '2026-11-25'],
    ['yesterday', '2026-11-23'],
    ['førre veke', '2026-11-16/2026-11-22'],
    ['forrige uke', '2026-11-16/2026-11-22'],
    ['last week', '2026-11-16/2026-11-22'],
    ['last month', '2026-10'],
    ['denne månaden', '2026-11'],
    ['sist måndag', '2026-11-23'],
    ['møtte dei på fredag', '2026-11-20'],
    ['vi skal møtast på fredag', '2026-11-27'],
    ['on Monday', '2026-11-23'],
    ['last Tuesday', '2026-11-17'],
    ['neste torsdag', '2026-11-26'],
    ['for tre dagar sidan', '2026-11-21'],
    ['two weeks ago', '2026-11-10'],
  ];
  for (const [text, edtf] of cases)
    it(`"${text}" is ${edtf}`, () =>
      assert.deepEqual(
        readDates(text, 2026, null, '2026-11-24').map((date) => date.period.edtf),
        [edtf],
      ));
});

describe('figures', () => {
  const figures = (text: string, lang: 'nn' | 'nb' | 'en') =>
    readFigures(text, lang, []).map(({ figure }) => [figure.qualifier, figure.value, figure.unit ?? figure.counted]);
  const cases: readonly [string, 'nn' | 'nb' | 'en', (string | number)[][]][] = [
    ['over 250 påmeldte deltakarar', 'nn', [['over', 250, 'participants']]],
    ['about ninety delegates', 'en', [['about', 90, 'participants']]],
    ['minst tre land', 'nb', [['at-least', 3, 'countries']]],
    ['ein av 30 partnarar', 'nn', [['one-of', 30, 'partners']]],
    ['én av elleve partnere', 'nb', [['one-of', 11, 'partners']]],
    ['among 234 authors', 'en', [['one-of', 234, 'people']]],
    ['two of our own went', 'en', [['exact', 2, 'people']]],
    ['to av våre reiser', 'nn', [['exact', 2, 'people']]],
    ['ti av mannskapa våre', 'nn', [['exact', 10, 'mannskapa']]],
    ['i snart tjue år', 'nb', [['about', 20, 'years']]],
    ['2 400 par ski', 'nb', [['exact', 2400, 'par']]],
    ['one of 12 agencies', 'en', [['one-of', 12, 'organisations']]],
    ['som einaste land', 'nn', [['only', 1, 'countries']]],
    ['a 64-page report', 'en', [['exact', 64, 'pages']]],
    ['3,5 millioner kroner', 'nb', [['exact', 3.5, 'million NOK']]],
    ['1.250.000 kr', 'nb', [['exact', 1250000, 'NOK']]],
    ['3,5 mill. kroner', 'nn', [['exact', 3.5, 'million NOK']]],
    ['EUR 12,500', 'en', [['exact', 12500, 'EUR']]],
    ['$1.5 million', 'en', [['exact', 1.5, 'million USD']]],
    ['1 200 000 kroner', 'nn', [['exact', 1200000, 'NOK']]],
    ['om lag 40 000 euro', 'nn', [['about', 40000, 'EUR']]],
    ['to webinar', 'nn', []],
    ['two talks', 'en', []],
    ['tre foredrag', 'nb', []],
    ['went to people', 'en', []],
    ['seks av inspektørane deira', 'nn', [['exact', 6, 'inspektørane']]],
    ['to av oss reiste', 'nb', [['exact', 2, 'people']]],
    ['eight of its nurses', 'en', [['exact', 8, 'people']]],
    ['fire innlegg, to av dem på engelsk', 'nb', []],
    ['mellom dei 25 etatane som vart spurde', 'nn', [['one-of', 25, 'etatane']]],
    ['among the 18 agencies consulted', 'en', [['one-of', 18, 'organisations']]],
    ['samarbeid mellom dei tre landa', 'nn', [['exact', 3, 'countries']]],
    ['som eneste nordiske bibliotek', 'nb', [['only', 1, 'bibliotek']]],
    ['over 210 logga seg på', 'nn', [['over', 210, 'participants']]],
    ['expected to draw at least 120', 'en', [['at-least', 120, 'participants']]],
    ['lasta ned meir enn 4000 gonger', 'nn', [['over', 4000, 'times']]],
    ['derav 40 fra Finland', 'nb', [['exact', 40, 'people']]],
    ['halvannen million kroner', 'nb', [['exact', 1.5, 'million NOK']]],
    ['half a million dollars', 'en', [['exact', 0.5, 'million USD']]],
    ['75 000 islandske kroner', 'nn', [['exact', 75000, 'ISK']]],
    ['just over CAD 30,000', 'en', [['over', 30000, 'CAD']]],
    [
      'twenty-five participants from 30+ countries',
      'en',
      [
        ['exact', 25, 'participants'],
        ['over', 30, 'countries'],
      ],
    ],
    ['hundre og tjue elevar', 'nn', [['exact', 120, 'people']]],
    ['et dusin ansatte', 'nb', [['exact', 12, 'people']]],
    ['Article 5 of the agreements', 'en', []],
    ['gruppen for tre under CEN', 'nb', []],
    ['a patient 45 years old', 'en', []],
    ['en treårig avtale', 'nb', []],
    ['the report "Lessons from Twelve Ships"', 'en', []],
  ];
  for (const [text, lang, expected] of cases) it(`in "${text}" are ${JSON.stringify(expected)}`, () => assert.deepEqual(figures(text, lang), expected));
});

describe('places', () => {
  const codes = (text: string) => readPlaces(text).map((place) => `${place.code} ${place.as}`);
  it('are countries in three languages, cities and nationalities, in the genitive too', () => {
    assert.deepEqual(codes('Noregs og Sveriges ambassadar i Addis Abeba'), ['NO country', 'SE country', 'ET city']);
    assert.deepEqual(codes('Rwanda’s ministry, the Irish office and Ivory Coast'), ['RW country', 'IE nationality', 'CI country']);
    assert.deepEqual(codes('det sørafrikanske rådet i Kapp Verde'), ['ZA nationality', 'CV country']);
  });
  it('are not words in lower case', () => assert.deepEqual(codes('sida er nice og basel'), []));
});

describe('layout', () => {
  it('tells headings, lead-ins, bullets and paragraphs apart, across line ends of any kind and blank lines of no-break spaces', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['Arbeidet vårt', '', 'Vi svara desse:', '\u00a0', ' • Kenya: råd', ' • Peru: pengar', '', '14. juni møtte vi Sida.'].join(end);
      assert.deepEqual(
        readBlocks(text).map((block) => [block.kind, text.slice(block.start, block.end)]),
        [
          ['heading', 'Arbeidet vårt'],
          ['lead-in', 'Vi svara desse:'],
          ['bullet', 'Kenya: råd'],
          ['bullet', 'Peru: pengar'],
          ['paragraph', '14. juni møtte vi Sida.'],
        ],
      );
    }
  });
  it('tells a heading by a few words between two paragraphs where no line is blank, and no line of a paragraph', () => {
    const kinds = (text: string) => readBlocks(text).map(({ kind }) => kind);
    assert.deepEqual(kinds('Chile\nSidan 2011 har vi hatt ein avtale om laks.\nIrland\nMarine Institute spurde i januar om vi kunne vurdere planane.'), [
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    assert.deepEqual(kinds('Vi møtte dei i mai og snakka lenge.\nEtterpå drog vi\nheim, og der skreiv vi rapporten som alle hadde venta på.'), ['paragraph']);
  });
  it('ends sentences at full stops, but not after shortened words and day numbers', () => {
    const text = 'Vi møtte bl.a. Sida 3. mai i 2022. Dr. Vik kom. It rained on 1. April. Then we left!';
    assert.deepEqual(
      readSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end)),
      ['Vi møtte bl.a. Sida 3. mai i 2022.', 'Dr. Vik kom.', 'It rained on 1. April.', 'Then we left!'],
    );
  });
});

describe('languages', () => {
  it('are told apart by their small words', () => {
    assert.equal(guessLanguage('Me har ikkje vore der, men dei kjem frå heile verda.'), 'nn');
    assert.equal(guessLanguage('Vi har ikke vært der, men de kommer fra hele verden.'), 'nb');
    assert.equal(guessLanguage('We have not been there, but they come from all over the world.'), 'en');
  });
});

describe('anchors', () => {
  it('count code points where the text has characters of two units', () => {
    const { length, anchor } = anchorer('😀 ab 😀c');
    assert.equal(length, 7);
    assert.deepEqual(anchor({ start: 3, end: 5 }), { start: 2, end: 4, exact: 'ab' });
    assert.deepEqual(anchor({ start: 6, end: 9 }), { start: 5, end: 7, exact: '😀c' });
  });
});
