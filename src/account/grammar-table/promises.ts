import { periodOf } from '../../domain/period.ts';
import { promised, type Case } from './records.ts';

export const promises: Case[] = [
  {
    of: [],
    promises: [promised({ parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }] })],
    nn: 'Etaten lova Sida å sende ein rådgjevar i 2022.',
    nb: 'Etaten lovte Sida å sende en rådgiver i 2022.',
    en: 'Etaten promised Sida that it would send an adviser in 2022.',
  },
  {
    of: [],
    promises: [promised({ parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }], due: periodOf('2022-03') })],
    nn: 'Etaten lova Sida å sende ein rådgjevar i mars 2022.',
    nb: 'Etaten lovte Sida å sende en rådgiver i mars 2022.',
    en: 'Etaten promised Sida that it would send an adviser in March 2022.',
  },
  {
    of: [],
    promises: [promised({ parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }], due: periodOf('2022-03-01') })],
    nn: 'Etaten lova Sida å sende ein rådgjevar, med frist 1. mars 2022.',
    nb: 'Etaten lovte Sida å sende en rådgiver, med frist 1. mars 2022.',
    en: 'Etaten promised Sida that it would send an adviser, due on 1 March 2022.',
  },
  {
    of: [],
    promises: [promised({ due: null })],
    nn: 'Etaten lova å sende ein rådgjevar, utan fastsett frist.',
    nb: 'Etaten lovte å sende en rådgiver, uten fastsatt frist.',
    en: 'Etaten promised to send an adviser, with no due date set.',
  },
  {
    of: [],
    promises: [promised({ by: 'them', parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }] })],
    nn: 'Sida lova Etaten å sende ein rådgjevar i 2022.',
    nb: 'Sida lovte Etaten å sende en rådgiver i 2022.',
    en: 'Sida promised Etaten that they would send an adviser in 2022.',
  },
  {
    of: [],
    promises: [
      promised({ what: { nn: 'to rådgjevarar', nb: 'to rådgivere', en: 'two advisers' } }),
      promised({
        what: { nn: 'å skrive ein rapport', nb: 'å skrive en rapport', en: 'to write a report' },
        parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }],
      }),
    ],
    nn: 'Etaten gav ein lovnad om to rådgjevarar i 2022. I 2022 skal vi skrive ein rapport, slik vi lova Sida.',
    nb: 'Etaten ga et løfte om to rådgivere i 2022. I 2022 skal vi skrive en rapport, slik vi lovte Sida.',
    en: 'Etaten made a promise on two advisers in 2022. In 2022, we will write a report, as we promised Sida.',
  },
  {
    of: [],
    promises: [
      promised({ what: { nn: 'sende ein rådgjevar', nb: 'sende en rådgiver', en: 'send an adviser' } }),
      promised({
        what: { nn: 'skrive ein rapport', nb: 'skrive en rapport', en: 'write a report' },
        parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }],
      }),
      promised({
        what: { nn: 'halde eit kurs', nb: 'holde et kurs', en: 'hold a course' },
        parties: [{ partyId: 'par-GIZ', names: { nn: 'GIZ' }, acronym: null }],
      }),
    ],
    nn: 'Etaten lova å sende ein rådgjevar i 2022. I 2022 skal vi skrive ein rapport, slik vi lova Sida. Vi lova også GIZ å halde eit kurs i 2022.',
    nb: 'Etaten lovte å sende en rådgiver i 2022. I 2022 skal vi skrive en rapport, slik vi lovte Sida. Vi lovte også GIZ å holde et kurs i 2022.',
    en: 'Etaten promised to send an adviser in 2022. In 2022, we will write a report, as we promised Sida. We also promised GIZ that we would hold a course in 2022.',
  },
  {
    of: [],
    promises: [promised({ due: periodOf('2021'), status: 'kept', engagementId: 'eng-other' })],
    nn: 'Lovnaden vår om å sende ein rådgjevar hadde frist i 2021 og er innfridd.',
    nb: 'Løftet vårt om å sende en rådgiver hadde frist i 2021 og er innfridd.',
    en: 'Our promise to send an adviser was due in 2021 and has been kept.',
  },
  {
    of: [],
    promises: [promised({ due: periodOf('2021-06'), status: 'open', engagementId: 'eng-other' })],
    nn: 'Lovnaden vår om å sende ein rådgjevar hadde frist i juni 2021 og er framleis open.',
    nb: 'Løftet vårt om å sende en rådgiver hadde frist i juni 2021 og er fortsatt åpent.',
    en: 'Our promise to send an adviser was due in June 2021 and is still open.',
  },
  {
    of: [],
    promises: [
      promised({
        due: periodOf('2021-06-30'),
        status: 'not-kept',
        engagementId: 'eng-other',
        parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }],
      }),
    ],
    nn: 'Lovnaden til Sida om å sende ein rådgjevar hadde frist 30. juni 2021 og er ikkje innfridd.',
    nb: 'Løftet til Sida om å sende en rådgiver hadde frist 30. juni 2021 og er ikke innfridd.',
    en: 'The promise to Sida to send an adviser was due on 30 June 2021 and has not been kept.',
  },
  {
    of: [],
    promises: [promised({ due: periodOf('2021'), status: 'partly-kept', carriedTo: 'com-9', engagementId: 'eng-other' })],
    nn: 'Lovnaden vår om å sende ein rådgjevar hadde frist i 2021 og er delvis innfridd, og resten er ført vidare.',
    nb: 'Løftet vårt om å sende en rådgiver hadde frist i 2021 og er delvis innfridd, og resten er ført videre.',
    en: 'Our promise to send an adviser was due in 2021 and has been partly kept, and the rest is carried over.',
  },
  {
    of: [],
    promises: [
      promised({
        due: periodOf('2021'),
        status: 'dropped',
        by: 'them',
        parties: [{ partyId: 'par-Sida', names: { nn: 'Sida' }, acronym: null }],
        engagementId: 'eng-other',
      }),
    ],
    nn: 'Lovnaden frå Sida til Etaten om å sende ein rådgjevar hadde frist i 2021 og har falle bort.',
    nb: 'Løftet fra Sida til Etaten om å sende en rådgiver hadde frist i 2021 og har falt bort.',
    en: 'The promise from Sida to Etaten to send an adviser was due in 2021 and has been dropped.',
  },
  {
    of: [],
    promises: [promised({ due: periodOf('2021'), status: 'carried-over', engagementId: 'eng-other' })],
    nn: 'Lovnaden vår om å sende ein rådgjevar hadde frist i 2021 og er ført vidare.',
    nb: 'Løftet vårt om å sende en rådgiver hadde frist i 2021 og er ført videre.',
    en: 'Our promise to send an adviser was due in 2021 and has been carried over.',
  },
];
