import { aFigure } from '../engagement-fixture.ts';
import { a, by, forest, giz, health, inside, learning, on, sida, unite, water, wfp, type Case } from './records.ts';

export const collaborations: Case[] = [
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), ...water })],
    nn: 'Etaten samarbeider med Sida om vatn.',
    nb: 'Etaten samarbeider med Sida om vann.',
    en: 'Etaten cooperates with Sida on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), ...health })],
    nn: 'Etaten arbeider saman med Sida om samarbeid om helse.',
    nb: 'Etaten arbeider sammen med Sida om samarbeid om helse.',
    en: 'Etaten works together with Sida on cooperation on health.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...by(sida()), ...water })],
    nn: 'Etaten samarbeidde med Sida om vatn.',
    nb: 'Etaten samarbeidet med Sida om vann.',
    en: 'Etaten cooperated with Sida on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), figures: [aFigure(10, 'years')], ...water })],
    nn: 'I ti år har Etaten samarbeidd med Sida om vatn.',
    nb: 'I ti år har Etaten samarbeidet med Sida om vann.',
    en: 'For ten years, Etaten has cooperated with Sida on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), figures: [aFigure(1, 'years')] })],
    nn: 'I eitt år har Etaten samarbeidd med Sida.',
    nb: 'I ett år har Etaten samarbeidet med Sida.',
    en: 'For one year, Etaten has cooperated with Sida.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), ...on('2019/..') })],
    nn: 'Sidan 2019 har Etaten samarbeidd med Sida.',
    nb: 'Siden 2019 har Etaten samarbeidet med Sida.',
    en: 'Since 2019, Etaten has cooperated with Sida.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida()), ...on('2011~/2021'), ...water })],
    nn: 'Sidan om lag 2011 har Etaten samarbeidd med Sida om vatn.',
    nb: 'Siden omtrent 2011 har Etaten samarbeidet med Sida om vann.',
    en: 'Since about 2011, Etaten has cooperated with Sida on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida(), wfp('via')), ...water })],
    nn: 'Etaten samarbeider med Sida om vatn gjennom Verdas matvareprogram (WFP).',
    nb: 'Etaten samarbeider med Sida om vann gjennom Verdens matvareprogram (WFP).',
    en: 'Etaten cooperates with Sida on water through the World Food Programme (WFP).',
  },
  {
    of: [a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(sida(), wfp('via')), ...water, ...inside('ZA') })],
    nn: 'Etaten samarbeider med Sida om vatn gjennom Verdas matvareprogram (WFP) i Sør-Afrika.',
    nb: 'Etaten samarbeider med Sida om vann gjennom Verdens matvareprogram (WFP) i Sør-Afrika.',
    en: 'Etaten cooperates with Sida on water through the World Food Programme (WFP) in South Africa.',
  },
  {
    of: [
      a('collaboration', {
        direction: 'mutual',
        status: 'ongoing',
        ...by(unite('network')),
        areas: [
          { code: 'CH', role: 'counterpart' },
          { code: 'FR', role: 'counterpart' },
        ],
        ...water,
      }),
    ],
    nn: 'Etaten samarbeider med Unité i Sveits og Frankrike om vatn.',
    nb: 'Etaten samarbeider med Unité i Sveits og Frankrike om vann.',
    en: 'Etaten cooperates with Unité in Switzerland and France on water.',
  },
  {
    of: [
      a('collaboration', {
        direction: 'mutual',
        status: 'ongoing',
        complete: false,
        ...by(unite('network')),
        areas: [
          { code: 'CH', role: 'counterpart' },
          { code: 'FR', role: 'counterpart' },
        ],
        ...water,
      }),
    ],
    nn: 'Etaten samarbeider med Unité i mellom anna Sveits og Frankrike om vatn.',
    nb: 'Etaten samarbeider med Unité i blant annet Sveits og Frankrike om vann.',
    en: 'Etaten cooperates with Unité in Switzerland and France, among others, on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', complete: false, ...by(sida(), giz()), ...water })],
    nn: 'Etaten samarbeidde med mellom anna Sida og GIZ om vatn.',
    nb: 'Etaten samarbeidet med blant annet Sida og GIZ om vann.',
    en: 'Etaten cooperated with Sida and GIZ, among others, on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', complete: false, ...by(sida()), ...water })],
    nn: 'Etaten samarbeidde mellom anna med Sida om vatn.',
    nb: 'Etaten samarbeidet blant annet med Sida om vann.',
    en: 'Etaten cooperated with Sida, among other things, on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...water })],
    nn: 'Etaten samarbeidde med andre om vatn.',
    nb: 'Etaten samarbeidet med andre om vann.',
    en: 'Etaten cooperated with others on water.',
  },
  {
    of: [a('collaboration', { direction: 'in', ...by(sida()), ...water })],
    nn: 'Sida samarbeidde med Etaten om vatn.',
    nb: 'Sida samarbeidet med Etaten om vann.',
    en: 'Sida cooperated with Etaten on water.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...by(sida(), giz('facilitator')), ...water })],
    nn: 'Etaten samarbeidde med Sida om vatn med GIZ som tilretteleggjar.',
    nb: 'Etaten samarbeidet med Sida om vann med GIZ som tilrettelegger.',
    en: 'Etaten cooperated with Sida on water with GIZ as facilitator.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...by(sida(), giz('pivotal')), ...water })],
    nn: 'Etaten samarbeidde med Sida om vatn med GIZ som erfaringspartnar.',
    nb: 'Etaten samarbeidet med Sida om vann med GIZ som erfaringspartner.',
    en: 'Etaten cooperated with Sida on water with GIZ as pivotal partner.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...by(sida(), giz('beneficiary')), ...water })],
    nn: 'Etaten samarbeidde med Sida om vatn til nytte for GIZ.',
    nb: 'Etaten samarbeidet med Sida om vann til nytte for GIZ.',
    en: 'Etaten cooperated with Sida on water for the benefit of GIZ.',
  },
  {
    of: [a('collaboration', { direction: 'mutual', ...by({ ...sida(), country: 'SE' }), areas: [{ code: 'SE', role: 'counterpart' }], ...water })],
    nn: 'Etaten samarbeidde med Sida i Sverige om vatn.',
    nb: 'Etaten samarbeidet med Sida i Sverige om vann.',
    en: 'Etaten cooperated with Sida in Sweden on water.',
  },
  {
    of: [
      a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(wfp()), ...water }),
      a('meeting', { direction: 'mutual', status: 'ongoing', recurrence: 'monthly', ...by(wfp()), ...forest }),
    ],
    nn: 'Etaten samarbeider med Verdas matvareprogram (WFP) om vatn, og vi har møte med dei om skog kvar månad.',
    nb: 'Etaten samarbeider med Verdens matvareprogram (WFP) om vann, og vi har møter med dem om skog hver måned.',
    en: 'Etaten cooperates with the World Food Programme (WFP) on water, and we have meetings with them on forestry every month.',
  },
  {
    of: [
      a('collaboration', { direction: 'mutual', status: 'ongoing', ...by(unite('network')), ...water }),
      a('membership', { status: 'ongoing', ...by(unite('network')) }),
    ],
    nn: 'Etaten samarbeider med Unité om vatn, og vi er medlem.',
    nb: 'Etaten samarbeider med Unité om vann, og vi er medlem.',
    en: 'Etaten cooperates with Unité on water, and we are a member.',
  },
  {
    of: [
      a('collaboration', { direction: 'mutual', ...by(sida()), ...water }),
      a('collaboration', { direction: 'mutual', ...by(giz()), ...forest }),
      a('collaboration', { direction: 'mutual', ...by(unite()), ...learning }),
    ],
    nn: 'Etaten samarbeidde med Sida om vatn, med GIZ om skog og med Unité om måling av lærdom.',
    nb: 'Etaten samarbeidet med Sida om vann, med GIZ om skog og med Unité om måling av læring.',
    en: 'Etaten cooperated with Sida on water, with GIZ on forestry and with Unité on measuring learning.',
  },
];
