import type { AccountChart, Section, Sentence } from '../../domain/account.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { areaName } from '../../language/countries.ts';
import { joinList } from '../../language/lists.ts';
import type { Comparison } from './comparison.ts';
import { asChart, asTable, countSentence, sideBySide } from './counted.ts';
import { countBy, type YearOfRecords } from './year-of-records.ts';

const idOf = ({ engagementId }: Engagement) => engagementId;

/** What we were asked for, and from where. */
export function compareRequests({ then, now, lang, words, heads }: Comparison): Section {
  const id = 'compare-requests';
  const title = words.sections.requests;
  const [base, year] = [then.label, now.label];
  const [before, after] = [requestsOf(then), requestsOf(now)];
  const all = [...after, ...before].map(idOf);
  if (all.length === 0) return { id, title, sentences: [] };

  const sentences: Sentence[] = [countSentence(id, 'total', words.requests(year, after.length, base, before.length), lang, all)];
  const typeOf = ({ kind }: Engagement) => [kind];
  const types = sideBySide(
    countBy(before, typeOf, idOf),
    countBy(after, typeOf, idOf),
    (kind) => words.requestTypes[kind as keyof typeof words.requestTypes],
    lang,
  );
  const countries = sideBySide(countBy(before, countriesOf, idOf), countBy(after, countriesOf, idOf), (code) => areaName(code, lang) ?? code, lang);
  const from = countries.filter((one) => one.now.length > 0);
  const tables = [asTable(`${id}-types`, words.captions.types, heads(words.columns.type), types)];
  const charts: AccountChart[] = [];
  if (from.length > 0) {
    const said = joinList(
      from.map((one) => words.counted(one.label, one.now.length)),
      lang,
    );
    const records = from.flatMap((one) => one.now);
    sentences.push(countSentence(id, 'countries', words.cameFrom(year, said), lang, records));
  }
  if (countries.length > 0) {
    const most = joinList(
      from.slice(0, 3).map((one) => words.counted(one.label, one.now.length)),
      lang,
    );
    tables.push(asTable(`${id}-countries`, words.captions.countries, heads(words.columns.country), countries));
    if (from.length > 0)
      charts.push(asChart(`${id}-countries-chart`, words.captions.countries, words.alternative.countries(base, year, most), [base, year], countries));
  }
  return { id, title, sentences, tables, charts };
}

function requestsOf({ engagements }: YearOfRecords): Engagement[] {
  return engagements.filter(({ kind, direction }) => kind.startsWith('request.') && direction !== 'out');
}

/** Where a request came from: the countries of those who asked, and those it names as its origin or counterpart. */
function countriesOf({ parties, areas }: Engagement): string[] {
  const asking = parties.flatMap(({ role, country }) => (country !== null && (role === 'asker' || role === 'counterpart') ? [country] : []));
  const named = areas.flatMap(({ code, role }) => (role === 'origin' || role === 'counterpart' ? [code] : []));
  return [...new Set([...asking, ...named])];
}
