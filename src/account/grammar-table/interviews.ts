import { aFigure } from '../engagement-fixture.ts';
import { a, by, evaluation, forest, from, report, sida, strategy, water, type Case } from './records.ts';

export const interviews: Case[] = [
  {
    of: [a('interview', { direction: 'in', ...by(sida('interviewer')), ...water })],
    nn: 'Sida intervjua Etaten om vatn.',
    nb: 'Sida intervjuet Etaten om vann.',
    en: 'Sida interviewed Etaten on water.',
  },
  {
    of: [a('interview', { direction: 'in', ...by(sida('interviewer')), ...report })],
    nn: 'Sida intervjua Etaten til ein rapport.',
    nb: 'Sida intervjuet Etaten til en rapport.',
    en: 'Sida interviewed Etaten for a report.',
  },
  {
    of: [a('interview', { direction: 'in', ...by(sida('interviewer')), ...strategy })],
    nn: 'Sida intervjua Etaten i arbeidet med ein ny strategi.',
    nb: 'Sida intervjuet Etaten i arbeidet med en ny strategi.',
    en: 'Sida interviewed Etaten in the work on a new strategy.',
  },
  {
    of: [a('interview', { direction: 'in', ...from('AU'), subject: report.subject, parties: [sida('subject')] })],
    nn: 'Australia intervjua Etaten til ein rapport om Sida.',
    nb: 'Australia intervjuet Etaten til en rapport om Sida.',
    en: 'Australia interviewed Etaten for a report on Sida.',
  },
  {
    of: [a('interview', { direction: 'in', ...from('FR'), subject: evaluation.subject, parties: [sida('subject')] })],
    nn: 'Frankrike intervjua Etaten til ei evaluering av Sida.',
    nb: 'Frankrike intervjuet Etaten til en evaluering av Sida.',
    en: 'France interviewed Etaten for an evaluation of Sida.',
  },
  {
    of: [a('interview', { direction: 'in', ...from('AU'), ...water }), a('interview', { direction: 'in', ...from('FR'), ...forest })],
    nn: 'Australia intervjua Etaten om vatn og Frankrike om skog.',
    nb: 'Australia intervjuet Etaten om vann og Frankrike om skog.',
    en: 'Australia interviewed Etaten on water and France on forestry.',
  },
  {
    of: [a('interview', { direction: 'in', ...by(sida('interviewer')), figures: [aFigure(40, 'partners', 'one-of')], ...water })],
    nn: 'Sida intervjua Etaten som ein av 40 partnarar om vatn.',
    nb: 'Sida intervjuet Etaten som en av 40 partnere om vann.',
    en: 'Sida interviewed Etaten as one of 40 partners on water.',
  },
  {
    of: [a('interview', { direction: 'in', ...by(sida('interviewer')), figures: [aFigure(12, 'countries', 'one-of')] })],
    nn: 'Sida intervjua Etaten som eitt av tolv land.',
    nb: 'Sida intervjuet Etaten som ett av tolv land.',
    en: 'Sida interviewed Etaten as one of 12 countries.',
  },
  {
    of: [a('interview', { direction: 'out', ...by(sida()), ...water })],
    nn: 'Etaten intervjua Sida om vatn.',
    nb: 'Etaten intervjuet Sida om vann.',
    en: 'Etaten interviewed Sida on water.',
  },
  {
    of: [a('interview', { direction: 'in', ...water })],
    nn: 'Etaten vart intervjua om vatn.',
    nb: 'Etaten ble intervjuet om vann.',
    en: 'Etaten was interviewed on water.',
  },
  {
    of: [a('interview', { direction: 'out', ...water })],
    nn: 'Etaten gjorde intervju om vatn.',
    nb: 'Etaten gjorde intervjuer om vann.',
    en: 'Etaten held interviews on water.',
  },
  {
    of: [a('interview', { direction: 'in', complete: false, ...by(sida('interviewer')), ...water })],
    nn: 'Sida var mellom dei som intervjua Etaten om vatn.',
    nb: 'Sida var blant dem som intervjuet Etaten om vann.',
    en: 'Sida was among those that interviewed Etaten on water.',
  },
];
