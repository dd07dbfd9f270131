import { aFigure } from '../engagement-fixture.ts';
import { a, by, from, giz, inside, on, sida, water, wfp, type Case } from './records.ts';

export const meetings: Case[] = [
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), ...water })],
    nn: 'Etaten hadde eit møte med Sida om vatn.',
    nb: 'Etaten hadde et møte med Sida om vann.',
    en: 'Etaten had a meeting with Sida on water.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), mode: 'physical', ...inside('PH') })],
    nn: 'På Filippinane hadde Etaten eit fysisk møte med Sida.',
    nb: 'På Filippinene hadde Etaten et fysisk møte med Sida.',
    en: 'In the Philippines, Etaten had an in-person meeting with Sida.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), mode: 'hybrid', ...on('2021-05-03') })],
    nn: 'Etaten hadde eit hybrid møte med Sida 3. mai.',
    nb: 'Etaten hadde et hybrid møte med Sida 3. mai.',
    en: 'On 3 May, Etaten had a hybrid meeting with Sida.',
  },
  {
    of: [a('meeting', { direction: 'in', ...from('IE'), mode: 'digital', ...water })],
    nn: 'Irland hadde eit digitalt møte med Etaten om vatn.',
    nb: 'Irland hadde et digitalt møte med Etaten om vann.',
    en: 'Ireland had an online meeting with Etaten on water.',
  },
  {
    of: [a('meeting', { direction: 'in', complete: false, ...by(sida()), ...water })],
    nn: 'Sida var mellom dei som hadde eit møte med Etaten om vatn.',
    nb: 'Sida var blant dem som hadde et møte med Etaten om vann.',
    en: 'Sida was among those that had a meeting with Etaten on water.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(wfp()), recurrence: 'monthly', status: 'ongoing', ...water })],
    nn: 'Kvar månad har Etaten møte med Verdas matvareprogram (WFP) om vatn.',
    nb: 'Hver måned har Etaten møter med Verdens matvareprogram (WFP) om vann.',
    en: 'Every month, Etaten has meetings with the World Food Programme (WFP) on water.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), recurrence: 'weekly', status: 'ongoing', mode: 'digital' })],
    nn: 'Kvar veke har Etaten digitale møte med Sida.',
    nb: 'Hver uke har Etaten digitale møter med Sida.',
    en: 'Every week, Etaten has online meetings with Sida.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), status: 'planned', ...on('2021-12') })],
    nn: 'I desember skal Etaten ha eit møte med Sida.',
    nb: 'I desember skal Etaten ha et møte med Sida.',
    en: 'In December, Etaten will have a meeting with Sida.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), status: 'planned', ...on('2021-10') })],
    nn: 'I oktober skulle Etaten etter planen ha eit møte med Sida. Det er ikkje ført inn om det som var planlagt, vart gjennomført.',
    nb: 'I oktober skulle Etaten etter planen ha et møte med Sida. Det er ikke ført inn om det som var planlagt, ble gjennomført.',
    en: 'In October, Etaten was due to have a meeting with Sida. It is not recorded whether what was planned was carried out.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), trigger: 'own-initiative', ...water })],
    nn: 'På eige initiativ hadde Etaten eit møte med Sida om vatn.',
    nb: 'På eget initiativ hadde Etaten et møte med Sida om vann.',
    en: 'Without being asked, Etaten had a meeting with Sida on water.',
  },
  {
    of: [a('meeting', { direction: 'mutual', complete: false, ...by(sida(), giz()), ...water })],
    nn: 'Etaten hadde eit møte med mellom anna Sida og GIZ om vatn.',
    nb: 'Etaten hadde et møte med blant annet Sida og GIZ om vann.',
    en: 'Etaten had a meeting with Sida and GIZ, among others, on water.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()) }), a('meeting', { direction: 'mutual', ...by(sida()) })],
    nn: 'Etaten hadde to møte med Sida.',
    nb: 'Etaten hadde to møter med Sida.',
    en: 'Etaten had two meetings with Sida.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), ...water, figures: [aFigure(12, 'participants')] })],
    nn: 'Etaten hadde eit møte med Sida om vatn, med tolv deltakarar.',
    nb: 'Etaten hadde et møte med Sida om vann, med tolv deltakere.',
    en: 'Etaten had a meeting with Sida on water, with 12 participants.',
  },
  {
    of: [a('meeting', { direction: 'mutual', ...by(sida()), trigger: 'on-request' })],
    nn: 'På førespurnad hadde Etaten eit møte med Sida.',
    nb: 'På forespørsel hadde Etaten et møte med Sida.',
    en: 'On request, Etaten had a meeting with Sida.',
  },
];
