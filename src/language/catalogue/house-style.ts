import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Utsjånaden til dokumenta',
  lead: 'Logoen og fargen står i tekstane de lastar ned.',
  link: 'Logo og farge',
  colour: 'Farge på overskrifter, lenkjer og figurar',
  colourHint: 'Seks siffer etter #, som #0a4a7d. Tom gjev fargen til Samband.',
  badColour: 'Skriv fargen som # og seks siffer frå 0 til f, som #0a4a7d.',
  paleColour: (contrast: string) => `Fargen er for lys til å lesast på kvitt: kontrasten er ${contrast}, og skal vere minst 4,5. Vel ein mørkare.`,
  logo: 'Logo',
  logoHint: 'PNG, eller SVG utan skript og lenkjer. Høgst 500 kB.',
  badLogo: 'Fila kan ikkje brukast som logo. Vel ein PNG, eller ein SVG utan skript, stilark og lenkjer, på høgst 500 kB.',
  logoText: 'Kva som står på logoen',
  logoTextHint: 'Les opp for den som ikkje ser han.',
  dropLogo: 'Ta bort logoen',
  saved: 'Utsjånaden er lagra.',
  keepersOnly: 'Berre ein forvaltar kan endre dette.',
};

const nb: Widened<typeof nn> = {
  title: 'Utseendet til dokumentene',
  lead: 'Logoen og fargen står i tekstene dere laster ned.',
  link: 'Logo og farge',
  colour: 'Farge på overskrifter, lenker og figurer',
  colourHint: 'Seks siffer etter #, som #0a4a7d. Tom gir fargen til Samband.',
  badColour: 'Skriv fargen som # og seks siffer fra 0 til f, som #0a4a7d.',
  paleColour: (contrast) => `Fargen er for lys til å leses på hvitt: kontrasten er ${contrast}, og skal være minst 4,5. Velg en mørkere.`,
  logo: 'Logo',
  logoHint: 'PNG, eller SVG uten skript og lenker. Høyst 500 kB.',
  badLogo: 'Filen kan ikke brukes som logo. Velg en PNG, eller en SVG uten skript, stilark og lenker, på høyst 500 kB.',
  logoText: 'Hva som står på logoen',
  logoTextHint: 'Leses opp for den som ikke ser den.',
  dropLogo: 'Ta bort logoen',
  saved: 'Utseendet er lagret.',
  keepersOnly: 'Bare en forvalter kan endre dette.',
};

const en: Widened<typeof nn> = {
  title: 'The look of the documents',
  lead: 'The logo and the colour stand in the texts you download.',
  link: 'Logo and colour',
  colour: 'Colour of headings, links and charts',
  colourHint: 'Six digits after #, such as #0a4a7d. Empty gives the colour of Samband.',
  badColour: 'Write the colour as # and six digits from 0 to f, such as #0a4a7d.',
  paleColour: (contrast) => `The colour is too pale to be read on white: the contrast is ${contrast}, and must be at least 4.5. Choose a darker one.`,
  logo: 'Logo',
  logoHint: 'PNG, or SVG without scripts and links. At most 500 kB.',
  badLogo: 'The file cannot be used as a logo. Choose a PNG, or an SVG without scripts, style sheets and links, of at most 500 kB.',
  logoText: 'What the logo says',
  logoTextHint: 'Read aloud to those who do not see it.',
  dropLogo: 'Remove the logo',
  saved: 'The look has been saved.',
  keepersOnly: 'Only a keeper can change this.',
};

/** The look of an agency's documents. */
export const houseStyle: InThree<typeof nn> = { nn, nb, en };
