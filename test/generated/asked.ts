import { oneOf } from './figures.ts';
import { longPeriod, shortPeriod } from './periods.ts';
import { about, at, BODIES, comers, mode, OPERATIVE, place, PRESS, some, type Facts, type Year } from './parts.ts';
import { THEMES, UNDERTAKINGS } from './themes.ts';

/** What others ask of us, and we of them. */
export function request({ random, year }: Year): Facts {
  const out = random.chance(0.12);
  const kind = random.weighted([
    ['request.funding', 4],
    ['request.advice', 4],
    ['request.cooperation', 3],
  ] as const);
  return {
    kind,
    direction: out ? 'out' : 'in',
    requestStatus: random.one(['yes', 'yes', 'yes', 'no', 'no', 'considered', 'received', 'unanswered', 'unanswered', 'withdrawn', null]),
    period: shortPeriod(random, year),
    complete: random.chance(0.9),
    ourRoles: out ? [] : ['asked'],
    ...about(random.one(kind === 'request.advice' ? THEMES : UNDERTAKINGS)),
    ...(out ? { parties: some(random, OPERATIVE, 'counterpart') } : comers(random, BODIES, 'asker')),
  };
}

export function interview({ random, year }: Year): Facts {
  return {
    direction: 'in',
    mode: mode(random),
    period: shortPeriod(random, year),
    ourRoles: ['interviewee'],
    figures: random.chance(0.15) ? [oneOf(random)] : [],
    ...about(random.one(THEMES)),
    ...comers(random, random.chance(0.5) ? PRESS : BODIES, 'interviewer'),
  };
}

export function consultation({ random, year }: Year): Facts {
  const direction = random.one(['in', 'out', 'mutual'] as const);
  return {
    direction,
    mode: mode(random),
    period: shortPeriod(random, year),
    ourRoles: [direction === 'mutual' ? 'collaborator' : 'participant'],
    ...about(random.one(THEMES)),
    ...(direction === 'in' ? comers(random, BODIES, 'counterpart') : { parties: some(random, BODIES, 'counterpart', 0.1) }),
  };
}

export function meeting({ random, year }: Year): Facts {
  const direction = random.one(['in', 'in', 'out', 'mutual', 'mutual'] as const);
  const recurrence = direction !== 'in' && random.chance(0.2) ? random.one(['weekly', 'monthly', 'quarterly', 'yearly'] as const) : null;
  return {
    direction,
    mode: mode(random),
    recurrence,
    status: recurrence ? 'ongoing' : 'held',
    period: recurrence ? longPeriod(random, year) : shortPeriod(random, year),
    complete: random.chance(0.95),
    ourRoles: ['participant'],
    ...about(random.one(THEMES)),
    ...(direction === 'in'
      ? comers(random, BODIES, 'counterpart')
      : { parties: some(random, BODIES, 'counterpart', 0.2), ...place(random, recurrence ? 0 : 0.15) }),
  };
}

export function invitation(year: Year): Facts {
  const { random } = year;
  const { event, period } = at(year);
  return {
    direction: 'in',
    event: event ?? null,
    period: period ?? null,
    status: random.chance(0.3) ? 'uncertain' : 'held',
    requestStatus: random.one(['yes', 'no', null]),
    ourRoles: ['invited'],
    ...about(random.one(THEMES)),
    ...comers(random, BODIES, 'inviter'),
  };
}
