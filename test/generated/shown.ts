import type { WorkForm } from '../../src/domain/codes/work-form.ts';
import { TITLES } from './events.ts';
import { attendance, length } from './figures.ts';
import { about, at, BODIES, mode, NETWORKS, place, PUBLISHERS, some, STATES, trigger, VISITORS, type Facts, type Year } from './parts.ts';
import { shortPeriod } from './periods.ts';
import { periodOf } from '../../src/domain/period.ts';
import { THEMES } from './themes.ts';

/** A talk at an event, or at something that has organisers and no name. */
export function talk(year: Year): Facts {
  const { random } = year;
  const unnamed = (): Facts => ({
    mode: mode(random),
    period: shortPeriod(random, year.year),
    parties: some(random, BODIES, 'organiser', 0.15),
    ...place(random, 0.15),
  });
  return {
    trigger: trigger(random),
    complete: random.chance(0.95),
    ourRoles: ['speaker'],
    figures: random.chance(0.3) ? [attendance(random)] : [],
    ...about(random.one(THEMES)),
    ...(random.chance(0.75) ? at(year) : unnamed()),
  };
}

export function moderation(year: Year): Facts {
  return { ...talk(year), trigger: null, ourRoles: ['moderator'] };
}

/** Something we arranged where nobody else did, and were at otherwise. */
export function event(year: Year): Facts {
  const { random } = year;
  const left = year.editions.filter((edition) => !year.told.has(edition));
  const edition = random.one(left.length > 0 ? left : year.editions);
  year.told.add(edition);
  const held = at(year, edition);
  const others = edition.organisers.length > 0;
  return {
    complete: random.chance(0.9),
    figures: random.chance(0.35) ? [attendance(random)] : [],
    ...about(random.one(THEMES)),
    ...held,
    ourRoles: [others ? random.one(['participant', 'participant', 'participant', 'featured'] as const) : 'host'],
    parties: others ? held.parties : random.chance(0.4) ? some(random, BODIES, 'counterpart') : [],
  };
}

/** A delegation we were in at an event, or one that came to us. */
export function delegation(year: Year): Facts {
  const { random } = year;
  const toUs = random.chance(0.4);
  return {
    direction: toUs ? 'in' : 'none',
    ourRoles: toUs ? ['host'] : ['delegate'],
    figures: toUs && random.chance(0.4) ? [attendance(random)] : [],
    ...about(random.one(THEMES)),
    ...(toUs ? { mode: 'physical', period: shortPeriod(random, year.year) } : at(year)),
    parties: toUs ? some(random, VISITORS, 'counterpart') : some(random, [...STATES, ...NETWORKS], 'on-behalf-of'),
  };
}

export function contribution(year: Year): Facts {
  const { random } = year;
  const toEvent = random.chance(0.25);
  return {
    direction: random.one(['in', 'out', 'none']),
    trigger: trigger(random),
    complete: random.chance(0.85),
    ourRoles: ['contributor'],
    ...about(random.one(THEMES)),
    ...(toEvent ? at(year) : { period: shortPeriod(random, year.year), parties: some(random, BODIES, 'counterpart', 0.1) }),
    mode: null,
  };
}

export function publication({ random, year }: Year): Facts {
  const role = random.weighted([
    ['author', 5],
    ['contributor', 3],
    ['funder', 3],
    ['supporter', 1],
    ['host', 1],
    ['participant', 1],
    ['featured', 2],
  ] as const);
  const form = random.weighted<WorkForm>([
    ['report', 6],
    ['study', 3],
    ['article', 5],
    ['think-piece', 2],
    ['brief', 3],
    ['guide', 2],
    ['video', 2],
    ['strategy', 1],
    ['evaluation', 1],
  ]);
  const [title, lang] = random.chance(0.7) ? random.one(TITLES[form] ?? []) : [null, random.one(['nn', 'nb', 'en'])];
  const planned = random.chance(0.05);
  return {
    status: planned ? 'planned' : 'held',
    trigger: role === 'author' && random.chance(0.3) ? 'on-request' : null,
    direction: role === 'author' ? 'in' : 'none',
    period: planned ? periodOf(String(year)) : shortPeriod(random, year),
    ourRoles: role === 'author' && random.chance(0.15) ? ['author', 'funder'] : [role],
    parties: role === 'host' ? [] : some(random, PUBLISHERS, 'publisher', 0.1),
    work: { form, title, lang, url: null },
    figures: random.chance(0.25) ? [length(random, form)] : [],
    ...about(random.one(THEMES)),
  };
}
