import type { Account, Section, Sentence } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

const note: Evidence = {
  source: 'src-1',
  title: 'Årsnotat <2021>',
  start: 4,
  end: 21,
  exact: 'spurde om "råd" & hjelp',
  around: { before: 'Dei ', after: ' i mai, og fekk svar i juni, seie' },
  where: { page: 3 },
};
const page: Evidence = { link: 'https://example.org/program?a=1&b=<2>', title: 'Program *med* [klammer]' };
const trap: Evidence = { link: 'javascript:alert(1)', title: 'Ei felle' };
const hand: Evidence = { entered: { by: 'Kari Eksempel', at: '2021-11-02T09:12:00Z' } };

/** Text that each format must carry without taking any of it for markup. */
export const HOSTILE = [
  '<script>alert("1")</script> & <!-- slutt -->',
  '*stjerner* _strekar_ [lenkje](https://example.com) # emne `kode` $x$ | ~~bort~~ \\ #panic("x") @namn <n1>',
  '12. september kom dei; ]]> &amp; "gåseauge" og \'apostrof\'.',
  'Før\u0000og\u000Better\u001B, eit halvt teikn \uD800 og eit forbode \uFFFE.',
  'Utanfor grunnplanet: 𝒳 og 𐐷 i same setning.',
  'Namnet مرحبا står midt i \u202Esetninga.',
  `Eit langt ord: ${'a'.repeat(300)} og ei lang adresse https://example.org/${'b/'.repeat(90)}.`,
];

function sentence(id: string, paragraph: number, text: string, evidence: Evidence[], foreign?: { word: string; lang: string }): Sentence {
  const start = foreign ? Array.from(text.slice(0, text.indexOf(foreign.word))).length : 0;
  const runs = foreign ? [{ start, end: start + Array.from(foreign.word).length, lang: foreign.lang }] : [];
  return { id, text, lang: 'nn', edited: false, stale: false, paragraph, runs, support: [{ record: `eng-${id}`, field: null, evidence }] };
}

/** A section with a table and a chart of two series and no text. */
function figures(): Section {
  return {
    id: 'numbers',
    title: 'Tal',
    sentences: [],
    tables: [
      {
        id: 'goals',
        caption: 'Mål & <resultat>',
        columns: ['Mål', 'Tal'].map((title, at) => ({ title, isNumber: at === 1 })),
        rows: [['Meir | sør-sør', '1200'].map((text) => ({ text, records: [] }))],
      },
    ],
    charts: [
      {
        id: 'asked',
        caption: 'Førespurnader etter slag',
        alternative: 'Det kom fleire førespurnader om råd i 2021 enn i 2020.',
        series: ['2020', '2021'],
        groups: [{ label: 'Råd', values: [3, 5].map((value) => ({ value, records: [] })) }],
      },
    ],
  };
}

/** An account for the tests: plain sentences with shared notes, then hostile ones. */
export function sampleAccount(): Account {
  return {
    title: 'Internasjonalt engasjement <i> 2021',
    agency: 'Etaten & "venene"',
    period: '2021',
    lang: 'nn',
    edition: { number: 2, at: '2022-03-04T10:00:00Z', hash: 'abc123' },
    sections: [
      {
        id: 'requests',
        title: 'Førespurnader',
        sentences: [
          sentence('one', 1, 'Nettverket 𝒳 Global Forum spurde oss om råd.', [note, page], { word: 'Global Forum', lang: 'en' }),
          sentence('two', 1, 'Dei fekk svar i mai.', [page, hand, trap]),
          sentence('three', 2, 'Namnet السلام er arabisk.', [hand], { word: 'السلام', lang: 'ar' }),
        ],
      },
      figures(),
      { id: 'empty', title: 'Ingen ting her', sentences: [] },
      { id: 'hostile', title: 'Fiendtleg # *tekst*', sentences: HOSTILE.map((text, index) => sentence(`h${index}`, index, text, [note])) },
    ],
    records: [
      {
        record: 'eng-one',
        title: 'Råd til </script> nettverket',
        lang: 'nn',
        about: 'førespurnad · 2021',
        address: 'https://register.example/engagements/eng-one?a=1&b=2',
      },
    ],
    unused: [],
  };
}
