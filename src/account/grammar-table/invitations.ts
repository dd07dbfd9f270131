import { a, at, by, from, giz, on, sida, water, type Case } from './records.ts';

export const invitations: Case[] = [
  {
    of: [a('invitation', { direction: 'in', ...by(sida('inviter')), ...at('IVCO'), ...on('2021-09') })],
    nn: 'Sida inviterte Etaten til IVCO i september.',
    nb: 'Sida inviterte Etaten til IVCO i september.',
    en: 'Sida invited Etaten to IVCO in September.',
  },
  {
    of: [a('invitation', { direction: 'in', status: 'uncertain', ...from('EG'), ...at('Kairoforumet'), ...water, ...on('2021-09') })],
    nn: 'Egypt inviterte Etaten til Kairoforumet om vatn i september, men det er ikkje stadfesta at vi deltok.',
    nb: 'Egypt inviterte Etaten til Kairoforumet om vann i september, men det er ikke bekreftet at vi deltok.',
    en: 'Egypt invited Etaten to Kairoforumet on water in September, but it is not confirmed that we attended.',
  },
  {
    of: [a('invitation', { direction: 'in', status: 'uncertain', ...by(sida('inviter')) })],
    nn: 'Sida inviterte Etaten, men det er ikkje stadfesta at vi deltok.',
    nb: 'Sida inviterte Etaten, men det er ikke bekreftet at vi deltok.',
    en: 'Sida invited Etaten, but it is not confirmed that we attended.',
  },
  {
    of: [a('invitation', { direction: 'out', ...by(sida()), ...at('IVCO') })],
    nn: 'Etaten inviterte Sida til IVCO.',
    nb: 'Etaten inviterte Sida til IVCO.',
    en: 'Etaten invited Sida to IVCO.',
  },
  {
    of: [a('invitation', { direction: 'in', complete: false, ...by(sida('inviter'), giz('inviter')), ...at('IVCO') })],
    nn: 'Sida og GIZ var mellom dei som inviterte Etaten til IVCO.',
    nb: 'Sida og GIZ var blant dem som inviterte Etaten til IVCO.',
    en: 'Sida and GIZ were among those that invited Etaten to IVCO.',
  },
  {
    of: [a('invitation', { direction: 'in', requestStatus: 'no', ...by(sida('inviter')), ...at('IVCO') })],
    nn: 'Sida inviterte Etaten til IVCO. Vi har sagt nei til Sida.',
    nb: 'Sida inviterte Etaten til IVCO. Vi har sagt nei til Sida.',
    en: 'Sida invited Etaten to IVCO. We said no to Sida.',
  },
];
