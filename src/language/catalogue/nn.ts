import type { Account } from '../../domain/account.ts';
import type { Issue, ProblemCode, ProblemParams } from '../../domain/problem.ts';

/** The interface in Nynorsk: the master of the catalogue. */
export const nn = {
  product: 'Samband',
  languageName: 'Nynorsk',
  languages: 'Språk',
  skip: 'Hopp til innhaldet',
  nav: {
    label: 'Hovudmeny', today: 'I dag', engagements: 'Engasjement', parties: 'Partar', commitments: 'Lovnader', sources: 'Kjelder',
    account: 'Årstekst', insight: 'Innsikt', search: 'Søk', settings: 'Innstillingar',
  },
  common: {
    save: 'Lagre', cancel: 'Avbryt', edit: 'Rediger', undo: 'Angre', undoNamed: (what: string) => `Angre: ${what}`, filter: 'Vis', clear: 'Nullstill', all: 'Alle', none: 'Ingen', yes: 'Ja', no: 'Nei',
    next: 'Neste side', first: 'Første side', pages: 'Sider', optional: 'valfritt', unknown: 'ukjend', notSet: 'Ikkje sett', back: 'Tilbake',
    untitled: 'Utan tittel', unnamed: 'Utan namn', us: 'Oss', them: 'Dei', when: 'Når', what: 'Kva', who: 'Kven', actions: 'Handlingar',
    quoted: (words: string) => `«${words}»`,
  },
  today: {
    title: 'I dag', lead: 'Skriv éi setning om det som hende, slik du ville sagt det.', line: 'Loggline',
    hint: 'Skriv til dømes kven, kva, når og kor mange. Enter les linja, og Enter éin gong til loggfører.',
    read: 'Les linja', log: 'Loggfør', wholeForm: 'Opne heile skjemaet', readAs: 'Slik les Samband linja', notRead: 'Samband fann ikkje noko engasjement i denne linja. Skriv litt meir, eller opne heile skjemaet.',
    fields: { kind: 'Slag', role: 'Rolla vår', party: 'Part', period: 'Når', figure: 'Tal', area: 'Land', topic: 'Emne', event: 'Arrangement', commitment: 'Lovnad', status: 'Status', subject: 'Om' },
    status: 'Status', proposals: (n: number) => (n === 0 ? 'Ingen framlegg ventar' : n === 1 ? '1 framlegg ventar på deg' : `${n} framlegg ventar på deg`),
    reviewThem: 'Gå gjennom framlegga', due: 'Lovnader som forfell', noneDue: 'Ingen opne lovnader forfell no.', latest: 'Siste engasjement', noLatest: 'Ingen engasjement er loggførte enno.',
    unanswered: 'Førespurnader utan svar', thisYear: (n: number, year: number) => `${n} engasjement i ${year}`, openAccount: (year: number) => `Les årsteksten for ${year}`,
  },
  engagements: {
    title: 'Engasjement', new: 'Nytt engasjement', count: (n: number) => (n === 1 ? '1 engasjement' : `${n} engasjement`), none: 'Ingen engasjement passar til utvalet.', filters: 'Utval',
    words: 'Ord', caption: 'Engasjement, dei nyaste først', sentence: 'Setninga i årsteksten', noSentence: 'Engasjementet står ikkje i noka setning enno.',
    facts: 'Opplysningar', history: 'Historikk', commitments: 'Lovnader', rival: 'Kjelder som er usamde', rivalLead: 'Kjeldene seier ulike ting. Vel den verdien årsteksten skal bruke.', useThis: 'Bruk denne', used: 'Denne er i bruk',
    useNamed: (value: string) => `Bruk denne: ${value}`, said: (by: string) => `sagt av ${by}`, evidence: 'Belegg', noEvidence: 'Inga kjelde er knytt til dette.', entered: (by: string, at: string) => `Ført inn av ${by} ${at}`,
    saved: 'Engasjementet er lagra.', preferred: 'Verdien er teken i bruk.', editTitle: 'Rediger engasjement', newTitle: 'Nytt engasjement',
  },
  fields: {
    kind: 'Slag', direction: 'Retning', trigger: 'Kva sette det i gang', mode: 'Møteform', recurrence: 'Kor ofte', status: 'Status', requestStatus: 'Svar på førespurnaden', complete: 'Lista er fullstendig',
    completeHint: 'Fjern haken om kjelda seier «mellom anna» eller liknande.', period: 'Når', periodHint: 'Til dømes 2021, 2021-09, 12.9.2021 eller 2022/2025.', ourRoles: 'Rollene våre', parties: 'Partar', partyName: 'Namn', partyRole: 'Rolle', partyCountry: 'Land',
    countryHint: 'Landkode med to bokstavar, til dømes NO.', event: 'Arrangement', eventHint: 'Konferansen, nettmøtet eller serien det var ein del av.', title: 'Tittel', titleHint: 'Ei kort overskrift du kjenner att saka på.',
    subject: 'Kva det handla om', subjectHint: 'Noko som kan stå etter «om».', work: 'Arbeid som kom ut', workForm: 'Form', workTitle: 'Tittel på arbeidet', workLang: 'Språk (kode)', workUrl: 'Nettadresse', areas: 'Land og område', areaCode: 'Kode', areaRole: 'Kva landet er',
    areaHint: 'Landkode, områdekode frå FN eller namnet på ei gruppe.', topics: 'Emne', figures: 'Tal', figureValue: 'Verdi', figureUnit: 'Eining', figureQualifier: 'Kor nøyaktig', figureCounted: 'Kva er talt', figureSaid: 'Slik kjelda sa det', commitment: 'Lovnad',
    commitmentBy: 'Kven lova', commitmentDue: 'Forfell', links: 'Lenkjer', linksHint: 'Éi adresse på kvar linje.', note: 'Notat', access: 'Tilgang', why: 'Kvifor endrar du', inLanguage: (language: string) => `på ${language}`, row: (n: number) => `Rad ${n}`,
    more: 'Fleire opplysningar', names: 'Namn', parent: 'Overordna part', type: 'Type', country: 'Land', isNetwork: 'Er eit nettverk', isUs: 'Er oss', identifiers: 'Identifikatorar', website: 'Nettstad', what: 'Kva', due: 'Forfell', settledBy: 'Gjort opp av',
    nn: 'nynorsk', nb: 'bokmål', en: 'engelsk', commitments: 'Lovnader',
  },
  parties: {
    title: 'Partar', new: 'Ny part', count: (n: number) => (n === 1 ? '1 part' : `${n} partar`), none: 'Ingen partar passar til søket.', words: 'Søk etter namn', caption: 'Partar i registeret',
    namesThroughTime: 'Namn gjennom tida', current: 'i bruk no', from: 'Frå', to: 'Til', nameKind: 'Slag namn', language: 'Språk', ties: 'Band til andre', noTies: 'Ingen band er førte inn.', addTie: 'Legg til band', tieKind: 'Band', tieTo: 'Til part', tiePeriod: 'Periode', tieAdded: 'Bandet er lagt til.',
    engagements: 'Engasjement', noEngagements: 'Ingen engasjement med denne parten enno.', openPromises: 'Opne lovnader', noPromises: 'Ingen opne lovnader.', saved: 'Parten er lagra.', editTitle: 'Rediger part', network: 'nettverk', facts: 'Opplysningar', allEngagements: 'Vis alle engasjementa',
    official: 'offisielt namn', alias: 'anna namn', acronym: 'kortform', scheme: 'Ordning', value: 'Verdi', incoming: (kind: string) => `${kind} (frå den andre sida)`,
  },
  commitments: {
    title: 'Lovnader', lead: 'Det vi har lova andre, og det andre har lova oss.', count: (n: number) => (n === 1 ? '1 lovnad' : `${n} lovnader`), none: 'Ingen lovnader passar til utvalet.', year: 'Forfallsår', status: 'Status', by: 'Kven lova', ours: 'Vi lova', theirs: 'Dei lova', due: 'Forfell', noDue: 'utan frist', overdue: 'over fristen',
    settle: 'Gjer opp', settleNamed: (what: string) => `Gjer opp: ${what}`, outcome: 'Utfall', why: 'Merknad', carryOver: 'Før vidare', carryTo: (year: number) => `Før vidare til ${year}`, settled: 'Lovnaden er gjord opp.', carried: 'Lovnaden er ført vidare.', settledBy: 'Gjort opp av', caption: 'Lovnader etter forfall', carryNamed: (what: string, year: number) => `Før vidare til ${year}: ${what}`, to: 'Til',
  },
  sources: {
    title: 'Kjelder', lead: 'Lim inn ein tekst eller vel ei fil. Samband finn engasjement i han og legg dei fram for deg.', add: 'Legg til kjelde', text: 'Tekst', file: 'Eller vel ei tekstfil', fileHint: 'Rein tekst (.txt eller .md), høgst 5 MB.', name: 'Namn på kjelda', year: 'Året teksten er skriven', read: 'Les teksten',
    none: 'Ingen kjelder er lagde inn enno.', caption: 'Kjelder', open: 'Ventar', passages: 'Tekststader', received: 'Motteken', origin: 'Opphav', pasted: 'limt inn', language: 'Språk', readIn: (year: number) => `Lesen som skriven i ${year}`, supports: 'Det denne kjelda belegg', review: 'Gå gjennom framlegg',
    reviewCount: (n: number) => (n === 1 ? 'Gå gjennom 1 framlegg' : `Gå gjennom ${n} framlegg`), whole: 'Teksten', kept: (n: number) => (n === 0 ? 'Kjelda er teken vare på. Samband fann ingen engasjement i ho.' : n === 1 ? 'Kjelda er teken vare på. 1 framlegg ventar.' : `Kjelda er teken vare på. ${n} framlegg ventar.`), untitled: 'Innlimt tekst', hash: 'Fingeravtrykk',
  },
  review: {
    title: 'Gjennomgang', of: (title: string) => `Gjennomgang: ${title}`, text: 'Teksten', proposals: 'Framlegg', progress: (open: number, all: number) => `${open} av ${all} framlegg ventar`, done: 'Alle framlegga er avgjorde.', none: 'Samband fann ingen engasjement i denne teksten.', accept: 'Godta', mend: 'Rett', merge: 'Slå saman', reject: 'Avvis', undo: 'Angre',
    acceptNamed: (t: string) => `Godta: ${t}`, mendNamed: (t: string) => `Rett: ${t}`, mergeNamed: (t: string) => `Slå saman: ${t}`, rejectNamed: (t: string) => `Avvis: ${t}`, undoNamed: (t: string) => `Angre avgjerda om: ${t}`,
    keys: 'Tastar: j og k flyttar, a godtek, e rettar, m slår saman, x avviser, u angrar.', confidence: (percent: number) => `${percent} % sikker`, mergeWith: 'Slå saman med', words: 'Orda i teksten', mended: 'Framlegget er retta.', accepted: 'Framlegget er godteke.', merged: 'Framlegget er slått saman.', rejected: 'Framlegget er avvist.', undone: 'Avgjerda er angra.',
    acceptedAll: (n: number) => (n === 1 ? '1 framlegg er godteke.' : `${n} framlegg er godtekne.`), acceptAll: 'Godta alle som ventar', statuses: { open: 'ventar', accepted: 'godteke', rejected: 'avvist', merged: 'slått saman' }, mendTitle: 'Rett framlegg', record: 'Opne engasjementet',
  },
  account: {
    title: (year: number) => `Årstekst ${year}`, lead: 'Kvar setning kviler på oppføringar. Vel ei setning for å sjå kva som ligg under.', years: 'Vel år', year: 'År', language: 'Språk i teksten', downloads: 'Last ned', word: 'Word', pdf: 'PDF', web: 'Nettside', markdown: 'Markdown', json: 'JSON', panel: 'Under setninga', noPanel: 'Vel ei setning i teksten.',
    stale: 'Ei oppføring under setninga er endra.', empty: 'Det er ingenting å skrive om dette året enno.', unused: 'Ikkje med i teksten', why: { cancelled: 'avlyst', 'not-open': 'ikkje ope', 'outside-period': 'utanfor året', uncertain: 'uvisst' } satisfies Record<Account['unused'][number]['why'], string>, records: 'Oppføringar',
  },
  search: { title: 'Søk', words: 'Kva leitar du etter?', do: 'Søk', none: (q: string) => `Ingen treff på «${q}». Prøv færre eller andre ord.`, hits: (n: number) => (n === 1 ? '1 treff' : `${n} treff`), why: 'Treff på', types: { engagement: 'engasjement', party: 'part', commitment: 'lovnad', source: 'kjelde' } },
  insight: { title: 'Innsikt', lead: 'Kven spør oss om kva, og kvar kjem dei frå?', year: 'År', kinds: 'Slag engasjement', askers: 'Kven kjem til oss', countries: 'Land', promises: 'Lovnader', count: 'Tal', of: (year: number) => `Innsikt ${year}`, none: 'Ingen tal for dette året.' },
  settings: { title: 'Innstillingar', us: 'Kven vi er', changeLog: 'Endringslogg', changeLogLead: 'Alt som er skrive i registeret, kven som gjorde det, og høve til å angre.', version: 'Versjon', signedInAs: 'Innlogga som', editUs: 'Rediger namna våre', api: 'Grensesnitt for program', apiLead: 'Skildringa av det som kan hentast og sendast av andre program.', noUs: 'Registeret veit ikkje kven de er enno.' },
  changes: { title: 'Endringslogg', caption: 'Endringar, dei nyaste først', by: 'Av', at: 'Når', record: 'Oppføring', action: 'Handling', fields: 'Felt', why: 'Grunn', none: 'Ingen endringar enno.', undone: 'Endringa er angra.', before: 'Før', after: 'Etter', details: 'Vis kva som vart endra' },
  changeActions: {
    logged: 'loggført', corrected: 'retta', accepted: 'godteke', merged: 'slått saman', rejected: 'avvist', settled: 'gjort opp', undone: 'angra', added: 'lagt til', kept: 'teke vare på', proposed: 'lagt fram', mended: 'retta', preferred: 'vald', 'carried-over': 'ført vidare', submitted: 'lagt fram', claimed: 'ført inn', disputed: 'omstridd', opened: 'opna', promised: 'gjeven', supported: 'lagt til', tied: 'knytt',
    other: 'endra',
  },
  recordTypes: { engagement: 'engasjement', party: 'part', person: 'person', event: 'arrangement', commitment: 'lovnad', source: 'kjelde', passage: 'tekststad', claim: 'påstand', evidence: 'belegg', proposal: 'framlegg', tie: 'band', user: 'brukar', unit: 'eining', account: 'årstekst', edition: 'utgåve', change: 'endring', batch: 'bunke' },
  signIn: { title: 'Logg inn', lead: 'Du må logge inn for å sjå registeret.', how: 'Opne innloggingslenkja som vart skriven ut då Samband starta. Ho står i vindauget der programmet køyrer.', bad: 'Innloggingslenkja gjeld ikkje lenger. Bruk den siste lenkja som vart skriven ut.', out: 'Logg ut', toStart: 'Gå til framsida' },
  errors: {
    summary: 'Rett desse felta og prøv på nytt', unexpected: 'Noko gjekk gale', unexpectedLead: 'Feilen er skriven i loggen. Prøv på nytt, og gje nummeret til den som driftar Samband om det ikkje hjelper.', errorId: 'Feilnummer', notFoundTitle: 'Fann ikkje sida', refused: 'Det gjekk ikkje', toStart: 'Gå til framsida',
    crossSite: 'Førespurnaden kom frå ein annan nettstad og vart stoppa. Opne Samband direkte og prøv på nytt.',
  },
  issues: {
    required: () => 'Fyll ut dette feltet.', 'not-a-date': () => 'Skriv ein dato eller periode, til dømes 2021, 12.9.2021 eller 2022/2025.', 'not-a-code': () => 'Vel ein verdi frå lista, eller skriv ein gyldig kode.', 'too-long': () => 'Teksten er for lang. Kort han ned.',
    'not-a-number': () => 'Skriv eit tal med siffer.', 'unknown-party': () => 'Registeret kjenner ikkje denne parten. Vel ein frå lista.',
  } satisfies Record<Issue['code'], () => string>,
  problems: {
    'not-found': () => 'Det du leitar etter finst ikkje, eller du har ikkje tilgang til det. Sjå etter i lista eller søk.', forbidden: () => 'Du har ikkje løyve til dette. Be den som styrer registeret om tilgang.', conflict: () => 'Nokon annan har endra dette i mellomtida. Opne det på nytt og gjer endringa di ein gong til.', invalid: () => 'Noko i det du sende kan ikkje brukast. Rett det og prøv på nytt.',
    locked: () => 'Registeret er i bruk av eit anna program. Lukk det andre og prøv på nytt.', 'newer-data': () => 'Data er skrivne av ein nyare versjon av Samband. Oppgrader og prøv på nytt.', 'port-taken': (p: ProblemParams) => `Port ${p.port} er i bruk. Vel ein annan port.`, unreadable: () => 'Fila kan ikkje lesast. Lagre ho på nytt, eller lim inn teksten.', 'empty-text': () => 'Teksten er tom. Lim inn noko å lese.', 'not-text': () => 'Fila er ikkje tekst. Lim inn teksten i staden.',
    'too-large': () => 'Det du sende er for stort. Del det opp.', 'not-supported': () => 'Samband kan ikkje dette enno. Prøv eit anna format.', usage: () => 'Førespurnaden er ikkje rett skriven. Sjå i rettleiinga.', 'no-file': (p: ProblemParams) => `Fila ${p.file ?? p.path ?? ''} finst ikkje. Kontroller namnet.`,
  } satisfies Record<ProblemCode, (params: ProblemParams) => string>,
};
