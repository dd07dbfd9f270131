import { a, at, by, forest, giz, on, sida, strategy, water, wfp, type Case } from './records.ts';

export const contributionsAndAgreements: Case[] = [
  {
    of: [a('contribution', { direction: 'out', ...by(sida()), ...water })],
    nn: 'Etaten gav innspel til Sida om vatn.',
    nb: 'Etaten ga innspill til Sida om vann.',
    en: 'Etaten gave input to Sida on water.',
  },
  {
    of: [a('contribution', { direction: 'out', ...by(sida()), ...strategy })],
    nn: 'Etaten gav innspel til Sida i arbeidet med ein ny strategi.',
    nb: 'Etaten ga innspill til Sida i arbeidet med en ny strategi.',
    en: 'Etaten gave input to Sida in the work on a new strategy.',
  },
  {
    of: [a('contribution', { direction: 'out', complete: false, ...by(sida()), ...water })],
    nn: 'Etaten gav mellom anna innspel til Sida om vatn.',
    nb: 'Etaten ga blant annet innspill til Sida om vann.',
    en: 'Etaten gave input to Sida, among other things, on water.',
  },
  {
    of: [a('contribution', { direction: 'out', complete: false, ...by(sida(), giz()), ...water })],
    nn: 'Etaten gav innspel til mellom anna Sida og GIZ om vatn.',
    nb: 'Etaten ga innspill til blant annet Sida og GIZ om vann.',
    en: 'Etaten gave input to Sida and GIZ, among others, on water.',
  },
  {
    of: [a('contribution', { direction: 'out', ...by(wfp('organiser')), ...at('Vassforumet'), ...water })],
    nn: 'Etaten gav innspel om vatn til Vassforumet i regi av Verdas matvareprogram (WFP).',
    nb: 'Etaten ga innspill om vann til Vassforumet i regi av Verdens matvareprogram (WFP).',
    en: 'Etaten gave input on water to Vassforumet run by the World Food Programme (WFP).',
  },
  {
    of: [a('contribution', { direction: 'out', trigger: 'on-request', ...by(sida()), ...water })],
    nn: 'På førespurnad gav Etaten innspel til Sida om vatn.',
    nb: 'På forespørsel ga Etaten innspill til Sida om vann.',
    en: 'On request, Etaten gave input to Sida on water.',
  },
  {
    of: [a('contribution', { direction: 'out', status: 'planned', ...by(sida()), ...water })],
    nn: 'Etaten skal gje innspel til Sida om vatn.',
    nb: 'Etaten skal gi innspill til Sida om vann.',
    en: 'Etaten will give input to Sida on water.',
  },
  {
    of: [a('agreement', { direction: 'mutual', ...by(sida()), ...water })],
    nn: 'Etaten inngjekk ein avtale med Sida om vatn.',
    nb: 'Etaten inngikk en avtale med Sida om vann.',
    en: 'Etaten entered into an agreement with Sida on water.',
  },
  {
    of: [a('agreement', { direction: 'mutual', ...by(sida()), ...water }), a('agreement', { direction: 'mutual', ...by(giz()), ...forest })],
    nn: 'Etaten inngjekk avtalar med Sida om vatn og med GIZ om skog.',
    nb: 'Etaten inngikk avtaler med Sida om vann og med GIZ om skog.',
    en: 'Etaten entered into agreements with Sida on water and with GIZ on forestry.',
  },
  {
    of: [a('agreement', { direction: 'mutual', status: 'planned', ...by(sida()), ...water })],
    nn: 'Etaten skal inngå ein avtale med Sida om vatn.',
    nb: 'Etaten skal inngå en avtale med Sida om vann.',
    en: 'Etaten will enter into an agreement with Sida on water.',
  },
  {
    of: [a('agreement', { direction: 'mutual', ...on('2021-11-30'), ...by(sida(), giz()) })],
    nn: 'Etaten inngjekk ein avtale med Sida og GIZ 30. november.',
    nb: 'Etaten inngikk en avtale med Sida og GIZ 30. november.',
    en: 'On 30 November, Etaten entered into an agreement with Sida and GIZ.',
  },
];
