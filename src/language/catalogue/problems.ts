import type { ProblemCode, ProblemParams } from '../../domain/problem.ts';
import type { InThree, Widened } from './widened.ts';

const nn = {
  'not-found': () => 'Det du leitar etter, finst ikkje, eller du har ikkje tilgang til det. Sjå etter i lista eller søk.',
  forbidden: () => 'Du har ikkje løyve til dette. Be den som styrer registeret om tilgang.',
  conflict: () => 'Nokon annan har endra dette i mellomtida. Opne det på nytt og gjer endringa di ein gong til.',
  invalid: () => 'Noko i det du sende, kan ikkje brukast. Rett det og prøv på nytt.',
  locked: () => 'Registeret er i bruk av eit anna program. Lukk det andre og prøv på nytt.',
  'newer-data': () => 'Data er skrivne av ein nyare versjon av Samband. Oppgrader og prøv på nytt.',
  'port-taken': (p: ProblemParams) => `Port ${p.port} er i bruk. Vel ein annan port.`,
  unreadable: () => 'Fila kan ikkje lesast. Lagre ho på nytt, eller lim inn teksten.',
  'empty-text': () => 'Teksten er tom. Lim inn noko å lese.',
  'not-text': () => 'Fila er ikkje tekst. Lim inn teksten i staden.',
  'too-large': () => 'Det du sende, er for stort. Del det opp.',
  'not-supported': () => 'Samband kan ikkje dette enno. Prøv eit anna format.',
  usage: () => 'Kommandoen er ikkje rett skriven. Sjå i rettleiinga.',
  'no-file': (p: ProblemParams) => `Fila ${p.file ?? p.path ?? ''} finst ikkje. Kontroller namnet.`,
  unwritable: (p: ProblemParams) => `${p.file} kan ikkje skrivast. Kontroller at mappa finst, og at du har løyve til å skrive der.`,
  'no-register': (p: ProblemParams) => `Det ligg ikkje noko register i ${p.folder}. Kontroller --data, eller lag eitt med samband serve.`,
  'not-empty': () => 'Registeret har alt noko i seg. Dømet går berre inn i eit tomt register; vel ei anna mappe med --data.',
} satisfies Record<ProblemCode, (params: ProblemParams) => string>;

const nb: Widened<typeof nn> = {
  'not-found': () => 'Det du leter etter, finnes ikke, eller du har ikke tilgang til det. Se etter i listen eller søk.',
  forbidden: () => 'Du har ikke lov til dette. Be den som styrer registeret om tilgang.',
  conflict: () => 'Noen andre har endret dette i mellomtiden. Åpne det på nytt og gjør endringen din en gang til.',
  invalid: () => 'Noe i det du sendte, kan ikke brukes. Rett det og prøv på nytt.',
  locked: () => 'Registeret er i bruk av et annet program. Lukk det andre og prøv på nytt.',
  'newer-data': () => 'Dataene er skrevet av en nyere versjon av Samband. Oppgrader og prøv på nytt.',
  'port-taken': (p) => `Port ${p.port} er i bruk. Velg en annen port.`,
  unreadable: () => 'Filen kan ikke leses. Lagre den på nytt, eller lim inn teksten.',
  'empty-text': () => 'Teksten er tom. Lim inn noe å lese.',
  'not-text': () => 'Filen er ikke tekst. Lim inn teksten i stedet.',
  'too-large': () => 'Det du sendte, er for stort. Del det opp.',
  'not-supported': () => 'Samband kan ikke dette ennå. Prøv et annet format.',
  usage: () => 'Kommandoen er ikke riktig skrevet. Se i veiledningen.',
  'no-file': (p) => `Filen ${p.file ?? p.path ?? ''} finnes ikke. Kontroller navnet.`,
  unwritable: (p) => `${p.file} kan ikke skrives. Kontroller at mappen finnes, og at du har lov til å skrive der.`,
  'no-register': (p) => `Det ligger ikke noe register i ${p.folder}. Kontroller --data, eller lag ett med samband serve.`,
  'not-empty': () => 'Registeret har allerede noe i seg. Eksempelet går bare inn i et tomt register; velg en annen mappe med --data.',
};

const en: Widened<typeof nn> = {
  'not-found': () => 'What you are looking for does not exist, or you may not see it. Look in the list or search.',
  forbidden: () => 'You are not allowed to do this. Ask the keeper of the register for access.',
  conflict: () => 'Somebody else has changed this meanwhile. Open it again and make your change once more.',
  invalid: () => 'Something you sent cannot be used. Mend it and try again.',
  locked: () => 'Another program is using the register. Close the other one and try again.',
  'newer-data': () => 'The data were written by a newer version of Samband. Upgrade and try again.',
  'port-taken': (p) => `Port ${p.port} is in use. Choose another port.`,
  unreadable: () => 'The file cannot be read. Save it again, or paste the text.',
  'empty-text': () => 'The text is empty. Paste something to read.',
  'not-text': () => 'The file is not text. Paste the text instead.',
  'too-large': () => 'What you sent is too large. Split it.',
  'not-supported': () => 'Samband cannot do this yet. Try another format.',
  usage: () => 'The command is not written correctly. See the guide.',
  'no-file': (p) => `The file ${p.file ?? p.path ?? ''} does not exist. Check the name.`,
  unwritable: (p) => `${p.file} cannot be written. Check that the folder exists and that you may write there.`,
  'no-register': (p) => `There is no register in ${p.folder}. Check --data, or make one with samband serve.`,
  'not-empty': () => 'The register holds something already. The example goes into an empty one only; choose another folder with --data.',
};

/** Why a request was refused and what to do, by the code of the problem. */
export const problems: InThree<typeof nn> = { nn, nb, en };
