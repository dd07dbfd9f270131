import type { Issue } from '../../domain/problem.ts';
import type { InThree, Widened } from './widened.ts';

const nn = {
  required: () => 'Fyll ut dette feltet.',
  'not-a-date': () => 'Skriv ein dato eller periode, til dømes 2021, mai 2021, 12.9.2021 eller 2022–2025.',
  'not-a-day': () => 'Skriv dagen, til dømes 12.9.2021.',
  'takes-no-answer': () => 'Berre førespurnader og invitasjonar har svar. Vel eit slikt slag, eller tøm feltet.',
  'no-answer-yet': () => 'Dagen høyrer til eit ja eller eit nei. Vel eitt av dei, eller tøm feltet.',
  'not-a-year': () => 'Skriv årstalet med fire siffer, frå 1900 til 2200.',
  'not-a-country': () => 'Skriv namnet på eit land eller landkoden med to bokstavar, til dømes Noreg eller NO.',
  'not-an-address': () => 'Skriv ei nettadresse som byrjar med http:// eller https://.',
  'not-an-identifier': () =>
    'Dette er ikkje skrive slik identifikatorar i denne ordninga er. Sjå etter teikn som manglar eller er for mange, eller skriv ei anna ordning.',
  'wrong-check-digit': () => 'Kontrollsifferet stemmer ikkje. Sjå etter ombytte siffer.',
  twice: () => 'Denne parten står alt på lista med same rolle. Fjern den eine, eller vel ei anna rolle.',
  'nothing-chosen': () => 'Vel minst éi endring.',
  'nobody-promised': () => 'Vel kven som lova, eller fjern forfallet.',
  'several-parties': () => 'Fleire partar har dette namnet. Vel kven du meiner.',
  'not-a-board': () => 'Berre ein styreplass har nokon som sit der. Tøm feltet, eller vel eit styre.',
  'tied-already': () => 'Dette bandet står her alt for same tida. Rett det som står, eller skriv ei anna tid.',
  'tied-to-itself': () => 'Ein part kan ikkje ha band til seg sjølv. Vel ein annan part.',
  'ends-before-start': () => 'Slutten er før starten. Rett ei av dei.',
  'not-a-code': () => 'Vel ein verdi frå lista, eller skriv ein gyldig kode.',
  'too-long': () => 'Teksten er for lang. Kort han ned.',
  'not-a-number': () => 'Skriv eit tal med siffer.',
  'unknown-party': () => 'Registeret kjenner ikkje denne parten. Vel ein frå lista.',
} satisfies Record<Issue['code'], () => string>;

const nb: Widened<typeof nn> = {
  required: () => 'Fyll ut dette feltet.',
  'not-a-date': () => 'Skriv en dato eller periode, for eksempel 2021, mai 2021, 12.9.2021 eller 2022–2025.',
  'not-a-day': () => 'Skriv dagen, for eksempel 12.9.2021.',
  'takes-no-answer': () => 'Bare forespørsler og invitasjoner har svar. Velg et slikt slag, eller tøm feltet.',
  'no-answer-yet': () => 'Dagen hører til et ja eller et nei. Velg ett av dem, eller tøm feltet.',
  'not-a-year': () => 'Skriv årstallet med fire sifre, fra 1900 til 2200.',
  'not-a-country': () => 'Skriv navnet på et land eller landkoden med to bokstaver, for eksempel Norge eller NO.',
  'not-an-address': () => 'Skriv en nettadresse som begynner med http:// eller https://.',
  'not-an-identifier': () =>
    'Dette er ikke skrevet slik identifikatorer i denne ordningen er. Se etter tegn som mangler eller er for mange, eller skriv en annen ordning.',
  'wrong-check-digit': () => 'Kontrollsifferet stemmer ikke. Se etter ombyttede sifre.',
  twice: () => 'Denne parten står allerede på listen med samme rolle. Fjern den ene, eller velg en annen rolle.',
  'nothing-chosen': () => 'Velg minst én endring.',
  'nobody-promised': () => 'Velg hvem som lovet, eller fjern forfallet.',
  'several-parties': () => 'Flere parter har dette navnet. Velg hvem du mener.',
  'not-a-board': () => 'Bare en styreplass har noen som sitter der. Tøm feltet, eller velg et styre.',
  'tied-already': () => 'Dette båndet står her allerede for samme tid. Rett det som står, eller skriv en annen tid.',
  'tied-to-itself': () => 'En part kan ikke ha bånd til seg selv. Velg en annen part.',
  'ends-before-start': () => 'Slutten er før starten. Rett én av dem.',
  'not-a-code': () => 'Velg en verdi fra listen, eller skriv en gyldig kode.',
  'too-long': () => 'Teksten er for lang. Kort den ned.',
  'not-a-number': () => 'Skriv et tall med sifre.',
  'unknown-party': () => 'Registeret kjenner ikke denne parten. Velg en fra listen.',
};

const en: Widened<typeof nn> = {
  required: () => 'Fill in this field.',
  'not-a-date': () => 'Write a date or period, such as 2021, May 2021, 12.9.2021 or 2022–2025.',
  'not-a-day': () => 'Write the day, such as 12.9.2021.',
  'takes-no-answer': () => 'Only requests and invitations have an answer. Choose such a kind, or empty the field.',
  'no-answer-yet': () => 'The day belongs to a yes or a no. Choose one of them, or empty the field.',
  'not-a-year': () => 'Write the year with four digits, from 1900 to 2200.',
  'not-a-country': () => 'Write the name of a country or its two-letter code, such as Norway or NO.',
  'not-an-address': () => 'Write a web address that begins with http:// or https://.',
  'not-an-identifier': () => 'This is not written as identifiers of this scheme are. Look for signs that are missing or too many, or write another scheme.',
  'wrong-check-digit': () => 'The check digit is wrong. Look for digits that have changed places.',
  twice: () => 'This party is already on the list in the same role. Remove one of them, or choose another role.',
  'nothing-chosen': () => 'Choose at least one change.',
  'nobody-promised': () => 'Choose who promised, or remove the due date.',
  'several-parties': () => 'Several parties have this name. Choose the one you mean.',
  'not-a-board': () => 'Only a board seat has somebody who sits there. Empty the field, or choose a board.',
  'tied-already': () => 'This tie is here already for the same time. Correct the one that stands, or write another time.',
  'tied-to-itself': () => 'A party cannot be tied to itself. Choose another party.',
  'ends-before-start': () => 'The end is before the start. Mend one of them.',
  'not-a-code': () => 'Choose a value from the list, or write a valid code.',
  'too-long': () => 'The text is too long. Shorten it.',
  'not-a-number': () => 'Write a number in digits.',
  'unknown-party': () => 'The register does not know this party. Choose one from the list.',
};

/** What is to be mended in a form, by the code of the issue. */
export const issues: InThree<typeof nn> = { nn, nb, en };
