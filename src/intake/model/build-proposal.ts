import type { Lang } from '../../domain/lang.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import { assemble } from '../assemble.ts';
import type { Placed } from '../assemble.ts';
import { KIND_DEFAULTS } from '../knowledge/kind-rule.ts';
import type { Setting } from '../memory.ts';
import type { NameIndex } from '../name-index.ts';
import type { ClauseRead } from '../clause-read.ts';
import { readPromise } from '../read-promise.ts';
import { distinct } from '../told.ts';
import type { Span } from '../span.ts';
import type { PlacedRecord } from './place-records.ts';
import { drop } from './model-report.ts';
import type { ModelReport } from './model-report.ts';
import { readQuotedDate, readQuotedFigure, readQuotedParty, readQuotedPlaces } from './read-quotes.ts';

const SURE = 0.35; // under what the rules are sure of when they see a verb, a body and a date
const SURER = 0.05; // for each fact
const SUREST = 0.6;
const REACH = 400; // units on either side in which the readers see what a name stands among

/** What a text is read against, made once for the whole of it. */
export interface Ground {
  text: string;
  lang: Lang;
  index: NameIndex;
  home: string | null;
  today: string | undefined;
  settingAt: (unit: number) => Setting;
  anchor: Placed['anchor'];
}

/** Makes the proposal of a record whose words have been found. Every value is read out of the quoted words by the rules; the model says only which words, and codes of our lists. */
export function buildProposal(record: PlacedRecord, ground: Ground, report: ModelReport): ProposedEngagement {
  const { span, answered, quotes } = record;
  const { text, lang, index, today, anchor } = ground;
  const setting = ground.settingAt(span.start);
  const words = text.slice(span.start, span.end);
  const said = (quote: Span) => text.slice(quote.start, quote.end);
  /** Values read at a quote, counted from the record's first letter; one that says nothing is left out and counted. */
  const read = <T extends Span>(quote: Span, values: readonly T[]): T[] => {
    if (values.length === 0) drop(report, 'no-value');
    return values.map((value) => ({ ...value, start: quote.start + value.start - span.start, end: quote.start + value.end - span.start }));
  };
  const one = <T>(value: T | null): T[] => (value ? [value] : []);
  const date = quotes.period && read(quotes.period, one(readQuotedDate(said(quotes.period), setting.year, today)))[0];
  const figures = quotes.figures.flatMap((quote) => read(quote, one(readQuotedFigure(said(quote), lang, setting.year))));
  const places = quotes.countries.flatMap((quote) => read(quote, readQuotedPlaces(said(quote))));
  const named = quotes.parties.flatMap((quote) => {
    const from = Math.max(0, quote.start - REACH);
    return read(quote, one(readQuotedParty(said(quote), { words: text.slice(from, quote.end + REACH), start: quote.start - from }, index)));
  });
  const parties = distinct(named.filter((party) => !party.body.isUs));
  drop(report, 'ourselves', named.filter((party) => party.body.isUs).length);
  const subject = answered.direction === 'in' ? 'them' : 'us';
  const promise =
    quotes.promise &&
    readPromise({
      words: said(quotes.promise),
      period: readQuotedDate(said(quotes.promise), setting.year, today)?.period ?? null,
      told: setting.told,
      subject,
      lang,
    });
  if (quotes.promise && !promise) drop(report, 'no-value');
  const role = answered.role ?? KIND_DEFAULTS[answered.kind].role;
  const direction = answered.direction ?? KIND_DEFAULTS[answered.kind].direction;
  const clause: ClauseRead = {
    words,
    offset: 0,
    kind: { kind: answered.kind, weight: 5, act: false, role, direction, start: 0, end: 0, said: '' },
    shown: [],
    joined: false,
    period: date ? { said: date.period, start: date.start, end: date.end } : null,
    figures,
    parties,
    placesSaid: true,
    own: parties.length > 0,
    places,
    promise: promise || null,
    subject: 'none',
    us: null, // the model has said the direction
  };
  const made = assemble(clause, { sentence: words, offset: span.start, span, lang, setting, home: ground.home, today, anchor });
  const facts = [date, figures[0], places[0], parties[0], promise].filter(Boolean).length;
  return {
    ...made,
    draft: { ...made.draft, direction, ourRoles: [role] },
    confidence: Math.min(SUREST, Math.round((SURE + SURER * facts) * 100) / 100),
    origin: 'model',
  };
}
