import type { Words } from './words.ts';

/** The interface in English. */
export const en: Words = {
  product: 'Samband',
  languageName: 'English',
  languages: 'Language',
  skip: 'Skip to content',
  nav: {
    label: 'Main menu', today: 'Today', engagements: 'Engagements', parties: 'Parties', commitments: 'Commitments', sources: 'Sources',
    account: 'Account', insight: 'Insight', search: 'Search', settings: 'Settings',
  },
  common: {
    save: 'Save', cancel: 'Cancel', edit: 'Edit', undo: 'Undo', undoNamed: (what) => `Undo: ${what}`, filter: 'Show', clear: 'Clear', all: 'All', none: 'None', yes: 'Yes', no: 'No',
    next: 'Next page', first: 'First page', pages: 'Pages', optional: 'optional', unknown: 'unknown', notSet: 'Not set', back: 'Back',
    untitled: 'Untitled', unnamed: 'Unnamed', us: 'Us', them: 'Them', when: 'When', what: 'What', who: 'Who', actions: 'Actions',
    quoted: (words) => `“${words}”`,
  },
  today: {
    title: 'Today', lead: 'Write one sentence about what happened, as you would say it.', line: 'Log line',
    hint: 'Say for example who, what, when and how many. Enter reads the line, and Enter once more logs it.',
    read: 'Read the line', log: 'Log it', wholeForm: 'Open the whole form', readAs: 'This is how Samband reads the line', notRead: 'Samband found no engagement in this line. Write a little more, or open the whole form.',
    fields: { kind: 'Kind', role: 'Our role', party: 'Party', period: 'When', figure: 'Figure', area: 'Country', topic: 'Topic', event: 'Event', commitment: 'Commitment', status: 'Status', subject: 'About' },
    status: 'Status', proposals: (n) => (n === 0 ? 'No proposals are waiting' : n === 1 ? '1 proposal is waiting for you' : `${n} proposals are waiting for you`),
    reviewThem: 'Review the proposals', due: 'Commitments falling due', noneDue: 'No open commitments fall due now.', latest: 'Latest engagements', noLatest: 'No engagements have been logged yet.',
    unanswered: 'Unanswered requests', thisYear: (n, year) => (n === 1 ? `1 engagement in ${year}` : `${n} engagements in ${year}`), openAccount: (year) => `Read the account for ${year}`,
  },
  engagements: {
    title: 'Engagements', new: 'New engagement', count: (n) => (n === 1 ? '1 engagement' : `${n} engagements`), none: 'No engagements match the selection.', filters: 'Selection',
    words: 'Words', caption: 'Engagements, newest first', sentence: 'The sentence in the account', noSentence: 'The engagement is not in any sentence yet.',
    facts: 'Facts', history: 'History', commitments: 'Commitments', rival: 'Sources that disagree', rivalLead: 'The sources say different things. Choose the value the account shall use.', useThis: 'Use this', used: 'This one is in use',
    useNamed: (value) => `Use this: ${value}`, said: (by) => `said by ${by}`, evidence: 'Evidence', noEvidence: 'No source is tied to this.', entered: (by, at) => `Entered by ${by} ${at}`,
    saved: 'The engagement is saved.', preferred: 'The value is now in use.', editTitle: 'Edit engagement', newTitle: 'New engagement',
  },
  fields: {
    kind: 'Kind', direction: 'Direction', trigger: 'What set it going', mode: 'How people met', recurrence: 'How often', status: 'Status', requestStatus: 'Answer to the request', complete: 'The list is complete',
    completeHint: 'Clear this if the source says “among others” or the like.', period: 'When', periodHint: 'For example 2021, 2021-09, 12.9.2021 or 2022/2025.', ourRoles: 'Our roles', parties: 'Parties', partyName: 'Name', partyRole: 'Role', partyCountry: 'Country',
    countryHint: 'Country code of two letters, for example NO.', event: 'Event', eventHint: 'The conference, webinar or series it was part of.', title: 'Title', titleHint: 'A short heading you would know the matter by.',
    subject: 'What it was about', subjectHint: 'Something that can follow “on”.', work: 'Work that came out', workForm: 'Form', workTitle: 'Title of the work', workLang: 'Language (code)', workUrl: 'Web address', areas: 'Countries and areas', areaCode: 'Code', areaRole: 'What the country is',
    areaHint: 'Country code, UN area code or the name of a group.', topics: 'Topics', figures: 'Figures', figureValue: 'Value', figureUnit: 'Unit', figureQualifier: 'How exact', figureCounted: 'What is counted', figureSaid: 'As the source said it', commitment: 'Commitment',
    commitmentBy: 'Who promised', commitmentDue: 'Due', links: 'Links', linksHint: 'One address per line.', note: 'Note', access: 'Access', why: 'Why the change', inLanguage: (language) => `in ${language}`, row: (n) => `Row ${n}`,
    more: 'More facts', names: 'Names', parent: 'Parent party', type: 'Type', country: 'Country', isNetwork: 'Is a network', isUs: 'Is us', identifiers: 'Identifiers', website: 'Website', what: 'What', due: 'Due', settledBy: 'Settled by',
    nn: 'Nynorsk', nb: 'Bokmål', en: 'English', commitments: 'Commitments',
  },
  parties: {
    title: 'Parties', new: 'New party', count: (n) => (n === 1 ? '1 party' : `${n} parties`), none: 'No parties match the search.', words: 'Search by name', caption: 'Parties in the register',
    namesThroughTime: 'Names through time', current: 'in use now', from: 'From', to: 'To', nameKind: 'Kind of name', language: 'Language', ties: 'Ties to others', noTies: 'No ties have been entered.', addTie: 'Add a tie', tieKind: 'Tie', tieTo: 'To party', tiePeriod: 'Period', tieAdded: 'The tie is added.',
    engagements: 'Engagements', noEngagements: 'No engagements with this party yet.', openPromises: 'Open commitments', noPromises: 'No open commitments.', saved: 'The party is saved.', editTitle: 'Edit party', network: 'network', facts: 'Facts', allEngagements: 'Show all the engagements',
    official: 'official name', alias: 'other name', acronym: 'short form', scheme: 'Scheme', value: 'Value', incoming: (kind) => `${kind} (from the other side)`,
  },
  commitments: {
    title: 'Commitments', lead: 'What we have promised others, and what others have promised us.', count: (n) => (n === 1 ? '1 commitment' : `${n} commitments`), none: 'No commitments match the selection.', year: 'Due year', status: 'Status', by: 'Who promised', ours: 'We promised', theirs: 'They promised', due: 'Due', noDue: 'no deadline', overdue: 'overdue',
    settle: 'Settle', settleNamed: (what) => `Settle: ${what}`, outcome: 'Outcome', why: 'Remark', carryOver: 'Carry over', carryTo: (year) => `Carry over to ${year}`, settled: 'The commitment is settled.', carried: 'The commitment is carried over.', settledBy: 'Settled by', caption: 'Commitments by due date', carryNamed: (what, year) => `Carry over to ${year}: ${what}`, to: 'To',
  },
  sources: {
    title: 'Sources', lead: 'Paste a text or choose a file. Samband finds engagements in it and lays them before you.', add: 'Add a source', text: 'Text', file: 'Or choose a text file', fileHint: 'Plain text (.txt or .md), 5 MB at most.', name: 'Name of the source', year: 'The year the text was written', read: 'Read the text',
    none: 'No sources have been added yet.', caption: 'Sources', open: 'Waiting', passages: 'Passages', received: 'Received', origin: 'Origin', pasted: 'pasted', language: 'Language', readIn: (year) => `Read as written in ${year}`, supports: 'What this source supports', review: 'Review proposals',
    reviewCount: (n) => (n === 1 ? 'Review 1 proposal' : `Review ${n} proposals`), whole: 'The text', kept: (n) => (n === 0 ? 'The source is kept. Samband found no engagements in it.' : n === 1 ? 'The source is kept. 1 proposal is waiting.' : `The source is kept. ${n} proposals are waiting.`), untitled: 'Pasted text', hash: 'Fingerprint',
  },
  review: {
    title: 'Review', of: (title) => `Review: ${title}`, text: 'The text', proposals: 'Proposals', progress: (open, all) => `${open} of ${all} proposals waiting`, done: 'All the proposals are decided.', none: 'Samband found no engagements in this text.', accept: 'Accept', mend: 'Mend', merge: 'Merge', reject: 'Reject', undo: 'Undo',
    acceptNamed: (t) => `Accept: ${t}`, mendNamed: (t) => `Mend: ${t}`, mergeNamed: (t) => `Merge: ${t}`, rejectNamed: (t) => `Reject: ${t}`, undoNamed: (t) => `Undo the decision on: ${t}`,
    keys: 'Keys: j and k move, a accepts, e mends, m merges, x rejects, u undoes.', confidence: (percent) => `${percent}% sure`, mergeWith: 'Merge with', words: 'The words in the text', mended: 'The proposal is mended.', accepted: 'The proposal is accepted.', merged: 'The proposal is merged.', rejected: 'The proposal is rejected.', undone: 'The decision is undone.',
    acceptedAll: (n) => (n === 1 ? '1 proposal is accepted.' : `${n} proposals are accepted.`), acceptAll: 'Accept all that are waiting', statuses: { open: 'waiting', accepted: 'accepted', rejected: 'rejected', merged: 'merged' }, mendTitle: 'Mend proposal', record: 'Open the engagement',
  },
  account: {
    title: (year) => `Account ${year}`, lead: 'Every sentence stands on records. Choose a sentence to see what lies under it.', years: 'Choose year', year: 'Year', language: 'Language of the text', downloads: 'Download', word: 'Word', pdf: 'PDF', web: 'Web page', markdown: 'Markdown', json: 'JSON', panel: 'Under the sentence', noPanel: 'Choose a sentence in the text.',
    stale: 'A record under the sentence has changed.', empty: 'There is nothing to write about this year yet.', unused: 'Left out of the text', why: { cancelled: 'cancelled', 'not-open': 'not open', 'outside-period': 'outside the year', uncertain: 'uncertain' }, records: 'Records',
  },
  search: { title: 'Search', words: 'What are you looking for?', do: 'Search', none: (q) => `No hits for “${q}”. Try fewer or other words.`, hits: (n) => (n === 1 ? '1 hit' : `${n} hits`), why: 'Matches', types: { engagement: 'engagement', party: 'party', commitment: 'commitment', source: 'source' } },
  insight: { title: 'Insight', lead: 'Who asks us for what, and where do they come from?', year: 'Year', kinds: 'Kinds of engagement', askers: 'Who comes to us', countries: 'Countries', promises: 'Commitments', count: 'Number', of: (year) => `Insight ${year}`, none: 'No figures for this year.' },
  settings: { title: 'Settings', us: 'Who we are', changeLog: 'Change log', changeLogLead: 'Everything written in the register, who did it, and a way to undo it.', version: 'Version', signedInAs: 'Signed in as', editUs: 'Edit our names', api: 'Interface for programs', apiLead: 'The description of what other programs can fetch and send.', noUs: 'The register does not know who you are yet.' },
  changes: { title: 'Change log', caption: 'Changes, newest first', by: 'By', at: 'When', record: 'Record', action: 'Action', fields: 'Fields', why: 'Reason', none: 'No changes yet.', undone: 'The change is undone.', before: 'Before', after: 'After', details: 'Show what changed' },
  changeActions: {
    logged: 'logged', corrected: 'corrected', accepted: 'accepted', merged: 'merged', rejected: 'rejected', settled: 'settled', undone: 'undone', added: 'added', kept: 'kept', proposed: 'proposed', mended: 'mended', preferred: 'chosen', 'carried-over': 'carried over', submitted: 'proposed', claimed: 'entered', disputed: 'disputed', opened: 'opened', promised: 'made', supported: 'added', tied: 'tied',
    other: 'changed',
  },
  recordTypes: { engagement: 'engagement', party: 'party', person: 'person', event: 'event', commitment: 'commitment', source: 'source', passage: 'passage', claim: 'claim', evidence: 'evidence', proposal: 'proposal', tie: 'tie', user: 'user', unit: 'unit', account: 'account', edition: 'edition', change: 'change', batch: 'batch' },
  signIn: { title: 'Sign in', lead: 'You must sign in to see the register.', how: 'Open the sign-in link that was printed when Samband started. It stands in the window where the program runs.', bad: 'The sign-in link is no longer valid. Use the last link that was printed.', out: 'Sign out', toStart: 'Go to the front page' },
  errors: {
    summary: 'Mend these fields and try again', unexpected: 'Something went wrong', unexpectedLead: 'The error is written in the log. Try again, and give the number to those who run Samband if that does not help.', errorId: 'Error number', notFoundTitle: 'Page not found', refused: 'That did not work', toStart: 'Go to the front page',
    crossSite: 'The request came from another site and was stopped. Open Samband directly and try again.',
  },
  issues: {
    required: () => 'Fill in this field.', 'not-a-date': () => 'Write a date or period, for example 2021, 12.9.2021 or 2022/2025.', 'not-a-code': () => 'Choose a value from the list, or write a valid code.', 'too-long': () => 'The text is too long. Shorten it.',
    'not-a-number': () => 'Write a number in digits.', 'unknown-party': () => 'The register does not know this party. Choose one from the list.',
  },
  problems: {
    'not-found': () => 'What you are looking for does not exist, or you may not see it. Look in the list or search.', forbidden: () => 'You are not allowed to do this. Ask the keeper of the register for access.', conflict: () => 'Somebody else has changed this meanwhile. Open it again and make your change once more.', invalid: () => 'Something you sent cannot be used. Mend it and try again.',
    locked: () => 'Another program is using the register. Close the other one and try again.', 'newer-data': () => 'The data were written by a newer version of Samband. Upgrade and try again.', 'port-taken': (p) => `Port ${p.port} is in use. Choose another port.`, unreadable: () => 'The file cannot be read. Save it again, or paste the text.', 'empty-text': () => 'The text is empty. Paste something to read.', 'not-text': () => 'The file is not text. Paste the text instead.',
    'too-large': () => 'What you sent is too large. Split it.', 'not-supported': () => 'Samband cannot do this yet. Try another format.', usage: () => 'The request is not written correctly. See the guide.', 'no-file': (p) => `The file ${p.file ?? p.path ?? ''} does not exist. Check the name.`,
  },
};
