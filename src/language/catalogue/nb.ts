import type { Words } from './words.ts';

/** The interface in Bokmål. */
export const nb: Words = {
  product: 'Samband',
  languageName: 'Bokmål',
  languages: 'Språk',
  skip: 'Hopp til innholdet',
  nav: {
    label: 'Hovedmeny', today: 'I dag', engagements: 'Engasjementer', parties: 'Parter', commitments: 'Løfter', sources: 'Kilder',
    account: 'Årstekst', insight: 'Innsikt', search: 'Søk', settings: 'Innstillinger',
  },
  common: {
    save: 'Lagre', cancel: 'Avbryt', edit: 'Rediger', undo: 'Angre', undoNamed: (what) => `Angre: ${what}`, filter: 'Vis', clear: 'Nullstill', all: 'Alle', none: 'Ingen', yes: 'Ja', no: 'Nei',
    next: 'Neste side', first: 'Første side', pages: 'Sider', optional: 'valgfritt', unknown: 'ukjent', notSet: 'Ikke satt', back: 'Tilbake',
    untitled: 'Uten tittel', unnamed: 'Uten navn', us: 'Oss', them: 'De', when: 'Når', what: 'Hva', who: 'Hvem', actions: 'Handlinger',
    quoted: (words) => `«${words}»`,
  },
  today: {
    title: 'I dag', lead: 'Skriv én setning om det som skjedde, slik du ville sagt det.', line: 'Logglinje',
    hint: 'Skriv for eksempel hvem, hva, når og hvor mange. Enter leser linjen, og Enter én gang til loggfører.',
    read: 'Les linjen', log: 'Loggfør', wholeForm: 'Åpne hele skjemaet', readAs: 'Slik leser Samband linjen', notRead: 'Samband fant ikke noe engasjement i denne linjen. Skriv litt mer, eller åpne hele skjemaet.',
    fields: { kind: 'Slag', role: 'Vår rolle', party: 'Part', period: 'Når', figure: 'Tall', area: 'Land', topic: 'Emne', event: 'Arrangement', commitment: 'Løfte', status: 'Status', subject: 'Om' },
    status: 'Status', proposals: (n) => (n === 0 ? 'Ingen forslag venter' : n === 1 ? '1 forslag venter på deg' : `${n} forslag venter på deg`),
    reviewThem: 'Gå gjennom forslagene', due: 'Løfter som forfaller', noneDue: 'Ingen åpne løfter forfaller nå.', latest: 'Siste engasjementer', noLatest: 'Ingen engasjementer er loggført ennå.',
    unanswered: 'Forespørsler uten svar', thisYear: (n, year) => (n === 1 ? `1 engasjement i ${year}` : `${n} engasjementer i ${year}`), openAccount: (year) => `Les årsteksten for ${year}`,
  },
  engagements: {
    title: 'Engasjementer', new: 'Nytt engasjement', count: (n) => (n === 1 ? '1 engasjement' : `${n} engasjementer`), none: 'Ingen engasjementer passer til utvalget.', filters: 'Utvalg',
    words: 'Ord', caption: 'Engasjementer, de nyeste først', sentence: 'Setningen i årsteksten', noSentence: 'Engasjementet står ikke i noen setning ennå.',
    facts: 'Opplysninger', history: 'Historikk', commitments: 'Løfter', rival: 'Kilder som er uenige', rivalLead: 'Kildene sier ulike ting. Velg den verdien årsteksten skal bruke.', useThis: 'Bruk denne', used: 'Denne er i bruk',
    useNamed: (value) => `Bruk denne: ${value}`, said: (by) => `sagt av ${by}`, evidence: 'Belegg', noEvidence: 'Ingen kilde er knyttet til dette.', entered: (by, at) => `Ført inn av ${by} ${at}`,
    saved: 'Engasjementet er lagret.', preferred: 'Verdien er tatt i bruk.', editTitle: 'Rediger engasjement', newTitle: 'Nytt engasjement',
  },
  fields: {
    kind: 'Slag', direction: 'Retning', trigger: 'Hva satte det i gang', mode: 'Møteform', recurrence: 'Hvor ofte', status: 'Status', requestStatus: 'Svar på forespørselen', complete: 'Listen er fullstendig',
    completeHint: 'Fjern haken om kilden sier «blant annet» eller lignende.', period: 'Når', periodHint: 'For eksempel 2021, 2021-09, 12.9.2021 eller 2022/2025.', ourRoles: 'Våre roller', parties: 'Parter', partyName: 'Navn', partyRole: 'Rolle', partyCountry: 'Land',
    countryHint: 'Landkode med to bokstaver, for eksempel NO.', event: 'Arrangement', eventHint: 'Konferansen, nettmøtet eller serien det var en del av.', title: 'Tittel', titleHint: 'En kort overskrift du kjenner igjen saken på.',
    subject: 'Hva det handlet om', subjectHint: 'Noe som kan stå etter «om».', work: 'Arbeid som kom ut', workForm: 'Form', workTitle: 'Tittel på arbeidet', workLang: 'Språk (kode)', workUrl: 'Nettadresse', areas: 'Land og områder', areaCode: 'Kode', areaRole: 'Hva landet er',
    areaHint: 'Landkode, områdekode fra FN eller navnet på en gruppe.', topics: 'Emner', figures: 'Tall', figureValue: 'Verdi', figureUnit: 'Enhet', figureQualifier: 'Hvor nøyaktig', figureCounted: 'Hva er talt', figureSaid: 'Slik kilden sa det', commitment: 'Løfte',
    commitmentBy: 'Hvem lovet', commitmentDue: 'Forfaller', links: 'Lenker', linksHint: 'Én adresse på hver linje.', note: 'Notat', access: 'Tilgang', why: 'Hvorfor endrer du', inLanguage: (language) => `på ${language}`, row: (n) => `Rad ${n}`,
    more: 'Flere opplysninger', names: 'Navn', parent: 'Overordnet part', type: 'Type', country: 'Land', isNetwork: 'Er et nettverk', isUs: 'Er oss', identifiers: 'Identifikatorer', website: 'Nettsted', what: 'Hva', due: 'Forfaller', settledBy: 'Gjort opp av',
    nn: 'nynorsk', nb: 'bokmål', en: 'engelsk', commitments: 'Løfter',
  },
  parties: {
    title: 'Parter', new: 'Ny part', count: (n) => (n === 1 ? '1 part' : `${n} parter`), none: 'Ingen parter passer til søket.', words: 'Søk etter navn', caption: 'Parter i registeret',
    namesThroughTime: 'Navn gjennom tiden', current: 'i bruk nå', from: 'Fra', to: 'Til', nameKind: 'Slags navn', language: 'Språk', ties: 'Bånd til andre', noTies: 'Ingen bånd er ført inn.', addTie: 'Legg til bånd', tieKind: 'Bånd', tieTo: 'Til part', tiePeriod: 'Periode', tieAdded: 'Båndet er lagt til.',
    engagements: 'Engasjementer', noEngagements: 'Ingen engasjementer med denne parten ennå.', openPromises: 'Åpne løfter', noPromises: 'Ingen åpne løfter.', saved: 'Parten er lagret.', editTitle: 'Rediger part', network: 'nettverk', facts: 'Opplysninger', allEngagements: 'Vis alle engasjementene',
    official: 'offisielt navn', alias: 'annet navn', acronym: 'kortform', scheme: 'Ordning', value: 'Verdi', incoming: (kind) => `${kind} (fra den andre siden)`,
  },
  commitments: {
    title: 'Løfter', lead: 'Det vi har lovet andre, og det andre har lovet oss.', count: (n) => (n === 1 ? '1 løfte' : `${n} løfter`), none: 'Ingen løfter passer til utvalget.', year: 'Forfallsår', status: 'Status', by: 'Hvem lovet', ours: 'Vi lovet', theirs: 'De lovet', due: 'Forfaller', noDue: 'uten frist', overdue: 'over fristen',
    settle: 'Gjør opp', settleNamed: (what) => `Gjør opp: ${what}`, outcome: 'Utfall', why: 'Merknad', carryOver: 'Før videre', carryTo: (year) => `Før videre til ${year}`, settled: 'Løftet er gjort opp.', carried: 'Løftet er ført videre.', settledBy: 'Gjort opp av', caption: 'Løfter etter forfall', carryNamed: (what, year) => `Før videre til ${year}: ${what}`, to: 'Til',
  },
  sources: {
    title: 'Kilder', lead: 'Lim inn en tekst eller velg en fil. Samband finner engasjementer i den og legger dem fram for deg.', add: 'Legg til kilde', text: 'Tekst', file: 'Eller velg en tekstfil', fileHint: 'Ren tekst (.txt eller .md), høyst 5 MB.', name: 'Navn på kilden', year: 'Året teksten er skrevet', read: 'Les teksten',
    none: 'Ingen kilder er lagt inn ennå.', caption: 'Kilder', open: 'Venter', passages: 'Tekststeder', received: 'Mottatt', origin: 'Opphav', pasted: 'limt inn', language: 'Språk', readIn: (year) => `Lest som skrevet i ${year}`, supports: 'Det denne kilden belegger', review: 'Gå gjennom forslag',
    reviewCount: (n) => `Gå gjennom ${n} forslag`, whole: 'Teksten', kept: (n) => (n === 0 ? 'Kilden er tatt vare på. Samband fant ingen engasjementer i den.' : `Kilden er tatt vare på. ${n} forslag venter.`), untitled: 'Innlimt tekst', hash: 'Fingeravtrykk',
  },
  review: {
    title: 'Gjennomgang', of: (title) => `Gjennomgang: ${title}`, text: 'Teksten', proposals: 'Forslag', progress: (open, all) => `${open} av ${all} forslag venter`, done: 'Alle forslagene er avgjort.', none: 'Samband fant ingen engasjementer i denne teksten.', accept: 'Godta', mend: 'Rett', merge: 'Slå sammen', reject: 'Avvis', undo: 'Angre',
    acceptNamed: (t) => `Godta: ${t}`, mendNamed: (t) => `Rett: ${t}`, mergeNamed: (t) => `Slå sammen: ${t}`, rejectNamed: (t) => `Avvis: ${t}`, undoNamed: (t) => `Angre avgjørelsen om: ${t}`,
    keys: 'Taster: j og k flytter, a godtar, e retter, m slår sammen, x avviser, u angrer.', confidence: (percent) => `${percent} % sikker`, mergeWith: 'Slå sammen med', words: 'Ordene i teksten', mended: 'Forslaget er rettet.', accepted: 'Forslaget er godtatt.', merged: 'Forslaget er slått sammen.', rejected: 'Forslaget er avvist.', undone: 'Avgjørelsen er angret.',
    acceptedAll: (n) => (n === 1 ? '1 forslag er godtatt.' : `${n} forslag er godtatt.`), acceptAll: 'Godta alle som venter', statuses: { open: 'venter', accepted: 'godtatt', rejected: 'avvist', merged: 'slått sammen' }, mendTitle: 'Rett forslag', record: 'Åpne engasjementet',
  },
  account: {
    title: (year) => `Årstekst ${year}`, lead: 'Hver setning hviler på oppføringer. Velg en setning for å se hva som ligger under.', years: 'Velg år', year: 'År', language: 'Språk i teksten', downloads: 'Last ned', word: 'Word', pdf: 'PDF', web: 'Nettside', markdown: 'Markdown', json: 'JSON', panel: 'Under setningen', noPanel: 'Velg en setning i teksten.',
    stale: 'En oppføring under setningen er endret.', empty: 'Det er ingenting å skrive om dette året ennå.', unused: 'Ikke med i teksten', why: { cancelled: 'avlyst', 'not-open': 'ikke åpent', 'outside-period': 'utenfor året', uncertain: 'uvisst' }, records: 'Oppføringer',
  },
  search: { title: 'Søk', words: 'Hva leter du etter?', do: 'Søk', none: (q) => `Ingen treff på «${q}». Prøv færre eller andre ord.`, hits: (n) => `${n} treff`, why: 'Treff på', types: { engagement: 'engasjement', party: 'part', commitment: 'løfte', source: 'kilde' } },
  insight: { title: 'Innsikt', lead: 'Hvem spør oss om hva, og hvor kommer de fra?', year: 'År', kinds: 'Slags engasjement', askers: 'Hvem kommer til oss', countries: 'Land', promises: 'Løfter', count: 'Antall', of: (year) => `Innsikt ${year}`, none: 'Ingen tall for dette året.' },
  settings: { title: 'Innstillinger', us: 'Hvem vi er', changeLog: 'Endringslogg', changeLogLead: 'Alt som er skrevet i registeret, hvem som gjorde det, og mulighet til å angre.', version: 'Versjon', signedInAs: 'Innlogget som', editUs: 'Rediger navnene våre', api: 'Grensesnitt for programmer', apiLead: 'Beskrivelsen av det som kan hentes og sendes av andre programmer.', noUs: 'Registeret vet ikke hvem dere er ennå.' },
  changes: { title: 'Endringslogg', caption: 'Endringer, de nyeste først', by: 'Av', at: 'Når', record: 'Oppføring', action: 'Handling', fields: 'Felter', why: 'Grunn', none: 'Ingen endringer ennå.', undone: 'Endringen er angret.', before: 'Før', after: 'Etter', details: 'Vis hva som ble endret' },
  changeActions: {
    logged: 'loggført', corrected: 'rettet', accepted: 'godtatt', merged: 'slått sammen', rejected: 'avvist', settled: 'gjort opp', undone: 'angret', added: 'lagt til', kept: 'tatt vare på', proposed: 'lagt fram', mended: 'rettet', preferred: 'valgt', 'carried-over': 'ført videre', submitted: 'lagt fram', claimed: 'ført inn', disputed: 'omstridt', opened: 'åpnet', promised: 'gitt', supported: 'lagt til', tied: 'knyttet',
    other: 'endret',
  },
  recordTypes: { engagement: 'engasjement', party: 'part', person: 'person', event: 'arrangement', commitment: 'løfte', source: 'kilde', passage: 'tekststed', claim: 'påstand', evidence: 'belegg', proposal: 'forslag', tie: 'bånd', user: 'bruker', unit: 'enhet', account: 'årstekst', edition: 'utgave', change: 'endring', batch: 'bunke' },
  signIn: { title: 'Logg inn', lead: 'Du må logge inn for å se registeret.', how: 'Åpne innloggingslenken som ble skrevet ut da Samband startet. Den står i vinduet der programmet kjører.', bad: 'Innloggingslenken gjelder ikke lenger. Bruk den siste lenken som ble skrevet ut.', out: 'Logg ut', toStart: 'Gå til forsiden' },
  errors: {
    summary: 'Rett disse feltene og prøv på nytt', unexpected: 'Noe gikk galt', unexpectedLead: 'Feilen er skrevet i loggen. Prøv på nytt, og gi nummeret til den som drifter Samband om det ikke hjelper.', errorId: 'Feilnummer', notFoundTitle: 'Fant ikke siden', refused: 'Det gikk ikke', toStart: 'Gå til forsiden',
    crossSite: 'Forespørselen kom fra et annet nettsted og ble stoppet. Åpne Samband direkte og prøv på nytt.',
  },
  issues: {
    required: () => 'Fyll ut dette feltet.', 'not-a-date': () => 'Skriv en dato eller periode, for eksempel 2021, 12.9.2021 eller 2022/2025.', 'not-a-code': () => 'Velg en verdi fra listen, eller skriv en gyldig kode.', 'too-long': () => 'Teksten er for lang. Kort den ned.',
    'not-a-number': () => 'Skriv et tall med sifre.', 'unknown-party': () => 'Registeret kjenner ikke denne parten. Velg en fra listen.',
  },
  problems: {
    'not-found': () => 'Det du leter etter finnes ikke, eller du har ikke tilgang til det. Se etter i listen eller søk.', forbidden: () => 'Du har ikke lov til dette. Be den som styrer registeret om tilgang.', conflict: () => 'Noen andre har endret dette i mellomtiden. Åpne det på nytt og gjør endringen din en gang til.', invalid: () => 'Noe i det du sendte kan ikke brukes. Rett det og prøv på nytt.',
    locked: () => 'Registeret er i bruk av et annet program. Lukk det andre og prøv på nytt.', 'newer-data': () => 'Dataene er skrevet av en nyere versjon av Samband. Oppgrader og prøv på nytt.', 'port-taken': (p) => `Port ${p.port} er i bruk. Velg en annen port.`, unreadable: () => 'Filen kan ikke leses. Lagre den på nytt, eller lim inn teksten.', 'empty-text': () => 'Teksten er tom. Lim inn noe å lese.', 'not-text': () => 'Filen er ikke tekst. Lim inn teksten i stedet.',
    'too-large': () => 'Det du sendte er for stort. Del det opp.', 'not-supported': () => 'Samband kan ikke dette ennå. Prøv et annet format.', usage: () => 'Forespørselen er ikke riktig skrevet. Se i veiledningen.', 'no-file': (p) => `Filen ${p.file ?? p.path ?? ''} finnes ikke. Kontroller navnet.`,
  },
};
