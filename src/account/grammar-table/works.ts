import { aFigure } from '../engagement-fixture.ts';
import { a, at, by, forest, learning, on, sida, water, wfp, work, type Case } from './records.ts';

export const works: Case[] = [
  {
    of: [a('publication', { ourRoles: ['author'], ...work('report', 'Knowledge as a Gift') })],
    nn: 'Etaten skreiv rapporten «Knowledge as a Gift».',
    nb: 'Etaten skrev rapporten «Knowledge as a Gift».',
    en: 'Etaten wrote the report “Knowledge as a Gift”.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('report', 'Knowledge as a Gift'), ...water })],
    nn: 'Etaten skreiv rapporten «Knowledge as a Gift» om vatn.',
    nb: 'Etaten skrev rapporten «Knowledge as a Gift» om vann.',
    en: 'Etaten wrote the report “Knowledge as a Gift” on water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('report', 'Knowledge as a Gift'), ...water, ...on('2021-09-12') })],
    nn: 'Etaten skreiv rapporten «Knowledge as a Gift», som kom ut 12. september og handlar om vatn.',
    nb: 'Etaten skrev rapporten «Knowledge as a Gift», som kom ut 12. september og handler om vann.',
    en: 'Etaten wrote the report “Knowledge as a Gift”, which came out on 12 September and deals with water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('article'), ...water })],
    nn: 'Etaten skreiv ein artikkel om vatn.',
    nb: 'Etaten skrev en artikkel om vann.',
    en: 'Etaten wrote an article on water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('guide'), ...water, ...on('2021-09') })],
    nn: 'Etaten skreiv ei rettleiing om vatn, som kom ut i september.',
    nb: 'Etaten skrev en veiledning om vann, som kom ut i september.',
    en: 'Etaten wrote a guide on water, which came out in September.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('brief'), ...by(sida('publisher')), ...water })],
    nn: 'Etaten skreiv eit notat for Sida om vatn.',
    nb: 'Etaten skrev et notat for Sida om vann.',
    en: 'Etaten wrote a brief for Sida on water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], trigger: 'on-request', ...work('think-piece'), ...at('IVCO'), ...water })],
    nn: 'På førespurnad skreiv Etaten eit fagleg innlegg om vatn til IVCO.',
    nb: 'På forespørsel skrev Etaten et faglig innlegg om vann til IVCO.',
    en: 'On request, Etaten wrote a think piece on water for IVCO.',
  },
  {
    of: [
      a('publication', { ourRoles: ['author'], trigger: 'on-request', ...work('think-piece'), ...at('IVCO'), ...water }),
      a('publication', { ourRoles: ['author'], trigger: 'on-request', ...work('think-piece', 'Knowledge as a Gift'), ...at('IVCO'), ...forest }),
    ],
    nn: 'På førespurnad skreiv Etaten to faglege innlegg til IVCO, eit om vatn og eit om skog, «Knowledge as a Gift».',
    nb: 'På forespørsel skrev Etaten to faglige innlegg til IVCO, et om vann og et om skog, «Knowledge as a Gift».',
    en: 'On request, Etaten wrote two think pieces for IVCO, one on water and one on forestry, “Knowledge as a Gift”.',
  },
  {
    of: [
      a('publication', { ourRoles: ['author'], ...work('guide'), ...water }),
      a('publication', { ourRoles: ['author'], ...work('guide'), ...forest }),
      a('publication', { ourRoles: ['author'], ...work('guide'), ...learning }),
    ],
    nn: 'Etaten skreiv tre rettleiingar, ei om vatn, ei om skog og ei om måling av lærdom.',
    nb: 'Etaten skrev tre veiledninger, en om vann, en om skog og en om måling av læring.',
    en: 'Etaten wrote three guides, one on water, one on forestry and one on measuring learning.',
  },
  {
    of: [
      a('publication', { ourRoles: ['contributor'], ...work('report'), ...by(sida('publisher')), ...water }),
      a('publication', { ourRoles: ['contributor'], ...work('report'), ...by(sida('publisher')), ...forest }),
    ],
    nn: 'Etaten bidrog til to rapportar frå Sida, ein om vatn og ein om skog.',
    nb: 'Etaten bidro til to rapporter fra Sida, en om vann og en om skog.',
    en: 'Etaten contributed to two reports from Sida, one on water and one on forestry.',
  },
  {
    of: [a('publication', { ourRoles: ['contributor'], ...work('evaluation'), ...by(wfp('publisher')), ...water })],
    nn: 'Etaten bidrog til ei evaluering frå Verdas matvareprogram (WFP) om vatn.',
    nb: 'Etaten bidro til en evaluering fra Verdens matvareprogram (WFP) om vann.',
    en: 'Etaten contributed to an evaluation from the World Food Programme (WFP) on water.',
  },
  {
    of: [a('publication', { ourRoles: ['funder', 'participant'], ...work('study', 'Knowledge as a Gift'), ...by(sida('publisher')) })],
    nn: 'Etaten finansierte og deltok i studien «Knowledge as a Gift» frå Sida.',
    nb: 'Etaten finansierte og deltok i studien «Knowledge as a Gift» fra Sida.',
    en: 'Etaten funded and took part in the study “Knowledge as a Gift” from Sida.',
  },
  {
    of: [a('publication', { ourRoles: ['supporter'], ...work('video'), figures: [aFigure(2, 'minutes')], ...water })],
    nn: 'Etaten støtta ein video på to minutt om vatn.',
    nb: 'Etaten støttet en video på to minutter om vann.',
    en: 'Etaten supported a video of two minutes on water.',
  },
  {
    of: [a('publication', { ourRoles: ['supporter'], ...work('video'), figures: [aFigure(1, 'minutes', 'about')] })],
    nn: 'Etaten støtta ein video på om lag eitt minutt.',
    nb: 'Etaten støttet en video på om lag ett minutt.',
    en: 'Etaten supported a video of about one minute.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('report'), figures: [aFigure(40, 'pages', 'over')] })],
    nn: 'Etaten skreiv ein rapport på over 40 sider.',
    nb: 'Etaten skrev en rapport på over 40 sider.',
    en: 'Etaten wrote a report of over 40 pages.',
  },
  {
    of: [
      a('publication', { ourRoles: ['contributor'], ...work('report'), ...by(sida('publisher')), ...water, ...on('2021-09-12') }),
      a('publication', { ourRoles: ['supporter'], ...work('video'), ...forest, ...on('2021-09-12') }),
    ],
    nn: 'Etaten bidrog til ein rapport frå Sida om vatn, som kom ut 12. september. Vi støtta ein video om skog, som kom ut same dagen.',
    nb: 'Etaten bidro til en rapport fra Sida om vann, som kom ut 12. september. Vi støttet en video om skog, som kom ut samme dag.',
    en: 'Etaten contributed to a report from Sida on water, which came out on 12 September. We supported a video on forestry, which came out the same day.',
  },
  {
    of: [a('publication', { ourRoles: ['featured'], ...work('report'), ...by(sida('publisher')), ...water })],
    nn: 'Etaten vart omtalt i ein rapport frå Sida om vatn.',
    nb: 'Etaten ble omtalt i en rapport fra Sida om vann.',
    en: 'Etaten was featured in a report from Sida on water.',
  },
  {
    of: [a('publication', { ourRoles: ['interviewee'], ...work('article'), ...by(sida('publisher')) })],
    nn: 'Etaten vart intervjua i ein artikkel frå Sida.',
    nb: 'Etaten ble intervjuet i en artikkel fra Sida.',
    en: 'Etaten was interviewed in an article from Sida.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], status: 'planned', ...work('call'), ...water, ...on('2021-12') })],
    nn: 'Etaten skal skrive ei utlysing om vatn, som kjem ut i desember.',
    nb: 'Etaten skal skrive en utlysning om vann, som kommer ut i desember.',
    en: 'Etaten will write a call on water, which comes out in December.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], status: 'ongoing', ...work('strategy'), ...water })],
    nn: 'Etaten skriv ein strategi om vatn.',
    nb: 'Etaten skriver en strategi om vann.',
    en: 'Etaten is writing a strategy on water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], complete: false, ...work('article'), ...water })],
    nn: 'Etaten skreiv mellom anna ein artikkel om vatn.',
    nb: 'Etaten skrev blant annet en artikkel om vann.',
    en: 'Etaten wrote an article on water, among other things.',
  },
  {
    of: [a('publication', { ...work('report'), ...by(sida('publisher')), ...water })],
    nn: 'Sida gav ut ein rapport om vatn.',
    nb: 'Sida ga ut en rapport om vann.',
    en: 'Sida published a report on water.',
  },
  {
    of: [a('publication', { ourRoles: ['host'], ...work('report'), ...water })],
    nn: 'Etaten gav ut ein rapport om vatn.',
    nb: 'Etaten ga ut en rapport om vann.',
    en: 'Etaten published a report on water.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...work('report'), ...by(sida('co-funder')), ...water })],
    nn: 'Etaten skreiv ein rapport om vatn med medfinansiering frå Sida.',
    nb: 'Etaten skrev en rapport om vann med medfinansiering fra Sida.',
    en: 'Etaten wrote a report on water with co-funding from Sida.',
  },
  {
    of: [a('publication', { ourRoles: ['author'], ...water })],
    nn: 'Etaten skreiv ein publikasjon om vatn.',
    nb: 'Etaten skrev en publikasjon om vann.',
    en: 'Etaten wrote a publication on water.',
  },
];
