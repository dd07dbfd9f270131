import type { Mode } from '../../domain/codes/mode.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';
import type { Recurrence } from '../../domain/codes/recurrence.ts';
import type { Lang } from '../../domain/lang.ts';

/** Everything a clause of an account can say that somebody did. */
export const ACTS = [
  'asked-us',
  'wanted-us',
  'asked-them',
  'asked-each-other',
  'interviewed-us',
  'interviewed',
  'interviewed-them',
  'consulted-us',
  'consulted-them',
  'consulted-each-other',
  'met',
  'met-us',
  'invited-us',
  'got-invitation',
  'sent-invitation',
  'did-interviews',
  'got-request',
  'invited-them',
  'spoke',
  'moderated',
  'joined-delegation',
  'sent-delegation',
  'received-delegation',
  'sat-on-board',
  'was-member',
  'was-our-member',
  'wrote',
  'published',
  'contributed',
  'took-part',
  'funded',
  'supported',
  'featured',
  'gave-input',
  'gave-money',
  'worked-together',
  'agreed',
  'got-mandate',
  'hosted',
  'attended',
  'featured-at',
  'they-arranged',
  'was-arranged',
  'cooperated',
  'cooperated-with-us',
  'they-published',
] as const;
export type ActName = (typeof ACTS)[number];

/**
 * The words of one act. Forms: past, present, perfect participle (after "har"), infinitive (after "skal"); "was|were" gives the singular and the plural.
 * `object` follows the verb, with {us} where we stand in it ({self} where we are the subject too), {a:meeting} where a noun stands with its
 * article and {many:meeting} where it stands in the plural. `party` is the preposition before the other parties; 'direct' puts them straight
 * after the verb, before the object.
 */
export interface Act {
  forms: readonly [past: string, present: string, perfect: string, infinitive: string];
  object?: string;
  many?: string; // the object where it happens more than once
  inMode?: string; // the object where it says how it was held
  again?: string; // the object, without the party, where the clause before has named that
  party?: string;
}

/** "was among those who": the verb in the past and the present, and what ties it to the relative clause. */
export interface Among {
  forms: readonly [past: string, present: string];
  those: string;
}

/** What is asked for: the noun, the word that ties the subject to it, and the words that already say it when a subject starts with them. */
export interface Asking {
  noun: string;
  link: string;
  own: RegExp;
  instead?: { where: RegExp; noun: string; link: string }; // for subjects the noun reads badly with
}

