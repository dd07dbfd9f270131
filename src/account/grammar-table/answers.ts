import { a, by, forest, giz, sida, unite, water, type Case } from './records.ts';

export const answers: Case[] = [
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'unanswered', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Sida har ikkje fått svar frå oss.',
    nb: 'Sida spurte Etaten om råd om vann. Sida har ikke fått svar fra oss.',
    en: 'Sida asked Etaten for advice on water. Sida has not received an answer from us.',
  },
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'yes', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Vi har sagt ja til Sida.',
    nb: 'Sida spurte Etaten om råd om vann. Vi har sagt ja til Sida.',
    en: 'Sida asked Etaten for advice on water. We said yes to Sida.',
  },
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'no', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Vi har sagt nei til Sida.',
    nb: 'Sida spurte Etaten om råd om vann. Vi har sagt nei til Sida.',
    en: 'Sida asked Etaten for advice on water. We said no to Sida.',
  },
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'received', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Førespurnaden frå Sida er ikkje avgjord.',
    nb: 'Sida spurte Etaten om råd om vann. Forespørselen fra Sida er ikke avgjort.',
    en: 'Sida asked Etaten for advice on water. The request from Sida has not been decided.',
  },
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'considered', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Førespurnaden frå Sida er til vurdering.',
    nb: 'Sida spurte Etaten om råd om vann. Forespørselen fra Sida er til vurdering.',
    en: 'Sida asked Etaten for advice on water. The request from Sida is being considered.',
  },
  {
    of: [a('request.advice', { direction: 'in', requestStatus: 'withdrawn', ...by(sida('asker')), ...water })],
    nn: 'Sida spurde Etaten om råd om vatn. Sida har trekt førespurnaden.',
    nb: 'Sida spurte Etaten om råd om vann. Sida har trukket forespørselen.',
    en: 'Sida asked Etaten for advice on water. Sida withdrew the request.',
  },
  {
    of: [
      a('request.advice', { direction: 'in', requestStatus: 'unanswered', ...by(sida('asker')), ...water }),
      a('request.advice', { direction: 'in', requestStatus: 'unanswered', ...by(giz('asker')), ...forest }),
    ],
    nn: 'Sida spurde Etaten om råd om vatn og GIZ om råd om skog. Ingen av dei to har fått svar frå oss.',
    nb: 'Sida spurte Etaten om råd om vann og GIZ om råd om skog. Ingen av de to har fått svar fra oss.',
    en: 'Sida asked Etaten for advice on water and GIZ for advice on forestry. Neither of the two has received an answer from us.',
  },
  {
    of: [
      a('request.advice', { direction: 'in', requestStatus: 'yes', ...by(sida('asker')), ...water }),
      a('request.advice', { direction: 'in', requestStatus: 'yes', ...by(giz('asker')), ...water }),
    ],
    nn: 'Sida og GIZ spurde Etaten om råd om vatn. Vi har sagt ja til begge.',
    nb: 'Sida og GIZ spurte Etaten om råd om vann. Vi har sagt ja til begge.',
    en: 'Sida and GIZ asked Etaten for advice on water. We said yes to both.',
  },
  {
    of: [
      a('request.advice', { direction: 'in', requestStatus: 'yes', ...by(sida('asker')), ...water }),
      a('request.advice', { direction: 'in', requestStatus: 'no', ...by(giz('asker')), ...water }),
    ],
    nn: 'Sida og GIZ spurde Etaten om råd om vatn. Vi har sagt ja til Sida, men nei til GIZ.',
    nb: 'Sida og GIZ spurte Etaten om råd om vann. Vi har sagt ja til Sida, men nei til GIZ.',
    en: 'Sida and GIZ asked Etaten for advice on water. We said yes to Sida, but no to GIZ.',
  },
  {
    of: [
      a('request.advice', { direction: 'in', requestStatus: 'considered', ...by(sida('asker')), ...water }),
      a('request.advice', { direction: 'in', requestStatus: 'considered', ...by(giz('asker')), ...water }),
      a('request.advice', { direction: 'in', requestStatus: 'considered', ...by(unite('asker')), ...water }),
    ],
    nn: 'Sida, GIZ og Unité spurde Etaten om råd om vatn. Alle tre førespurnadene er til vurdering.',
    nb: 'Sida, GIZ og Unité spurte Etaten om råd om vann. Alle tre forespørslene er til vurdering.',
    en: 'Sida, GIZ and Unité asked Etaten for advice on water. All three requests are being considered.',
  },
  {
    of: [a('request.advice', { direction: 'out', requestStatus: 'unanswered', ...by(sida('asker')), ...water })],
    nn: 'Etaten spurde Sida om råd om vatn. Vi har ikkje fått svar frå Sida.',
    nb: 'Etaten spurte Sida om råd om vann. Vi har ikke fått svar fra Sida.',
    en: 'Etaten asked Sida for advice on water. Sida has not answered us.',
  },
];
