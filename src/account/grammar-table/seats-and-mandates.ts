import { a, by, on, sida, unite, water, wfp, type Case } from './records.ts';

export const seatsAndMandates: Case[] = [
  {
    of: [
      a('meeting', { direction: 'mutual', status: 'ongoing', recurrence: 'monthly', ...by(unite()), ...water }),
      a('board', { status: 'ongoing', ...by(unite('network')) }),
    ],
    nn: 'Kvar månad har Etaten møte med Unité om vatn, og vi sit i styret.',
    nb: 'Hver måned har Etaten møter med Unité om vann, og vi sitter i styret.',
    en: 'Every month, Etaten has meetings with Unité on water, and we sit on its board.',
  },
  {
    of: [a('board', { status: 'ongoing', ...by(unite('network')) })],
    nn: 'Etaten sit i styret i Unité.',
    nb: 'Etaten sitter i styret i Unité.',
    en: 'Etaten sits on the board of Unité.',
  },
  {
    of: [a('board', { status: 'ongoing', ...by(unite('network')), ...water })],
    nn: 'Etaten sit i styret i Unité, som del av arbeidet med vatn.',
    nb: 'Etaten sitter i styret i Unité, som del av arbeidet med vann.',
    en: 'Etaten sits on the board of Unité, as part of the work on water.',
  },
  {
    of: [a('board', { ...by(unite('network')) })],
    nn: 'Etaten sat i styret i Unité.',
    nb: 'Etaten satt i styret i Unité.',
    en: 'Etaten sat on the board of Unité.',
  },
  {
    of: [a('membership', { status: 'ongoing', ...by(unite('network')) })],
    nn: 'Etaten er medlem i Unité.',
    nb: 'Etaten er medlem i Unité.',
    en: 'Etaten is a member of Unité.',
  },
  {
    of: [a('membership', { status: 'ongoing', ...on('2015/..'), ...by(unite('network')) })],
    nn: 'Sidan 2015 har Etaten vore medlem i Unité.',
    nb: 'Siden 2015 har Etaten vært medlem i Unité.',
    en: 'Since 2015, Etaten has been a member of Unité.',
  },
  {
    of: [a('membership', { direction: 'in', status: 'ongoing', ...by(sida()) })],
    nn: 'Sida er medlem hos Etaten.',
    nb: 'Sida er medlem hos Etaten.',
    en: 'Sida is a member of Etaten.',
  },
  {
    of: [a('mandate', { status: 'ongoing', ...on('2021-04-01'), ...by(wfp()), ...water })],
    nn: 'Sidan 1. april har Etaten hatt eit oppdrag med vatn for Verdas matvareprogram (WFP).',
    nb: 'Siden 1. april har Etaten hatt et oppdrag med vann for Verdens matvareprogram (WFP).',
    en: 'Since 1 April, Etaten has had a mandate on water for the World Food Programme (WFP).',
  },
  {
    of: [a('mandate', { status: 'ongoing', ...by(wfp()), ...water })],
    nn: 'Etaten har eit oppdrag med vatn for Verdas matvareprogram (WFP).',
    nb: 'Etaten har et oppdrag med vann for Verdens matvareprogram (WFP).',
    en: 'Etaten has a mandate on water for the World Food Programme (WFP).',
  },
  {
    of: [a('mandate', { ...by(wfp()), ...water })],
    nn: 'Etaten fekk eit oppdrag med vatn for Verdas matvareprogram (WFP).',
    nb: 'Etaten fikk et oppdrag med vann for Verdens matvareprogram (WFP).',
    en: 'Etaten received a mandate on water for the World Food Programme (WFP).',
  },
];
