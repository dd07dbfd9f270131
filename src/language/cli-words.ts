import type { Lang } from '../domain/lang.ts';

/** What the command line says. */
export interface CliWords {
  usage: string;
  noCommand(name: string): string;
  nameACommand: string;
  wrongUsage(said: string): string;
  unknownFlag(flag: string): string;
  wrongFlag(flag: string): string;
  readAs(year: number): string;
  needsYear: string;
  needsPeriod: string;
  needsBase: string;
  needsEdition: string;
  needsSubject: string;
  templates(ids: readonly string[]): string;
  needsWords: string;
  needsId: string;
  needsName: string;
  needsFile: string;
  needsOneFile: string;
  undoWith(batch: string): string;
  needsOut: string;
  needsModel: string;
  loadingDemo: string;
  demoLoaded(engagements: number, parties: number): string;
  serving(address: string): string;
  signIn(link: string): string;
  migrated: string;
  nothingFound: string;
  written(file: string): string;
  proposals(count: number): string;
  submitted(count: number, sourceId: string): string;
  accepted(count: number): string;
  promise: string;
}

const COMMANDS = (
  does: Record<'serve' | 'demo' | 'intake' | 'import' | 'account' | 'search' | 'show' | 'party' | 'migrate', string>,
) => `  samband serve [--port N] [--host H]                                   ${does.serve}
  samband demo                                                          ${does.demo}
  samband intake FILE… [--year N] [--us NAME] [--submit]                ${does.intake}
  samband import FILE [--as KIND] [--dry-run] | --undo BATCH            ${does.import}
  samband account YEAR [--format F] [--lang L] [--rivals] [--out FILE]  ${does.account}
  samband search WORDS…                                                 ${does.search}
  samband show ID                                                       ${does.show}
  samband party NAME                                                    ${does.party}
  samband migrate                                                       ${does.migrate}`;

