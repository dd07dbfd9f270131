import type { LeftOutReason } from '../../domain/figure-sum.ts';
import type { InThree, Widened } from './widened.ts';

const nn = {
  heading: 'Tal i sum',
  none: 'Ingen tal å summere.',
  from: (n: number) => (n === 1 ? 'frå eitt engasjement' : `frå ${n} engasjement`),
  left: (n: number) => (n === 1 ? 'Ikkje med i summen: eitt tal' : `Ikkje med i summen: ${n} tal`),
  more: (n: number) => (n === 1 ? 'og eitt engasjement til' : `og ${n} engasjement til`),
  reasons: {
    'one-of': 'Talet seier kor mange vi var ein av, ikkje kor mange vi nådde.',
    only: 'Talet seier at noko var det einaste av sitt slag.',
    'no-number': 'Talet kan ikkje lesast som ei mengd.',
    'nothing-counted': 'Det står ikkje kva som er talt.',
    'no-currency': 'Beløpet manglar valuta.',
    'share-or-rate': 'Talet er ein del eller eit snitt, ikkje ei mengd.',
    'not-held': 'Engasjementet er planlagt, avlyst eller uvisst.',
    'as-of-a-day': 'Tala gjeld kvar sin dag.',
    'may-overlap': 'Dei same kan vere talde i fleire engasjement.',
    'same-engagement-counted-twice': 'Engasjementet har eit større tal for det same.',
    'same-event-counted-twice': 'Eit anna engasjement på det same arrangementet har talt dei same.',
  } satisfies Record<LeftOutReason, string>,
};

const nb: Widened<typeof nn> = {
  heading: 'Tall i sum',
  none: 'Ingen tall å summere.',
  from: (n) => (n === 1 ? 'fra ett engasjement' : `fra ${n} engasjementer`),
  left: (n) => (n === 1 ? 'Ikke med i summen: ett tall' : `Ikke med i summen: ${n} tall`),
  more: (n) => (n === 1 ? 'og ett engasjement til' : `og ${n} engasjementer til`),
  reasons: {
    'one-of': 'Tallet sier hvor mange vi var en av, ikke hvor mange vi nådde.',
    only: 'Tallet sier at noe var det eneste av sitt slag.',
    'no-number': 'Tallet kan ikke leses som en mengde.',
    'nothing-counted': 'Det står ikke hva som er talt.',
    'no-currency': 'Beløpet mangler valuta.',
    'share-or-rate': 'Tallet er en del eller et snitt, ikke en mengde.',
    'not-held': 'Engasjementet er planlagt, avlyst eller uvisst.',
    'as-of-a-day': 'Tallene gjelder hver sin dag.',
    'may-overlap': 'De samme kan være talt i flere engasjementer.',
    'same-engagement-counted-twice': 'Engasjementet har et større tall for det samme.',
    'same-event-counted-twice': 'Et annet engasjement på det samme arrangementet har talt de samme.',
  },
};

const en: Widened<typeof nn> = {
  heading: 'Figures in sum',
  none: 'No figures to add up.',
  from: (n) => (n === 1 ? 'from one engagement' : `from ${n} engagements`),
  left: (n) => (n === 1 ? 'Not in the sum: one figure' : `Not in the sum: ${n} figures`),
  more: (n) => (n === 1 ? 'and one more engagement' : `and ${n} more engagements`),
  reasons: {
    'one-of': 'The figure says how many we were one of, not how many we reached.',
    only: 'The figure says that something was the only one of its kind.',
    'no-number': 'The figure cannot be read as an amount.',
    'nothing-counted': 'It does not say what is counted.',
    'no-currency': 'The amount has no currency.',
    'share-or-rate': 'The figure is a share or an average, not an amount.',
    'not-held': 'The engagement is planned, cancelled or uncertain.',
    'as-of-a-day': 'The figures are each for a day of their own.',
    'may-overlap': 'The same ones may be counted in several engagements.',
    'same-engagement-counted-twice': 'The engagement has a larger figure for the same thing.',
    'same-event-counted-twice': 'Another engagement at the same event has counted the same people.',
  },
};

/** Sums of figures, and why a figure is in none. */
export const figureSums: InThree<typeof nn> = { nn, nb, en };
