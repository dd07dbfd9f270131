import type { ProblemCode, ProblemParams } from '../../domain/problem.ts';
import { wrongSetting } from './wrong-setting.ts';
import type { InThree, Widened } from './widened.ts';

const nn = {
  'not-found': () => 'Det du leitar etter, finst ikkje, eller du har ikkje tilgang til det. Sjå etter i lista eller søk.',
  forbidden: () => 'Du har ikkje løyve til dette. Be den som styrer registeret om tilgang.',
  conflict: () => 'Nokon annan har endra dette i mellomtida. Opne det på nytt og gjer endringa di ein gong til.',
  invalid: () => 'Noko i det du sende, kan ikkje brukast. Rett det og prøv på nytt.',
  locked: () => 'Registeret er i bruk av eit anna program. Lukk det andre og prøv på nytt.',
  'newer-data': () => 'Data er skrivne av ein nyare versjon av Samband. Oppgrader og prøv på nytt.',
  'port-taken': (p: ProblemParams) => `Port ${p.port} er i bruk. Vel ein annan port.`,
  unreadable: (p: ProblemParams) =>
    p.folder ? `${p.folder} er ei mappe. Legg inn filene som ligg i ho.` : 'Fila kan ikkje lesast. Lagre ho på nytt, eller lim inn teksten.',
  'empty-text': () => 'Teksten er tom. Vel ei anna fil, eller lim inn noko å lese.',
  'not-text': () => 'Fila er ikkje tekst, og ikkje noko dokument Samband kjenner, kva ho enn heiter. Lim inn teksten i staden.',
  'too-large': (p: ProblemParams) =>
    p.memory ? 'Fila tok meir minne enn ho kan få, og vart ikkje lesen. Del ho opp, eller lim inn teksten.' : 'Det du sende, er for stort. Del det opp.',
  encrypted: () => 'Fila er låst med passord. Opne ho, lagre ho utan passord og legg ho inn på nytt.',
  damaged: () => 'Fila er skadd eller avkorta og kan ikkje lesast. Lagre ho på nytt frå programmet ho kom frå.',
  'no-text': () => 'Fila har ingen tekst som kan lesast, berre bilete. Lim inn teksten i staden.',
  'too-many-pages': (p: ProblemParams) => `Fila har ${p.pages} sider, og Samband les inntil ${p.most}. Del ho opp.`,
  'expands-too-much': () => 'Fila pakkar seg ut til langt meir enn ho gir seg ut for, og vert difor ikkje opna. Pakk ho ut sjølv og legg inn filene.',
  'too-slow': (p: ProblemParams) => `Fila var ikkje lesen etter ${p.seconds} sekund. Del ho opp, eller lim inn teksten.`,
  cancelled: () => 'Lesinga vart avbroten. Ingenting er lagra.',
  'not-supported': (p: ProblemParams) =>
    p.reads ? `Samband les ikkje slike filer. Lagre ho som ei av desse: ${p.reads}.` : 'Samband kan ikkje dette enno. Prøv eit anna format.',
  busy: () => 'Samband les så mykje det rår med akkurat no. Vent litt og prøv på nytt.',
  usage: () => 'Kommandoen er ikkje rett skriven. Sjå i rettleiinga.',
  'no-file': (p: ProblemParams) => `Fila ${p.file ?? p.path ?? ''} finst ikkje. Kontroller namnet.`,
  unwritable: (p: ProblemParams) => `${p.file} kan ikkje skrivast. Kontroller at mappa finst, og at du har løyve til å skrive der.`,
  'no-register': (p: ProblemParams) => `Det ligg ikkje noko register i ${p.folder}. Kontroller --data, eller lag eitt med samband serve.`,
  'not-empty': () => 'Registeret har alt noko i seg. Dømet går berre inn i eit tomt register; vel ei anna mappe med --data.',
  'wrong-setting': (p: ProblemParams) => wrongSetting.nn[String(p.setting)] ?? `Miljøvariabelen ${p.setting} er ikkje rett sett.`,
} satisfies Record<ProblemCode, (params: ProblemParams) => string>;

