import { aFigure } from '../engagement-fixture.ts';
import { a, at, by, forest, inside, on, sida, water, type Case } from './records.ts';

export const talks: Case[] = [
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO') })],
    nn: 'På IVCO heldt Etaten innlegg.',
    nb: 'På IVCO holdt Etaten innlegg.',
    en: 'At IVCO, Etaten gave a talk.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), ...water, ...on('2021-10-12') })],
    nn: 'På IVCO 12. oktober heldt Etaten innlegg om vatn.',
    nb: 'På IVCO 12. oktober holdt Etaten innlegg om vann.',
    en: 'At IVCO on 12 October, Etaten gave a talk on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), ...by(sida('organiser')), ...water, ...on('2021-10') })],
    nn: 'På IVCO i regi av Sida i oktober heldt Etaten innlegg om vatn.',
    nb: 'På IVCO i regi av Sida i oktober holdt Etaten innlegg om vann.',
    en: 'At IVCO run by Sida in October, Etaten gave a talk on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), figures: [aFigure(400, 'participants', 'over')] })],
    nn: 'På IVCO heldt Etaten innlegg, med over 400 deltakarar.',
    nb: 'På IVCO holdt Etaten innlegg, med over 400 deltakere.',
    en: 'At IVCO, Etaten gave a talk, with over 400 participants.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), figures: [aFigure(400, 'participants', 'about'), aFigure(12, 'countries')] })],
    nn: 'På IVCO heldt Etaten innlegg, med om lag 400 deltakarar og tolv land.',
    nb: 'På IVCO holdt Etaten innlegg, med om lag 400 deltakere og tolv land.',
    en: 'At IVCO, Etaten gave a talk, with about 400 participants and 12 countries.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...by(sida()), ...water })],
    nn: 'Etaten heldt innlegg for Sida om vatn.',
    nb: 'Etaten holdt innlegg for Sida om vann.',
    en: 'Etaten gave a talk to Sida on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...by(sida()), mode: 'digital', ...water })],
    nn: 'Etaten heldt eit digitalt innlegg for Sida om vatn.',
    nb: 'Etaten holdt et digitalt innlegg for Sida om vann.',
    en: 'Etaten gave an online talk to Sida on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...by(sida('organiser')), ...water })],
    nn: 'På eit arrangement i regi av Sida heldt Etaten innlegg om vatn.',
    nb: 'På et arrangement i regi av Sida holdt Etaten innlegg om vann.',
    en: 'At an event run by Sida, Etaten gave a talk on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...by(sida('asker')), ...at('IVCO') })],
    nn: 'På IVCO heldt Etaten innlegg på førespurnad frå Sida.',
    nb: 'På IVCO holdt Etaten innlegg på forespørsel fra Sida.',
    en: 'At IVCO, Etaten gave a talk at the request of Sida.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], trigger: 'on-request', ...at('IVCO') })],
    nn: 'På førespurnad heldt Etaten innlegg på IVCO.',
    nb: 'På forespørsel holdt Etaten innlegg på IVCO.',
    en: 'On request, Etaten gave a talk at IVCO.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...by(sida()), ...water }), a('talk', { ourRoles: ['speaker'], ...by(sida()), ...water })],
    nn: 'Etaten heldt to innlegg for Sida om vatn.',
    nb: 'Etaten holdt to innlegg for Sida om vann.',
    en: 'Etaten gave two talks to Sida on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], complete: false, ...at('IVCO'), ...water })],
    nn: 'På IVCO heldt Etaten mellom anna innlegg om vatn.',
    nb: 'På IVCO holdt Etaten blant annet innlegg om vann.',
    en: 'At IVCO, Etaten gave a talk, among other things, on water.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], status: 'planned', ...at('IVCO'), ...on('2021-12') })],
    nn: 'På IVCO i desember skal Etaten halde innlegg.',
    nb: 'På IVCO i desember skal Etaten holde innlegg.',
    en: 'At IVCO in December, Etaten will give a talk.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), ...inside('PH'), ...on('2021-10-16/2021-10-20') })],
    nn: 'På IVCO på Filippinane frå 16. til 20. oktober heldt Etaten innlegg.',
    nb: 'På IVCO på Filippinene fra 16. til 20. oktober holdt Etaten innlegg.',
    en: 'At IVCO in the Philippines from 16 to 20 October, Etaten gave a talk.',
  },
  {
    of: [a('talk', { ourRoles: ['speaker'], ...at('IVCO'), ...water }), a('moderation', { ourRoles: ['moderator'], ...at('IVCO'), ...forest })],
    nn: 'På IVCO heldt Etaten innlegg om vatn og modererte ein sesjon om skog.',
    nb: 'På IVCO holdt Etaten innlegg om vann og modererte en sesjon om skog.',
    en: 'At IVCO, Etaten gave a talk on water and moderated a session on forestry.',
  },
  {
    of: [a('moderation', { ourRoles: ['moderator'], ...at('IVCO'), ...water })],
    nn: 'På IVCO modererte Etaten ein sesjon om vatn.',
    nb: 'På IVCO modererte Etaten en sesjon om vann.',
    en: 'At IVCO, Etaten moderated a session on water.',
  },
  {
    of: [a('moderation', { ourRoles: ['moderator'], ...by(sida('organiser')), ...water })],
    nn: 'Etaten modererte eit arrangement om vatn i regi av Sida.',
    nb: 'Etaten modererte et arrangement om vann i regi av Sida.',
    en: 'Etaten moderated an event on water run by Sida.',
  },
  {
    of: [a('moderation', { ourRoles: ['moderator'] })],
    nn: 'Etaten modererte eit arrangement, utan nærare opplysningar i registeret.',
    nb: 'Etaten modererte et arrangement, uten nærmere opplysninger i registeret.',
    en: 'Etaten moderated an event, with no further details in the register.',
  },
  {
    of: [a('moderation', { ourRoles: ['moderator'], ...at('IVCO') }), a('event', { ourRoles: ['featured'], ...at('IVCO'), ...water })],
    nn: 'På IVCO modererte Etaten ein sesjon og vart omtalt i samband med vatn.',
    nb: 'På IVCO modererte Etaten en sesjon og ble omtalt i forbindelse med vann.',
    en: 'At IVCO, Etaten moderated a session and was featured in connection with water.',
  },
];