/** The wording of one language. Arguments are finished phrases; results have no capital and no full stop. */
export interface Phrases {
  lang: Lang;
  us: { subject: string; object: string; self: string; again: string }; // self and again take up our name in the sentence that has it
  them: string; // a party that has just been named
  inverts: boolean; // the verb comes before its subject when something else opens the sentence
  perfect: string;
  future: string;
  wasDue: { finite: string; plan: string }; // what was planned for a time that is past, before an infinitive
  acts: Record<ActName, Act>;
  askFor: string;
  askVerbs: readonly Act[]; // other ways to say 'asked-us', for variation
  asking: Record<'funding' | 'advice' | 'cooperation', Asking>;
  theDelegation: string; // as it stands in the object of 'joined-delegation'
  roles: Partial<Record<OurRole, string>>;
  modes: Record<Mode, string>;
  allInMode: (mode: string) => string;
  inMode: (what: string, mode: string) => string; // `what`: nouns in the definite
  cameToUs: (when: string, who: string, us: string) => string; // what opens a section on requests
  recurrences: Record<Recurrence, string>;
  onRequest: string;
  ownInitiative: string;
  amongOthers: readonly [string, string]; // that what is told is a part of what we did; the second where the sentence before says the first
  amongNames: readonly [string, string]; // the same of a list of names
  amongList: (part: string, list: string) => string;
  amongAreas: (part: string, preposition: string, list: string) => string;
  amongThose: readonly [Among, Among]; // the same of others, before a relative clause
  theEvents: string; // in place of "those who", of events
  inAddition: string;
  also: string;
  quote: (text: string) => string;
  about: (what: string) => string;
  aboutParty: (subject: string, party: string) => string; // "a report" and the body it is on, as one noun phrase
  inConnectionWith: (work: string) => string;
  interviewFor: (work: string) => string; // what an interview was made for
  inWorkOn: (plan: string) => string; // what was being made when we were asked
  taskOf: (what: string) => string; // what a mandate is for
  workWords: RegExp; // a subject that starts so is something made, not a theme
  planWords: RegExp; // a subject that starts so is being made
  withTheme: (what: string) => string;
  partOfWork: (what: string) => string; // what a seat or a membership is about
  times: (number: string, of: number) => string;
  called: (titles: string) => string; // the heading of a record that has nothing else to tell
  noDetails: string;
  withOthers: string;
  as: (role: string) => string;
  asOne: (figure: string) => string; // "one of 40 partners", "the only country"
  through: (who: string) => string;
  onBehalfOf: (who: string) => string;
  runBy: (who: string) => string;
  atRequestOf: (who: string) => string;
  togetherWith: (who: string) => string;
  fundedWith: (who: string) => string;
  fromParty: (who: string) => string;
  forParty: (who: string) => string; // whom a work was written for
  facilitatedBy: (who: string) => string;
  experienceOf: (who: string) => string;
  receivedBy: (who: string) => string;
  forBenefitOf: (who: string) => string;
  at: (event: string) => string;
  inEvent: (event: string) => string; // what we took part in
  forEvent: (event: string) => string; // what something was written for
  toEvent: (event: string) => string;
  forYears: (figure: string) => string;
  long: (figure: string) => string; // a video of two minutes, a report of 40 pages
  withFigure: (figure: string) => string;
  onMeetings: (figure: string) => string;
  money: (amount: string) => string;
  comesOut: (when: string, tense: 'past' | 'future' | 'was-due', about: string | null) => string;
  sameDay: string;
  moneyFor: (what: string) => string;
  answer: Record<
    'yes' | 'no' | 'unanswered' | 'received' | 'considered' | 'withdrawn',
    (who: string, many: boolean, us: { subject: string; object: string }) => string
  >;
  yesAndNo: Record<'in' | 'out', (yes: string, no: string, us: { subject: string; object: string }) => string>;
  answerOfAll: Record<
    'yes' | 'no' | 'unanswered' | 'received' | 'considered' | 'withdrawn',
    (number: string, isTwo: boolean, us: { subject: string; object: string }) => string
  >; // where those who asked have just been told of
  theirAnswer: Record<
    'yes' | 'no' | 'unanswered' | 'received' | 'considered' | 'withdrawn',
    (who: string, many: boolean, us: { subject: string; object: string }) => string
  >;
  someone: string; // the other side, when the record does not name it
  butNotConfirmed: string; // an invitation where it is not known whether we came, at the end of its sentence
  plannedOutcome: string; // of what was planned for a time that is past
  promise: {
    oursTo: (who: string, act: string, us: string, also: string, again: string) => string; // `act` is an infinitive phrase
    theirsTo: (who: string, act: string, us: string) => string;
    ourPromiseTo: (who: string, act: string) => string;
    theirPromiseTo: (who: string, act: string, us: string) => string;
    infinitive: RegExp; // the marker an infinitive may already carry
    thing: RegExp; // how what was promised begins where it is a thing and no act
    ours: (who: string, what: string, us: string, also: string) => string;
    theirs: (who: string, what: string, us: string) => string;
    dueIn: (when: string) => string; // a month or a year
    dueOn: (when: string) => string; // a day
    keptIn: (when: string, act: string, who: string, us: string) => string; // the promise told from its time
    noDue: string;
    ourPromise: (who: string, what: string) => string;
    theirPromise: (who: string, what: string, us: string) => string;
    wasDue: (when: string) => string;
    outcome: Record<'open' | 'kept' | 'partly-kept' | 'not-kept' | 'dropped' | 'carried-over', string>;
    andTheRest: string; // after 'partly-kept', of what was promised anew
  };
}
