import type { WorkForm } from '../../domain/codes/work-form.ts';
import type { Lang } from '../../domain/lang.ts';
import { noun, type Noun } from './noun.ts';

type Words = Record<Lang, Noun>;
const words = (nn: string, nb: string, en: string): Words => ({ nn: noun(nn), nb: noun(nb), en: noun(en) });

/** What engagements are, where a sentence calls them by it. */
export const HAPPENINGS = {
  meeting: words('eit møte, møtet, møte, møta', 'et møte, møtet, møter, møtene', 'a meeting, meetings'),
  interview: words('eit intervju, intervjuet, intervju, intervjua', 'et intervju, intervjuet, intervjuer, intervjuene', 'an interview, interviews'),
  consultation: words(
    'ein konsultasjon, konsultasjonen, konsultasjonar, konsultasjonane',
    'en konsultasjon, konsultasjonen, konsultasjoner, konsultasjonene',
    'a consultation, consultations',
  ),
  talk: words('eit innlegg, innlegget, innlegg, innlegga', 'et innlegg, innlegget, innlegg, innleggene', 'a talk, talks'),
  session: words('ein sesjon, sesjonen, sesjonar, sesjonane', 'en sesjon, sesjonen, sesjoner, sesjonene', 'a session, sessions'),
  event: words('eit arrangement, arrangementet, arrangement, arrangementa', 'et arrangement, arrangementet, arrangementer, arrangementene', 'an event, events'),
  invitation: words(
    'ein invitasjon, invitasjonen, invitasjonar, invitasjonane',
    'en invitasjon, invitasjonen, invitasjoner, invitasjonene',
    'an invitation, invitations',
  ),
  request: words(
    'ein førespurnad, førespurnaden, førespurnader, førespurnadene',
    'en forespørsel, forespørselen, forespørsler, forespørslene',
    'a request, requests',
  ),
  agreement: words('ein avtale, avtalen, avtalar, avtalane', 'en avtale, avtalen, avtaler, avtalene', 'an agreement, agreements'),
  mandate: words('eit oppdrag, oppdraget, oppdrag, oppdraga', 'et oppdrag, oppdraget, oppdrag, oppdragene', 'a mandate, mandates'),
  delegation: words(
    'ein delegasjon, delegasjonen, delegasjonar, delegasjonane',
    'en delegasjon, delegasjonen, delegasjoner, delegasjonene',
    'a delegation, delegations',
  ),
} as const;
export type Happening = keyof typeof HAPPENINGS;

/** Works by their form; one whose form is not known is a publication. */
export const WORKS: Record<WorkForm | 'other', Words> = {
  report: words('ein rapport, rapporten, rapportar, rapportane', 'en rapport, rapporten, rapporter, rapportene', 'a report, reports'),
  study: words('ein studie, studien, studiar, studiane', 'en studie, studien, studier, studiene', 'a study, studies'),
  article: words('ein artikkel, artikkelen, artiklar, artiklane', 'en artikkel, artikkelen, artikler, artiklene', 'an article, articles'),
  'think-piece': words(
    'eit fagleg innlegg, det faglege innlegget, faglege innlegg, dei faglege innlegga',
    'et faglig innlegg, det faglige innlegget, faglige innlegg, de faglige innleggene',
    'a think piece, think pieces',
  ),
  brief: words('eit notat, notatet, notat, notata', 'et notat, notatet, notater, notatene', 'a brief, briefs'),
  guide: words('ei rettleiing, rettleiinga, rettleiingar, rettleiingane', 'en veiledning, veiledningen, veiledninger, veiledningene', 'a guide, guides'),
  video: words('ein video, videofilmen, videoar, videofilmane', 'en video, videofilmen, videofilmer, videofilmene', 'a video, videos'),
  strategy: words('ein strategi, strategien, strategiar, strategiane', 'en strategi, strategien, strategier, strategiene', 'a strategy, strategies'),
  call: words('ei utlysing, utlysinga, utlysingar, utlysingane', 'en utlysning, utlysningen, utlysninger, utlysningene', 'a call, calls'),
  evaluation: words(
    'ei evaluering, evalueringa, evalueringar, evalueringane',
    'en evaluering, evalueringen, evalueringer, evalueringene',
    'an evaluation, evaluations',
  ),
  other: words(
    'ein publikasjon, publikasjonen, publikasjonar, publikasjonane',
    'en publikasjon, publikasjonen, publikasjoner, publikasjonene',
    'a publication, publications',
  ),
};

/** What figures count, by the codes of `domain`. */
export const COUNTED_NOUNS: Record<string, Words> = {
  participants: words('ein deltakar, deltakaren, deltakarar, deltakarane', 'en deltaker, deltakeren, deltakere, deltakerne', 'a participant, participants'),
  partners: words('ein partnar, partnaren, partnarar, partnarane', 'en partner, partneren, partnere, partnerne', 'a partner, partners'),
  countries: words('eit land, landet, land, landa', 'et land, landet, land, landene', 'a country, countries'),
  years: words('eit år, året, år, åra', 'et år, året, år, årene', 'a year, years'),
  minutes: words('eit minutt, minuttet, minutt, minutta', 'et minutt, minuttet, minutter, minuttene', 'a minute, minutes'),
  pages: words('ei side, sida, sider, sidene', 'en side, siden, sider, sidene', 'a page, pages'),
  experts: words('ein fagperson, fagpersonen, fagfolk, fagfolka', 'en fagperson, fagpersonen, fagfolk, fagfolkene', 'an expert, experts'),
  advisers: words('ein rådgjevar, rådgjevaren, rådgjevarar, rådgjevarane', 'en rådgiver, rådgiveren, rådgivere, rådgiverne', 'an adviser, advisers'),
  networks: words('eit nettverk, nettverket, nettverk, nettverka', 'et nettverk, nettverket, nettverk, nettverkene', 'a network, networks'),
  organisations: words(
    'ein organisasjon, organisasjonen, organisasjonar, organisasjonane',
    'en organisasjon, organisasjonen, organisasjoner, organisasjonene',
    'an organisation, organisations',
  ),
  volunteers: words(
    'ein frivillig, den frivillige, frivillige, dei frivillige',
    'en frivillig, den frivillige, frivillige, de frivillige',
    'a volunteer, volunteers',
  ),
  meetings: HAPPENINGS.meeting,
  people: words('ein person, personen, personar, personane', 'en person, personen, personer, personene', 'a person, people'),
  hours: words('ein time, timen, timar, timane', 'en time, timen, timer, timene', 'an hour, hours'),
  weeks: words('ei veke, veka, veker, vekene', 'en uke, uken, uker, ukene', 'a week, weeks'),
  months: words('ein månad, månaden, månader, månadene', 'en måned, måneden, måneder, månedene', 'a month, months'),
  days: words('ein dag, dagen, dagar, dagane', 'en dag, dagen, dager, dagene', 'a day, days'),
};