export const CLI_WORDS: Record<Lang, CliWords> = {
  nn: {
    usage: `Bruk: samband KOMMANDO [--data MAPPE | --database ADRESSE] [--json]

${COMMANDS({
  serve: 'køyrer nettsidene og grensesnittet for program',
  demo: 'fyller eit tomt register med året 2021',
  intake: 'les tekstar og viser framlegg; --submit legg dei fram, --accept godtek dei, --model spør språkmodellen òg',
  import: 'tek inn rader frå xlsx, csv eller jsonl; --undo tek dei attende',
  account: 'skriv årsteksten: html, docx, pdf, md eller json',
  search: 'søkjer i registeret',
  show: 'viser ei oppføring',
  party: 'viser ein part',
  migrate: 'bringar databasen à jour',
})}`,
    noCommand: (name) => `Samband har ingen kommando som heiter ${name}.`,
    nameACommand: 'Skriv kva Samband skal gjere.',
    wrongUsage: (said) => `Kommandoen er ikkje rett skriven: ${said}`,
    unknownFlag: (flag) => `kommandoen kjenner ikkje ${flag}`,
    wrongFlag: (flag) => `${flag} må ha ein verdi, eller kan ikkje ha nokon`,
    readAs: (year) => `Lesne som skrivne i ${year}. Vel eit anna år med --year.`,
    needsYear: 'skriv eit år, til dømes samband account 2021',
    needsPeriod: '--period er eit år eller ei tid med start og slutt, til dømes 2021-01/2021-06',
    needsBase: '--base er eit år, til dømes --base 2020',
    needsEdition: '--edition er nummeret på ei utgåve, til dømes --edition 1',
    needsSubject: '--subject er party:ID, network:ID, area:LAND eller goal:ID',
    templates: (ids) => `--template ${ids.join('|')}`,
    needsWords: 'skriv kva du leitar etter',
    needsId: 'skriv nøkkelen til oppføringa',
    needsName: 'skriv namnet på parten',
    needsFile: 'nemn minst éi fil',
    needsOneFile: 'nemn éi fil, eller --undo og nøkkelen til importen',
    undoWith: (batch) => `Angre med samband import --undo ${batch}`,
    needsOut: 'vel ei fil å skrive til med --out',
    needsModel: '--model treng ein språkmodell; set SAMBAND_MODEL_URL og SAMBAND_MODEL_NAME først',
    loadingDemo: 'Registeret er tomt. Hentar inn dømet frå 2021 …',
    demoLoaded: (engagements, parties) => `Henta inn ${engagements} engasjement og ${parties} partar.`,
    serving: (address) => `Samband køyrer på ${address}`,
    signIn: (link) => `Logg inn: ${link}`,
    migrated: 'Databasen er à jour.',
    nothingFound: 'Ingen treff.',
    written: (file) => `Skreiv ${file}`,
    proposals: (count) => (count === 1 ? '1 framlegg' : `${count} framlegg`),
    submitted: (count, sourceId) => `La fram ${count} framlegg frå kjelda ${sourceId}.`,
    accepted: (count) => `Godtok ${count} framlegg.`,
    promise: 'Lovnad',
  },
  nb: {
    usage: `Bruk: samband KOMMANDO [--data MAPPE | --database ADRESSE] [--json]

${COMMANDS({
  serve: 'kjører nettsidene og grensesnittet for programmer',
  demo: 'fyller et tomt register med året 2021',
  intake: 'leser tekster og viser forslag; --submit legger dem fram, --accept godtar dem, --model spør språkmodellen også',
  import: 'tar inn rader fra xlsx, csv eller jsonl; --undo tar dem tilbake',
  account: 'skriver årsteksten: html, docx, pdf, md eller json',
  search: 'søker i registeret',
  show: 'viser en oppføring',
  party: 'viser en part',
  migrate: 'bringer databasen à jour',
})}`,
    noCommand: (name) => `Samband har ingen kommando som heter ${name}.`,
    nameACommand: 'Skriv hva Samband skal gjøre.',
    wrongUsage: (said) => `Kommandoen er ikke riktig skrevet: ${said}`,
    unknownFlag: (flag) => `kommandoen kjenner ikke ${flag}`,
    wrongFlag: (flag) => `${flag} må ha en verdi, eller kan ikke ha noen`,
    readAs: (year) => `Lest som skrevet i ${year}. Velg et annet år med --year.`,
    needsYear: 'skriv et år, for eksempel samband account 2021',
    needsPeriod: '--period er et år eller en tid med start og slutt, for eksempel 2021-01/2021-06',
    needsBase: '--base er et år, for eksempel --base 2020',
    needsEdition: '--edition er nummeret på en utgave, for eksempel --edition 1',
    needsSubject: '--subject er party:ID, network:ID, area:LAND eller goal:ID',
    templates: (ids) => `--template ${ids.join('|')}`,
    needsWords: 'skriv hva du leter etter',
    needsId: 'skriv nøkkelen til oppføringen',
    needsName: 'skriv navnet på parten',
    needsFile: 'nevn minst én fil',
    needsOneFile: 'nevn én fil, eller --undo og nøkkelen til importen',
    undoWith: (batch) => `Angre med samband import --undo ${batch}`,
    needsOut: 'velg en fil å skrive til med --out',
    needsModel: '--model trenger en språkmodell; sett SAMBAND_MODEL_URL og SAMBAND_MODEL_NAME først',
    loadingDemo: 'Registeret er tomt. Henter inn eksempelet fra 2021 …',
    demoLoaded: (engagements, parties) => `Hentet inn ${engagements} engasjementer og ${parties} parter.`,
    serving: (address) => `Samband kjører på ${address}`,
    signIn: (link) => `Logg inn: ${link}`,
    migrated: 'Databasen er à jour.',
    nothingFound: 'Ingen treff.',
    written: (file) => `Skrev ${file}`,
    proposals: (count) => `${count} forslag`,
    submitted: (count, sourceId) => `La fram ${count} forslag fra kilden ${sourceId}.`,
    accepted: (count) => `Godtok ${count} forslag.`,
    promise: 'Løfte',
  },
  en: {
    usage: `Usage: samband COMMAND [--data FOLDER | --database ADDRESS] [--json]

${COMMANDS({
  serve: 'runs the web pages and the interface for programs',
  demo: 'fills an empty register with the year 2021',
  intake: 'reads texts and prints proposals; --submit lays them before a person, --accept accepts them, --model asks the language model too',
  import: 'takes in rows from xlsx, csv or jsonl; --undo takes them back',
  account: 'writes the account: html, docx, pdf, md or json',
  search: 'searches the register',
  show: 'shows a record',
  party: 'shows a party',
  migrate: 'brings the database up to date',
})}`,
    noCommand: (name) => `Samband has no command named ${name}.`,
    nameACommand: 'Say what Samband is to do.',
    wrongUsage: (said) => `The command is not written right: ${said}`,
    unknownFlag: (flag) => `the command does not know ${flag}`,
    wrongFlag: (flag) => `${flag} needs a value, or takes none`,
    readAs: (year) => `Read as written in ${year}. Choose another year with --year.`,
    needsYear: 'give a year, such as samband account 2021',
    needsPeriod: '--period is a year or a time with a start and an end, such as 2021-01/2021-06',
    needsBase: '--base is a year, such as --base 2020',
    needsEdition: '--edition is the number of an edition, such as --edition 1',
    needsSubject: '--subject is party:ID, network:ID, area:COUNTRY or goal:ID',
    templates: (ids) => `--template ${ids.join('|')}`,
    needsWords: 'give the words to look for',
    needsId: 'give the identifier of the record',
    needsName: 'give the name of the party',
    needsFile: 'name at least one file',
    needsOneFile: 'name one file, or --undo and the key of the import',
    undoWith: (batch) => `Undo with samband import --undo ${batch}`,
    needsOut: 'choose a file to write to with --out',
    needsModel: '--model needs a language model; set SAMBAND_MODEL_URL and SAMBAND_MODEL_NAME first',
    loadingDemo: 'The register is empty. Loading the example from 2021 …',
    demoLoaded: (engagements, parties) => `Loaded ${engagements} engagements and ${parties} parties.`,
    serving: (address) => `Samband runs at ${address}`,
    signIn: (link) => `Sign in: ${link}`,
    migrated: 'The database is up to date.',
    nothingFound: 'Nothing found.',
    written: (file) => `Wrote ${file}`,
    proposals: (count) => (count === 1 ? '1 proposal' : `${count} proposals`),
    submitted: (count, sourceId) => `Laid ${count} proposals from source ${sourceId} before a person.`,
    accepted: (count) => `Accepted ${count} proposals.`,
    promise: 'Promise',
  },
};
