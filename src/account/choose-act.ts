import type { OurRole } from '../domain/codes/our-role.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { ActName } from '../language/phrases/phrases.ts';
import type { Slots } from './sort-slots.ts';

/** Which act an engagement is told as, who is its subject, and which of our roles it already says. */
export interface Chosen {
  acts: ActName[];
  subject: 'us' | 'them' | 'both' | 'event';
  says: OurRole[];
}

const WORK_ACTS: readonly [OurRole, ActName][] = [
  ['author', 'wrote'],
  ['funder', 'funded'],
  ['supporter', 'supported'],
  ['host', 'published'],
  ['contributor', 'contributed'],
  ['collaborator', 'contributed'],
  ['participant', 'took-part'],
];

export function chooseAct(engagement: Engagement, slots: Slots, hasThem: boolean): Chosen {
  const { kind, direction, ourRoles } = engagement;
  const theirs = direction === 'in' && hasThem;
  const has = (role: OurRole): boolean => ourRoles.includes(role);
  const us = (acts: ActName | ActName[], ...says: OurRole[]): Chosen => ({ acts: Array.isArray(acts) ? acts : [acts], subject: 'us', says });
  const them = (act: ActName, ...says: OurRole[]): Chosen => ({ acts: [act], subject: 'them', says });
  switch (kind) {
    case 'request.funding':
    case 'request.advice':
    case 'request.cooperation':
      if (direction === 'out') return us('asked-them', 'asked');
      if (direction === 'mutual' && hasThem) return { acts: ['asked-each-other'], subject: 'both', says: ['asked'] };
      return hasThem ? them('asked-us', 'asked') : us('got-request', 'asked');
    case 'interview':
      if (direction === 'out') return us(hasThem ? 'interviewed-them' : 'did-interviews');
      return hasThem ? them('interviewed-us', 'interviewee', 'participant') : us('interviewed', 'interviewee', 'participant');
    case 'consultation':
      if (theirs) return them('consulted-us', 'participant', 'collaborator');
      return us(direction === 'out' && hasThem ? 'consulted-them' : 'consulted-each-other', 'participant', 'collaborator');
    case 'meeting':
      return theirs ? them('met-us', 'participant') : us('met', 'participant');
    case 'invitation':
      if (direction === 'out') return us(hasThem ? 'invited-them' : 'sent-invitation', 'host');
      return hasThem ? them('invited-us') : us('got-invitation');
    case 'talk':
      return us('spoke', 'speaker', 'participant');
    case 'moderation':
      return us('moderated', 'moderator', 'participant');
    case 'delegation':
      if (has('host') || (direction === 'in' && !has('delegate'))) return hasThem && !has('host') ? them('sent-delegation') : us('received-delegation', 'host');
      return us('joined-delegation', 'delegate', 'participant');
    case 'board':
      return us('sat-on-board', 'board-member', 'participant');
    case 'membership':
      return theirs ? them('was-our-member') : us('was-member', 'participant');
    case 'publication': {
      const found = WORK_ACTS.filter(([role]) => has(role));
      const acts = [...new Set(found.map(([, act]) => act))];
      if (acts.length > 0) return us(acts, ...found.map(([role]) => role));
      if (has('featured')) return us('featured', 'featured');
      if (has('interviewee')) return us('interviewed', 'interviewee');
      return slots.publishers.length > 0 ? them('they-published') : us('published');
    }
    case 'contribution':
      return us('gave-input', 'contributor', 'participant', 'supporter', 'collaborator');
    case 'funding':
      return us(
        hasThem || (Object.keys(engagement.subject).length + engagement.topics.length === 0 && !engagement.work && slots.subjects.length === 0)
          ? 'gave-money'
          : has('supporter') && !has('funder')
            ? 'supported'
            : 'funded',
        'funder',
        'supporter',
      );
    case 'agreement':
      return us('agreed', 'party-to-agreement', 'collaborator');
    case 'mandate':
      return us('got-mandate', 'party-to-agreement');
    case 'event': {
      if (has('host')) return us('hosted', 'host');
      if (has('featured')) return us('featured-at', 'featured', 'participant');
      if (has('moderator')) return us('moderated', 'moderator', 'participant');
      if (has('speaker')) return us('spoke', 'speaker', 'participant');
      if (ourRoles.length > 0 && !(ourRoles.length === 1 && (has('invited') || has('asked')))) return us('attended', 'participant');
      return slots.organisers.length + slots.actors.length > 0 ? them('they-arranged') : { acts: ['was-arranged'], subject: 'event', says: [] };
    }
    case 'collaboration':
      return theirs ? them('cooperated-with-us', 'collaborator', 'participant') : us('cooperated', 'collaborator', 'participant');
  }
}
