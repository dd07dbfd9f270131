import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Innstillingar',
  us: 'Kven vi er',
  changeLog: 'Endringslogg',
  changeLogLead: 'Alt som er skrive i registeret, kven som gjorde det, og høve til å angre.',
  version: 'Versjon',
  signedInAs: 'Innlogga som',
  editUs: 'Rediger namna våre',
  api: 'Grensesnitt for program',
  apiLead: 'Skildringa av det som kan hentast og sendast av andre program.',
  noUs: 'Registeret veit ikkje kven de er enno.',
};

const nb: Widened<typeof nn> = {
  title: 'Innstillinger',
  us: 'Hvem vi er',
  changeLog: 'Endringslogg',
  changeLogLead: 'Alt som er skrevet i registeret, hvem som gjorde det, og mulighet til å angre.',
  version: 'Versjon',
  signedInAs: 'Innlogget som',
  editUs: 'Rediger navnene våre',
  api: 'Grensesnitt for programmer',
  apiLead: 'Beskrivelsen av det som kan hentes og sendes av andre programmer.',
  noUs: 'Registeret vet ikke hvem dere er ennå.',
};

const en: Widened<typeof nn> = {
  title: 'Settings',
  us: 'Who we are',
  changeLog: 'Change log',
  changeLogLead: 'Everything written in the register, who did it, and a way to undo it.',
  version: 'Version',
  signedInAs: 'Signed in as',
  editUs: 'Edit our names',
  api: 'Interface for programs',
  apiLead: 'The description of what other programs can fetch and send.',
  noUs: 'The register does not know who you are yet.',
};

/** Settings. */
export const settings: InThree<typeof nn> = { nn, nb, en };
