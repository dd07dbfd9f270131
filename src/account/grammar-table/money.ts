import { aFigure } from '../engagement-fixture.ts';
import { a, by, giz, sida, water, work, type Case } from './records.ts';

export const money: Case[] = [
  {
    of: [a('funding', { direction: 'out', ...by(sida('recipient')), ...water })],
    nn: 'Etaten gav Sida pengar til vatn.',
    nb: 'Etaten ga Sida penger til vann.',
    en: 'Etaten gave Sida money for water.',
  },
  {
    of: [a('funding', { direction: 'out', ...by(sida('recipient')), figures: [aFigure(15000, 'money', 'exact', 'EUR')], ...water })],
    nn: 'Etaten gav Sida 15 000 euro til vatn.',
    nb: 'Etaten ga Sida 15 000 euro til vann.',
    en: 'Etaten gave Sida 15,000 euros for water.',
  },
  {
    of: [a('funding', { direction: 'out', ...by(sida('recipient')), figures: [aFigure(2.5, 'money', 'about', 'million NOK')] })],
    nn: 'Etaten gav Sida om lag 2,5 millionar kroner.',
    nb: 'Etaten ga Sida om lag 2,5 millioner kroner.',
    en: 'Etaten gave Sida about 2.5 million Norwegian kroner.',
  },
  {
    of: [a('funding', { direction: 'out', ...work('study', 'Knowledge as a Gift'), figures: [aFigure(500000, 'money', 'at-least', 'NOK')] })],
    nn: 'Etaten finansierte studien «Knowledge as a Gift» med minst 500 000 kroner.',
    nb: 'Etaten finansierte studien «Knowledge as a Gift» med minst 500 000 kroner.',
    en: 'Etaten funded the study “Knowledge as a Gift” with at least 500,000 Norwegian kroner.',
  },
  {
    of: [a('funding', { direction: 'out', status: 'ongoing', ...by(sida('recipient')), ...water })],
    nn: 'Etaten gjev Sida pengar til vatn.',
    nb: 'Etaten gir Sida penger til vann.',
    en: 'Etaten gives Sida money for water.',
  },
  {
    of: [a('funding', { direction: 'out', ...by(sida('recipient'), giz('co-funder')), ...water })],
    nn: 'Etaten gav Sida pengar til vatn saman med GIZ.',
    nb: 'Etaten ga Sida penger til vann sammen med GIZ.',
    en: 'Etaten gave Sida money for water together with GIZ.',
  },
  {
    of: [a('funding', { direction: 'out', ourRoles: ['supporter'], ...water })],
    nn: 'Etaten støtta vatn.',
    nb: 'Etaten støttet vann.',
    en: 'Etaten supported water.',
  },
];
