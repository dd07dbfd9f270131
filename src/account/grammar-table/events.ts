import { a, at, by, on, sida, water, type Case } from './records.ts';

export const events: Case[] = [
  {
    of: [a('delegation', { ourRoles: ['delegate'], ...at('HLPF'), ...on('2021-07') })],
    nn: 'I juli deltok Etaten i delegasjonen på HLPF.',
    nb: 'I juli deltok Etaten i delegasjonen på HLPF.',
    en: 'In July, Etaten took part in the delegation at HLPF.',
  },
  {
    of: [a('delegation', { ourRoles: ['delegate'], ...at('HLPF'), mode: 'digital' })],
    nn: 'Etaten deltok digitalt i delegasjonen på HLPF.',
    nb: 'Etaten deltok digitalt i delegasjonen på HLPF.',
    en: 'Etaten took part online in the delegation at HLPF.',
  },
  {
    of: [a('delegation', { direction: 'in', ...by(sida()), ...water })],
    nn: 'Sida sende ein delegasjon til Etaten, med vatn som tema.',
    nb: 'Sida sendte en delegasjon til Etaten, med vann som tema.',
    en: 'Sida sent a delegation to Etaten, with water as the theme.',
  },
  {
    of: [a('delegation', { direction: 'in', ourRoles: ['host'], ...by(sida()), ...water })],
    nn: 'Etaten tok imot ein delegasjon frå Sida, med vatn som tema.',
    nb: 'Etaten tok imot en delegasjon fra Sida, med vann som tema.',
    en: 'Etaten received a delegation from Sida, with water as the theme.',
  },
  {
    of: [a('event', { ourRoles: ['participant'], ...at('IVCO'), ...on('2021-09-15') })],
    nn: 'Etaten deltok på IVCO 15. september.',
    nb: 'Etaten deltok på IVCO 15. september.',
    en: 'On 15 September, Etaten took part in IVCO.',
  },
  {
    of: [a('event', { ourRoles: ['participant'], ...at('IVCO'), ...by(sida('organiser')), ...water })],
    nn: 'Etaten deltok på IVCO i regi av Sida, med vatn som tema.',
    nb: 'Etaten deltok på IVCO i regi av Sida, med vann som tema.',
    en: 'Etaten took part in IVCO run by Sida, with water as the theme.',
  },
  {
    of: [a('event', { ourRoles: ['participant'], complete: false, ...at('IVCO'), ...water })],
    nn: 'Etaten deltok mellom anna på IVCO, med vatn som tema.',
    nb: 'Etaten deltok blant annet på IVCO, med vann som tema.',
    en: 'Etaten took part in IVCO, among other things, with water as the theme.',
  },
  {
    of: [a('event', { ourRoles: ['host'], ...at('Vassdagen'), ...water, ...on('2021-03-22') })],
    nn: 'Etaten arrangerte Vassdagen 22. mars, med vatn som tema.',
    nb: 'Etaten arrangerte Vassdagen 22. mars, med vann som tema.',
    en: 'On 22 March, Etaten arranged Vassdagen, with water as the theme.',
  },
  {
    of: [a('event', { ...at('Vassdagen'), ...by(sida('organiser')) })],
    nn: 'Sida arrangerte Vassdagen.',
    nb: 'Sida arrangerte Vassdagen.',
    en: 'Sida arranged Vassdagen.',
  },
  { of: [a('event', { ...at('Vassdagen') })], nn: 'Vassdagen vart arrangert.', nb: 'Vassdagen ble arrangert.', en: 'Vassdagen took place.' },
  {
    of: [a('event', { ourRoles: ['featured'], ...at('IVCO'), ...water })],
    nn: 'På IVCO vart Etaten omtalt i samband med vatn.',
    nb: 'På IVCO ble Etaten omtalt i forbindelse med vann.',
    en: 'At IVCO, Etaten was featured in connection with water.',
  },
  {
    of: [a('event', { ourRoles: ['speaker'], ...at('IVCO'), ...water })],
    nn: 'På IVCO heldt Etaten innlegg, med vatn som tema.',
    nb: 'På IVCO holdt Etaten innlegg, med vann som tema.',
    en: 'At IVCO, Etaten gave a talk, with water as the theme.',
  },
  {
    of: [a('event', { ourRoles: ['host'], status: 'planned', ...at('Vassdagen'), ...on('2021-12') })],
    nn: 'I desember skal Etaten arrangere Vassdagen.',
    nb: 'I desember skal Etaten arrangere Vassdagen.',
    en: 'In December, Etaten will arrange Vassdagen.',
  },
];
