import { a, by, forest, from, giz, health, learning, sida, unite, water, wfp, type Case } from './records.ts';

export const requests: Case[] = [
  {
    of: [a('request.advice', { direction: 'in', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn.',
    nb: 'Sida spurte Etaten om råd om vann.',
    en: 'Sida asked Etaten for advice on water.',
  },
  {
    of: [a('request.advice', { direction: 'in', ...by(sida('asker'), giz('asker')), ...water })],
    nn: 'Sida og GIZ spurde Etaten om råd om vatn.',
    nb: 'Sida og GIZ spurte Etaten om råd om vann.',
    en: 'Sida and GIZ asked Etaten for advice on water.',
  },
  {
    of: [a('request.advice', { direction: 'in', ...by(sida('asker')) })],
    nn: 'Sida spurde Etaten om råd.',
    nb: 'Sida spurte Etaten om råd.',
    en: 'Sida asked Etaten for advice.',
  },
  {
    of: [a('request.advice', { direction: 'in' })],
    nn: 'Etaten fekk ein førespurnad om råd.',
    nb: 'Etaten fikk en forespørsel om råd.',
    en: 'Etaten received a request for advice.',
  },
  {
    of: [a('request.advice', { direction: 'in', ...from('KE'), ...water })],
    nn: 'Kenya spurde Etaten om råd om vatn.',
    nb: 'Kenya spurte Etaten om råd om vann.',
    en: 'Kenya asked Etaten for advice on water.',
  },
  {
    of: [a('request.advice', { direction: 'out', ...by(sida('asker')), ...water })],
    nn: 'Etaten spurde Sida om råd om vatn.',
    nb: 'Etaten spurte Sida om råd om vann.',
    en: 'Etaten asked Sida for advice on water.',
  },
  {
    of: [a('request.advice', { direction: 'mutual', ...by(sida()), ...water })],
    nn: 'Etaten og Sida spurde kvarandre om råd om vatn.',
    nb: 'Etaten og Sida spurte hverandre om råd om vann.',
    en: 'Etaten and Sida asked each other for advice on water.',
  },
  {
    of: [a('request.advice', { direction: 'in', complete: false, ...by(sida('asker')), ...water })],
    nn: 'Sida var mellom dei som spurde Etaten om råd om vatn.',
    nb: 'Sida var blant dem som spurte Etaten om råd om vann.',
    en: 'Sida was among those that asked Etaten for advice on water.',
  },
  {
    of: [a('request.funding', { direction: 'in', ...by(wfp('asker')), ...forest })],
    nn: 'Verdas matvareprogram (WFP) spurde Etaten om finansiering av skog.',
    nb: 'Verdens matvareprogram (WFP) spurte Etaten om finansiering av skog.',
    en: 'The World Food Programme (WFP) asked Etaten for funding for forestry.',
  },
  {
    of: [a('request.funding', { direction: 'in', ...by(wfp('asker')), ...learning })],
    nn: 'Verdas matvareprogram (WFP) spurde Etaten om pengar til måling av lærdom.',
    nb: 'Verdens matvareprogram (WFP) spurte Etaten om penger til måling av læring.',
    en: 'The World Food Programme (WFP) asked Etaten for funding for measuring learning.',
  },
  {
    of: [
      a('request.funding', { direction: 'in', ...by(wfp('asker')), subject: { nn: 'støtte til reiser', nb: 'støtte til reiser', en: 'support for travel' } }),
    ],
    nn: 'Verdas matvareprogram (WFP) spurde Etaten om støtte til reiser.',
    nb: 'Verdens matvareprogram (WFP) spurte Etaten om støtte til reiser.',
    en: 'The World Food Programme (WFP) asked Etaten for support for travel.',
  },
  {
    of: [a('request.funding', { direction: 'in', ...by(wfp('asker')) })],
    nn: 'Verdas matvareprogram (WFP) spurde Etaten om finansiering.',
    nb: 'Verdens matvareprogram (WFP) spurte Etaten om finansiering.',
    en: 'The World Food Programme (WFP) asked Etaten for funding.',
  },
  {
    of: [a('request.funding', { direction: 'out', ...by(wfp('asker')), ...forest })],
    nn: 'Etaten spurde Verdas matvareprogram (WFP) om finansiering av skog.',
    nb: 'Etaten spurte Verdens matvareprogram (WFP) om finansiering av skog.',
    en: 'Etaten asked the World Food Programme (WFP) for funding for forestry.',
  },
  {
    of: [a('request.cooperation', { direction: 'in', ...by(sida('asker')), ...water })],
    nn: 'Sida ønskte å samarbeide med Etaten om vatn.',
    nb: 'Sida ønsket å samarbeide med Etaten om vann.',
    en: 'Sida wanted to cooperate with Etaten on water.',
  },
  {
    of: [a('request.cooperation', { direction: 'in', ...by(sida('asker')), ...health })],
    nn: 'Sida spurde Etaten om samarbeid om helse.',
    nb: 'Sida spurte Etaten om samarbeid om helse.',
    en: 'Sida asked Etaten for cooperation on health.',
  },
  {
    of: [a('request.cooperation', { direction: 'in', ...by(sida('asker')) })],
    nn: 'Sida ønskte å samarbeide med Etaten.',
    nb: 'Sida ønsket å samarbeide med Etaten.',
    en: 'Sida wanted to cooperate with Etaten.',
  },
  {
    of: [a('request.cooperation', { direction: 'in', complete: false, ...by(sida('asker'), giz('asker')), ...water })],
    nn: 'Sida og GIZ var mellom dei som ønskte å samarbeide med Etaten om vatn.',
    nb: 'Sida og GIZ var blant dem som ønsket å samarbeide med Etaten om vann.',
    en: 'Sida and GIZ were among those that wanted to cooperate with Etaten on water.',
  },
  {
    of: [
      a('request.advice', { direction: 'in', ...by(sida('asker')), ...water }),
      a('request.funding', { direction: 'in', ...by(giz('asker')), ...forest }),
      a('request.cooperation', { direction: 'in', ...by(unite('asker')), ...learning }),
    ],
    nn: 'GIZ spurde Etaten om finansiering av skog. Sida bad oss om råd om vatn. Unité ønskte å samarbeide med oss om måling av lærdom.',
    nb: 'GIZ spurte Etaten om finansiering av skog. Sida ba oss om råd om vann. Unité ønsket å samarbeide med oss om måling av læring.',
    en: 'GIZ asked Etaten for funding for forestry. Sida approached us for advice on water. Unité wanted to cooperate with us on measuring learning.',
  },
  {
    of: [a('request.advice', { direction: 'in', status: 'planned', ...by(sida('asker')), ...water })],
    nn: 'Sida skal spørje Etaten om råd om vatn.',
    nb: 'Sida skal spørre Etaten om råd om vann.',
    en: 'Sida will ask Etaten for advice on water.',
  },
];
