import { fold } from '../domain/fold.ts';
import { FREE_MAIL } from './knowledge/perspective.ts';
import type { NameIndex } from './name-index.ts';
import { nameless } from './name-shapes.ts';
import { readParties } from './read-parties.ts';
import type { PartyFound } from './party-found.ts';
import { readPlaces } from './read-places.ts';
import { readTokens } from './tokens.ts';

/** Who wrote a letter, or a part of one that was sent on: ourselves, another, whose body may be known. */
export interface Sender {
  isUs: boolean;
  party: PartyFound | null;
}

const FROM = /^[^:\n]{2,12}:\s*(?<name>[^<\n]*?)\s*(?:<(?<address>[^>\n]+)>)?\s*$/u;
const SECOND_LEVEL = new Set(['co', 'com', 'gov', 'org', 'ac', 'go', 'gob', 'gouv', 'kommune', 'dep', 'stat', 'or', 'ne', 'edu']);

/** What a domain is called by: the label before the country and its like. "post.undp.org", "fao.co.uk". */
function calledBy(address: string | undefined): string | null {
  const labels = address?.split('@')[1]?.toLowerCase().split('.').slice(0, -1) ?? [];
  const label = labels.findLast((one) => !SECOND_LEVEL.has(one)) ?? null;
  return label && !FREE_MAIL.test(label) ? label : null;
}

/** The bodies some lines name, as parties. */
function bodiesIn(words: string, index: NameIndex): PartyFound[] {
  const tokens = readTokens(words);
  return readParties(words, tokens, readPlaces(words, tokens), index);
}

/** A body that a domain is named for, in any of the ways an acronym or a name is written. */
function bodyOf(label: string, index: NameIndex): PartyFound | null {
  for (const said of [label.toUpperCase(), `${label.charAt(0).toUpperCase()}${label.slice(1)}`]) {
    const body = index.find(said, 1);
    if (body) return { start: 0, end: 0, said: body.name, body };
  }
  return null;
}

/** What the letter itself and the register tell of us: our names, folded without spaces, and the domains we have mail at. */
export interface OurAddresses {
  names: ReadonlySet<string>;
  domains: ReadonlySet<string>;
}

const squeezed = (name: string) => fold(name).replaceAll(/[\s-]/gu, '');
const domainOf = (address: string | undefined): string | null => address?.split('@')[1]?.toLowerCase() ?? null;
const CORRESPONDENT = /(?<name>[^<>,:\n]*)<(?<address>[^<>\s]+@[^<>\s]+)>/gu;

/** Our addresses, of our names and of the lines in a letter that name us beside an address. */
export function ourAddresses(names: readonly string[], heads: readonly string[]): OurAddresses {
  const ours = new Set(names.map(squeezed));
  const domains = new Set<string>();
  for (const line of heads)
    for (const { groups } of line.matchAll(CORRESPONDENT)) {
      const domain = domainOf(groups?.address);
      const label = calledBy(groups?.address);
      if (domain && label && (ours.has(squeezed(label)) || ours.has(squeezed(groups?.name ?? '')))) domains.add(domain);
    }
  return { names: ours, domains };
}

/**
 * Who a line "From: NAME <ADDRESS>" names. `signed` is what stands below the letter. A person's name is no party: a body is told by the register, by its domain,
 * by the name it writes under, or by what the letter is signed with. One that nothing tells is taken for us, unless our own domain is another.
 */
export function senderOf(line: string, signed: string, us: OurAddresses, index: NameIndex): Sender {
  const { name = '', address } = FROM.exec(line)?.groups ?? {};
  const said = address ?? (name.includes('@') ? name : undefined);
  const label = calledBy(said);
  const domain = domainOf(said);
  const party = partyOf(name, label, signed, index);
  const ours = us.names.has(squeezed(name)) || (label !== null && us.names.has(squeezed(label))) || (domain !== null && us.domains.has(domain));
  if (ours || party?.body.isUs) return { isUs: true, party: null };
  return { isUs: !party && !(label && us.domains.size > 0), party };
}

function partyOf(name: string, label: string | null, signed: string, index: NameIndex): PartyFound | null {
  const known = index.find(name, 1);
  if (known) return { start: 0, end: 0, said: name, body: known };
  const named = bodiesIn(`, ${name}`, index)[0] ?? (label ? bodyOf(label, index) : null);
  if (named) return named;
  const below = bodiesIn(`, ${signed.replaceAll(/\s*\n\s*/gu, ', ')}`, index)[0];
  return below ?? (isBody(name) ? { start: 0, end: 0, said: name, body: nameless(name, null) } : null);
}

const isBody = (name: string) =>
  /(?:\p{L}{4,}(?:tilsynet|direktoratet|foreininga|foreningen|institutt|kommune)|secretariat of \p{Lu}|association|institute|foundation|network|society|union)/iu.test(
    name,
  );
