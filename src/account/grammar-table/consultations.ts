import { a, by, from, giz, sida, water, type Case } from './records.ts';

export const consultations: Case[] = [
  {
    of: [a('consultation', { direction: 'in', ...by(sida()), ...water })],
    nn: 'Sida rådførte seg med Etaten om vatn.',
    nb: 'Sida rådførte seg med Etaten om vann.',
    en: 'Sida consulted Etaten on water.',
  },
  {
    of: [a('consultation', { direction: 'in', ...from('CA'), mode: 'digital', ...water })],
    nn: 'Canada rådførte seg med Etaten digitalt om vatn.',
    nb: 'Canada rådførte seg med Etaten digitalt om vann.',
    en: 'Canada consulted Etaten online on water.',
  },
  {
    of: [a('consultation', { direction: 'out', ...by(sida()), ...water })],
    nn: 'Etaten rådførte seg med Sida om vatn.',
    nb: 'Etaten rådførte seg med Sida om vann.',
    en: 'Etaten consulted Sida on water.',
  },
  {
    of: [a('consultation', { direction: 'mutual', ...by(sida()), ...water })],
    nn: 'Etaten hadde konsultasjonar med Sida om vatn.',
    nb: 'Etaten hadde konsultasjoner med Sida om vann.',
    en: 'Etaten held consultations with Sida on water.',
  },
  {
    of: [a('consultation', { direction: 'mutual', ...by(sida()), mode: 'digital', ...water })],
    nn: 'Etaten hadde digitale konsultasjonar med Sida om vatn.',
    nb: 'Etaten hadde digitale konsultasjoner med Sida om vann.',
    en: 'Etaten held online consultations with Sida on water.',
  },
  {
    of: [a('consultation', { direction: 'mutual', ...by(sida(), giz()), recurrence: 'quarterly', status: 'ongoing' })],
    nn: 'Kvart kvartal har Etaten konsultasjonar med Sida og GIZ.',
    nb: 'Hvert kvartal har Etaten konsultasjoner med Sida og GIZ.',
    en: 'Every quarter, Etaten holds consultations with Sida and GIZ.',
  },
];
