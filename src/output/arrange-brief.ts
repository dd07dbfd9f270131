import type { Brief, BriefLine } from '../domain/brief.ts';
import { label } from '../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../domain/codes/our-role.ts';
import { PARTY_TYPES } from '../domain/codes/party-type.ts';
import { REQUEST_STATUSES } from '../domain/codes/request-status.ts';
import { TIE_KINDS } from '../domain/codes/tie-kind.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { type Period, periodOf } from '../domain/period.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { areaName } from '../language/countries.ts';
import { sumText } from '../language/figure-sums.ts';
import { periodText } from '../language/period-text.ts';
import type { BriefFacts } from './brief-facts.ts';
import { fitPage } from './fit-page.ts';
import { printable } from './printable.ts';

/** How many lines each part has before the page is measured: the latest few are what one needs. */
const MOST = { people: 3, promises: 5, waiting: 5, ahead: 5, latest: 5, answered: 4, figures: 4, ties: 5, named: 6 };

/** The brief of a party in one language: what is open first, then what was last done and asked for, figures and ties; cut to one page. */
export function arrangeBrief(facts: BriefFacts, lang: Lang): Brief {
  const all = words(lang);
  const t = all.brief;
  const name = inLang(facts.names, lang)?.text ?? facts.acronym ?? all.common.unnamed;
  const line = (text: LocalText, otherwise: string, ...beside: (string | null | undefined | false)[]): BriefLine => {
    const found = inLang(text, lang);
    return { text: printable(found?.text ?? otherwise), lang: found?.lang ?? lang, beside: printable(beside.filter(Boolean).join(', ')) };
  };
  const plain = (text: string, ...beside: (string | null)[]) => line({ [lang]: text }, text, ...beside);
  const when = (period: Period | null) => period && periodText(period, lang);
  const section = (id: string, heading: string, lines: readonly BriefLine[], most: number, total = lines.length) => {
    const shown = lines.slice(0, most);
    return { id, heading, lines: shown, left: total - shown.length };
  };
  const kind = (code: string) => label(ENGAGEMENT_KINDS, code, lang);
  const doing = (one: BriefFacts['latest'][number]) =>
    line(one.title, kind(one.kind), when(one.period), kind(one.kind), ...one.ourRoles.map((role) => label(OUR_ROLES, role, lang)));
  const promised = (by: 'us' | 'them') =>
    facts.promises
      .filter((promise) => promise.by === by)
      .map(({ what, due }) => line(what, all.common.untitled, due && (due.to && due.to < facts.today ? t.overdue(when(due) ?? '') : t.due(when(due) ?? ''))));
  const asked = (one: BriefFacts['waiting'][number]) => {
    const answer = inLang(one.answer, lang)?.text;
    const status = one.requestStatus && label(REQUEST_STATUSES, one.requestStatus, lang);
    const on = one.answeredOn && when(periodOf(one.answeredOn));
    const by = one.answerBy && t.answerBy(when(one.answerBy) ?? '');
    return line(
      one.title,
      kind(one.kind),
      when(one.period),
      one.direction === 'out' && t.weAsked,
      status && [status, on].filter(Boolean).join(' '),
      answer,
      by,
    );
  };
  const expected = facts.expected.map((one) =>
    line(
      one.title,
      one.kind ? kind(one.kind) : (one.acronym ?? all.common.unnamed),
      (one.isPast ? t.wasExpected : t.expected)(when(plainPeriod(one.around)) ?? ''),
    ),
  );
  const people = facts.people.map(({ name, role, contact }) => plain(name, role, contact));
  const [ours, theirs] = [promised('us'), promised('them')];
  const sections = fitPage(
    [
      section('people', t.people, people, MOST.people),
      section('we-owe', t.weOwe, ours, MOST.promises),
      section('they-owe', t.theyOwe, theirs, MOST.promises),
      section('waiting', t.waiting, facts.waiting.map(asked), MOST.waiting, facts.waitingTotal),
      section('ahead', t.ahead, [...facts.ahead.map(doing), ...expected], MOST.ahead),
      section('latest', t.latest, facts.latest.map(doing), MOST.latest, Math.min(facts.latest.length, MOST.latest)),
      section('answered', t.answered, facts.answered.map(asked), MOST.answered, facts.answeredTotal),
      section(
        'figures',
        t.figures,
        facts.figures.map((sum) => plain(sumText(sum, lang), sum.of === 1 ? (inLang(sum.title, lang)?.text ?? null) : all.figureSums.from(sum.of))),
        MOST.figures,
      ),
      section('ties', t.ties, tieLines(facts.ties, lang), MOST.ties),
    ],
    t.more,
  );
  const told = facts.total > 0 && [t.total(facts.total), facts.firstYear && t.since(facts.firstYear)].filter(Boolean).join(' ');
  const about = [
    facts.acronym !== name && facts.acronym,
    facts.type && label(PARTY_TYPES, facts.type, lang),
    facts.country && (areaName(facts.country, lang) ?? facts.country),
    facts.isNetwork && all.parties.network,
    facts.former.length > 0 && `${all.relationship.formerly.toLowerCase()} ${facts.former.slice(0, 3).join(', ')}`,
    told,
  ];
  return {
    lang,
    title: printable(t.title(name)),
    facts: printable(about.filter(Boolean).join(' · ')),
    date: t.on(when(periodOf(facts.today)) ?? facts.today),
    mark: facts.access === 'open' ? null : t.marks[facts.access],
    access: facts.access,
    sections,
    nothing: sections.length === 0 ? t.nothing : null,
  };
}

/** What is expected is about a time in any case: the mark for that says nothing more. */
const plainPeriod = (period: Period): Period => periodOf(period.edtf.replaceAll('~', '')) ?? period;

/** One line a relation, with the others named after it. */
function tieLines(ties: BriefFacts['ties'], lang: Lang): BriefLine[] {
  const t = words(lang);
  return [...Map.groupBy(ties, (tie) => t.ties.seenFrom[tie.kind][tie.direction])]
    .toSorted(([, a], [, b]) => rank(a[0]!) - rank(b[0]!))
    .map(([relation, all]) => {
      const named = all.slice(0, MOST.named).map(({ names, acronym, period }) => {
        const name = inLang(names, lang)?.text ?? acronym ?? t.common.unnamed;
        return period ? `${name} (${periodText(period, lang)})` : name;
      });
      const left = all.length - named.length;
      return { text: printable(`${relation}: ${named.join(', ')}`), lang, beside: left > 0 ? t.brief.more(left) : '' };
    });
}

const rank = (tie: BriefFacts['ties'][number]) => TIE_KINDS.findIndex((kind) => kind.code === tie.kind);
