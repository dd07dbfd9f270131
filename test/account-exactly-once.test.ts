import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileAccount } from '../src/account/compile-account.ts';
import type { Sentence } from '../src/domain/account.ts';
import type { Engagement } from '../src/domain/engagement.ts';
import { LANGS, type Lang } from '../src/domain/lang.ts';
import { areaName } from '../src/language/countries.ts';
import { whenPhrase } from '../src/language/dates.ts';
import { figureText } from '../src/language/figures.ts';
import { generateRegister } from './generated/register.ts';
import { US } from './generated/us.ts';

/** Ways to say one fact; any of them tells it. */
type Fact = readonly string[];

describe('the account of a generated register', () => {
  const years = generateRegister({ count: 600, from: 2020, to: 2022, seed: 7 });
  for (const lang of LANGS)
    it(`tells every record in one sentence with all its facts, and no fact of it twice, in ${lang}`, () => {
      for (const { year, engagements, commitments } of years) {
        const account = compileAccount(engagements, commitments, { agency: US.name, ourPartyId: US.partyId, period: String(year), lang });
        const telling = Map.groupBy(
          account.sections.filter(({ id }) => id !== 'promises').flatMap(({ sentences }) => sentences.filter(isTelling)),
          ({ support }) => [...new Set(support.map(({ record }) => record))].join(),
        );
        const told = new Map([...telling].flatMap(([ids, sentences]) => ids.split(',').map((id) => [id, { sentences, alone: !ids.includes(',') }] as const)));
        for (const engagement of engagements) {
          const { sentences = [], alone } = told.get(engagement.engagementId) ?? {};
          assert.equal(sentences.length, 1, `${engagement.engagementId} is told in ${sentences.length} sentences`);
          const text = sentences[0]?.text ?? '';
          for (const fact of factsOf(engagement, year, lang)) assert.ok(times(text, fact) > 0, `«${fact[0]}» is in «${text}»`);
          if (alone) for (const fact of distinct(factsOf(engagement, year, lang))) assert.equal(times(text, fact), 1, `«${fact[0]}» is told once in «${text}»`);
        }
      }
    });
});

/** What became of requests, that all was in one mode and that nothing is known of a plan are said apart. */
const isTelling = ({ id }: Sentence): boolean => !/\.(?:answer-[\w-]+|mode-\w+|planned|not-confirmed)(?:\.|$)/u.test(id);

function factsOf({ parties, event, work, figures, areas, subject, period, status }: Engagement, year: number, lang: Lang): Fact[] {
  const when = figures.some(({ counted }) => counted === 'years') ? '' : whenPhrase(period, year, lang, status === 'ongoing');
  const named = [...parties.filter(({ partyId }) => partyId !== US.partyId), ...(event ? [event] : [])];
  return [
    ...named.map(({ names, acronym }) => [names[lang] ?? '', ...(acronym ? [acronym] : [])]),
    ...(work?.title ? [[work.title]] : []),
    ...figures.map((figure) => [figureText(figure, lang)]),
    ...areas.flatMap(({ code }) => areaName(code, lang) ?? []).map((name) => [name]),
    ...(subject[lang] ? [[subject[lang]]] : []),
    ...(when ? [[when, when.replace(/^(?:on|in|i|since|sidan|siden|from|frå|fra) /u, '')]] : []),
  ];
}

/** The facts no other fact of the record holds: "Kenya" is also in the name of its ministry. */
function distinct(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => !facts.some((other) => other !== fact && other.some((words) => fact.some((own) => times(words, [own]) > 0))));
}

/** How often one of these stands in a text, as whole words; a name with its acronym after it is one. */
function times(text: string, fact: Fact): number {
  const longestFirst = [`${fact[0]} (${fact[1]})`, ...fact].toSorted((a, b) => b.length - a.length);
  const pattern = longestFirst.map((way) => way.replace(/[.()?+*]/gu, String.raw`\$&`)).join('|');
  return text.match(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'))?.length ?? 0;
}
