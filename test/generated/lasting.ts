import { amount, years } from './figures.ts';
import { about, AGENCIES, BODIES, GIVERS_OF_TASKS, NETWORKS, OPERATIVE, place, some, STATES, WITH_BOARDS, type Facts, type Year } from './parts.ts';
import { longPeriod, shortPeriod } from './periods.ts';
import { THEMES, UNDERTAKINGS } from './themes.ts';

/** A seat on a board, with what it is about where that is noted. */
export function board({ random, year }: Year): Facts {
  return {
    status: 'ongoing',
    recurrence: 'standing',
    period: longPeriod(random, year),
    ourRoles: ['board-member'],
    parties: some(random, WITH_BOARDS, 'network'),
    ...(random.chance(0.6) ? about(random.one(THEMES)) : {}),
  };
}

export function membership(year: Year): Facts {
  return { ...board(year), ourRoles: ['participant'], parties: some(year.random, NETWORKS, 'network') };
}

export function funding({ random, year }: Year): Facts {
  const goesOn = random.chance(0.4);
  return {
    direction: 'out',
    status: goesOn ? 'ongoing' : 'held',
    period: goesOn ? longPeriod(random, year) : shortPeriod(random, year),
    ourRoles: ['funder'],
    parties: [...some(random, OPERATIVE, 'recipient', 0.1), ...(random.chance(0.2) ? some(random, AGENCIES, 'co-funder') : [])],
    figures: random.chance(0.7) ? [amount(random)] : [],
    ...about(random.one(UNDERTAKINGS)),
  };
}

export function agreement({ random, year }: Year): Facts {
  return {
    direction: 'mutual',
    period: shortPeriod(random, year),
    ourRoles: ['party-to-agreement'],
    parties: some(random, BODIES, 'counterpart', 0.15),
    figures: random.chance(0.2) ? [amount(random)] : [],
    ...about(random.one(UNDERTAKINGS)),
  };
}

export function mandate({ random, year }: Year): Facts {
  return {
    trigger: 'duty',
    status: 'ongoing',
    period: longPeriod(random, year),
    ourRoles: ['party-to-agreement'],
    parties: some(random, GIVERS_OF_TASKS, 'counterpart'),
    ...about(random.one(UNDERTAKINGS)),
  };
}

/** Work with others, now and then through a network or as one of three sides. */
export function collaboration({ random, year }: Year): Facts {
  const direction = random.one(['mutual', 'mutual', 'in'] as const);
  const through = direction === 'mutual' && random.chance(0.2);
  const three = !through && random.chance(0.15);
  return {
    direction,
    status: 'ongoing',
    recurrence: random.chance(0.3) ? 'standing' : null,
    period: longPeriod(random, year),
    complete: random.chance(0.92),
    ourRoles: ['collaborator'],
    parties: [
      ...some(random, OPERATIVE, 'counterpart', 0.15),
      ...(through ? some(random, NETWORKS, 'via') : []),
      ...(three ? some(random, STATES, random.one(['pivotal', 'facilitator', 'beneficiary'])) : []),
    ],
    figures: random.chance(0.1) ? [years(random)] : [],
    ...about(random.one(random.chance(0.5) ? THEMES : UNDERTAKINGS)),
    ...place(random, 0.1),
  };
}