const nb: Widened<typeof nn> = {
  'not-found': () => 'Det du leter etter, finnes ikke, eller du har ikke tilgang til det. Se etter i listen eller søk.',
  forbidden: () => 'Du har ikke lov til dette. Be den som styrer registeret om tilgang.',
  conflict: () => 'Noen andre har endret dette i mellomtiden. Åpne det på nytt og gjør endringen din en gang til.',
  invalid: () => 'Noe i det du sendte, kan ikke brukes. Rett det og prøv på nytt.',
  locked: () => 'Registeret er i bruk av et annet program. Lukk det andre og prøv på nytt.',
  'newer-data': () => 'Dataene er skrevet av en nyere versjon av Samband. Oppgrader og prøv på nytt.',
  'port-taken': (p) => `Port ${p.port} er i bruk. Velg en annen port.`,
  unreadable: (p) =>
    p.folder ? `${p.folder} er en mappe. Legg inn filene som ligger i den.` : 'Filen kan ikke leses. Lagre den på nytt, eller lim inn teksten.',
  'empty-text': () => 'Teksten er tom. Velg en annen fil, eller lim inn noe å lese.',
  'not-text': () => 'Filen er ikke tekst, og ikke noe dokument Samband kjenner, hva den enn heter. Lim inn teksten i stedet.',
  'too-large': (p) =>
    p.memory ? 'Filen tok mer minne enn den kan få, og ble ikke lest. Del den opp, eller lim inn teksten.' : 'Det du sendte, er for stort. Del det opp.',
  encrypted: () => 'Filen er låst med passord. Åpne den, lagre den uten passord og legg den inn på nytt.',
  damaged: () => 'Filen er skadet eller avkortet og kan ikke leses. Lagre den på nytt fra programmet den kom fra.',
  'no-text': () => 'Filen har ingen tekst som kan leses, bare bilder. Lim inn teksten i stedet.',
  'too-many-pages': (p) => `Filen har ${p.pages} sider, og Samband leser inntil ${p.most}. Del den opp.`,
  'expands-too-much': () => 'Filen pakker seg ut til langt mer enn den gir seg ut for, og blir derfor ikke åpnet. Pakk den ut selv og legg inn filene.',
  'too-slow': (p) => `Filen var ikke lest etter ${p.seconds} sekunder. Del den opp, eller lim inn teksten.`,
  cancelled: () => 'Lesingen ble avbrutt. Ingenting er lagret.',
  'not-supported': (p) =>
    p.reads ? `Samband leser ikke slike filer. Lagre den som en av disse: ${p.reads}.` : 'Samband kan ikke dette ennå. Prøv et annet format.',
  busy: () => 'Samband leser så mye det rår med akkurat nå. Vent litt og prøv på nytt.',
  usage: () => 'Kommandoen er ikke riktig skrevet. Se i veiledningen.',
  'no-file': (p) => `Filen ${p.file ?? p.path ?? ''} finnes ikke. Kontroller navnet.`,
  unwritable: (p) => `${p.file} kan ikke skrives. Kontroller at mappen finnes, og at du har lov til å skrive der.`,
  'no-register': (p) => `Det ligger ikke noe register i ${p.folder}. Kontroller --data, eller lag ett med samband serve.`,
  'not-empty': () => 'Registeret har allerede noe i seg. Eksempelet går bare inn i et tomt register; velg en annen mappe med --data.',
  'wrong-setting': (p) => wrongSetting.nb[String(p.setting)] ?? `Miljøvariabelen ${p.setting} er ikke riktig satt.`,
};

const en: Widened<typeof nn> = {
  'not-found': () => 'What you are looking for does not exist, or you may not see it. Look in the list or search.',
  forbidden: () => 'You are not allowed to do this. Ask the keeper of the register for access.',
  conflict: () => 'Somebody else has changed this meanwhile. Open it again and make your change once more.',
  invalid: () => 'Something you sent cannot be used. Mend it and try again.',
  locked: () => 'Another program is using the register. Close the other one and try again.',
  'newer-data': () => 'The data were written by a newer version of Samband. Upgrade and try again.',
  'port-taken': (p) => `Port ${p.port} is in use. Choose another port.`,
  unreadable: (p) => (p.folder ? `${p.folder} is a folder. Add the files that are in it.` : 'The file cannot be read. Save it again, or paste the text.'),
  'empty-text': () => 'The text is empty. Choose another file, or paste something to read.',
  'not-text': () => 'The file is not text, and no document that Samband knows, whatever its name. Paste the text instead.',
  'too-large': (p) =>
    p.memory ? 'The file took more memory than it may have, and was not read. Split it, or paste the text.' : 'What you sent is too large. Split it.',
  encrypted: () => 'The file is locked with a password. Open it, save it without one and add it again.',
  damaged: () => 'The file is damaged or cut off and cannot be read. Save it again from the program it came from.',
  'no-text': () => 'The file has no text that can be read, only pictures. Paste the text instead.',
  'too-many-pages': (p) => `The file has ${p.pages} pages, and Samband reads up to ${p.most}. Split it.`,
  'expands-too-much': () => 'The file unpacks into far more than it claims to be, and is not opened. Unpack it yourself and add the files.',
  'too-slow': (p) => `The file was not read after ${p.seconds} seconds. Split it, or paste the text.`,
  cancelled: () => 'The reading was cancelled. Nothing is saved.',
  'not-supported': (p) =>
    p.reads ? `Samband does not read such files. Save it as one of these: ${p.reads}.` : 'Samband cannot do this yet. Try another format.',
  busy: () => 'Samband is reading as much as it can just now. Wait a little and try again.',
  usage: () => 'The command is not written correctly. See the guide.',
  'no-file': (p) => `The file ${p.file ?? p.path ?? ''} does not exist. Check the name.`,
  unwritable: (p) => `${p.file} cannot be written. Check that the folder exists and that you may write there.`,
  'no-register': (p) => `There is no register in ${p.folder}. Check --data, or make one with samband serve.`,
  'not-empty': () => 'The register holds something already. The example goes into an empty one only; choose another folder with --data.',
  'wrong-setting': (p) => wrongSetting.en[String(p.setting)] ?? `The environment variable ${p.setting} is not set right.`,
};

/** Why a request was refused and what to do, by the code of the problem. */
export const problems: InThree<typeof nn> = { nn, nb, en };
