import { IDENTIFIER_SCHEMES } from './codes/identifier-scheme.ts';
import type { IdentifierScheme } from './codes/identifier-scheme.ts';
import { LANGS } from './lang.ts';
import { fold } from './fold.ts';

export interface Identifier {
  scheme: string;
  value: string;
}

/** What is wrong with an identifier: it is not written as those of its scheme are, or its check digit says that a sign is wrong. */
export type IdentifierFault = 'not-an-identifier' | 'wrong-check-digit';

interface Scheme {
  /** The signs that count, as the scheme writes them. */
  plain(typed: string): string;
  form: RegExp;
  isRight?(value: string): boolean;
  address?(value: string): string;
}

const compact = (typed: string): string => typed.replace(/[\s.\u00a0-]/gu, '').toUpperCase();

const SCHEMES: Record<IdentifierScheme, Scheme> = {
  /** Nine digits, the last by modulus 11 with the weights 3 2 7 6 5 4 3 2: Brønnøysundregistrene, "Om organisasjonsnummeret". */
  'NO-BRC': {
    plain: (typed) => compact(typed).replace(/^NO/u, '').replace(/MVA$/u, ''),
    form: /^\d{9}$/u,
    isRight: isOrganisationNumber,
    address: (value) => `https://data.brreg.no/enhetsregisteret/oppslag/enheter/${value}`,
  },
  /** A nought, six signs of Crockford's base 32, and two check digits by ISO/IEC 7064 MOD 97-10: ROR documentation, "ROR identifier pattern". */
  ROR: {
    plain: (typed) => afterAddress(typed, /^(?:https?:\/\/)?ror\.org\//iu).toLowerCase(),
    form: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/u,
    isRight: isRor,
    address: (value) => `https://ror.org/${value}`,
  },
  /** Q and a number: Wikidata, "Help:Items". There is no check digit. */
  WIKIDATA: {
    plain: (typed) => afterAddress(typed, /^(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\//iu).toUpperCase(),
    form: /^Q[1-9]\d*$/u,
    address: (value) => `https://www.wikidata.org/wiki/${value}`,
  },
  /**
   * The prefix of a register, then the identifier there: IATI Standard, "Organisation identifiers", and org-id.guide. A Norwegian organisation
   * number in it is checked as such.
   */
  IATI: {
    plain: (typed) => typed.trim().replace(/^[^-]+-[^-]+-/u, (prefix) => prefix.toUpperCase()),
    form: /^[A-Z]{2}-[A-Z0-9]{2,12}-[^\s/&|?]+$/u,
    isRight: (value) => !/^NO-BRC-/u.test(value) || isOrganisationNumber(value.slice(7)),
  },
  /** Eighteen letters and digits and two check digits by ISO/IEC 7064 MOD 97-10: ISO 17442-1. */
  LEI: {
    plain: compact,
    form: /^[A-Z0-9]{18}\d{2}$/u,
    isRight: (value) => remainder(value, 97) === 1,
    address: (value) => `https://search.gleif.org/#/record/${value}`,
  },
  /** Fifteen digits and a check sign by ISO/IEC 7064 MOD 11-2: ISO 27729. */
  ISNI: {
    plain: (typed) => compact(afterAddress(typed, /^(?:https?:\/\/)?(?:www\.)?isni\.org\/(?:isni\/)?/iu)).replace(/^ISNI:?/u, ''),
    form: /^\d{15}[\dX]$/u,
    isRight: isIsni,
    address: (value) => `https://isni.org/isni/${value}`,
  },
};

/** An identifier as its scheme writes it, or what is wrong with it. One of a scheme that is not known stays as it was typed. */
export function readIdentifier({ scheme: typed, value }: Identifier): Identifier | { fault: IdentifierFault } {
  const scheme = schemeOf(typed);
  if (scheme === null) return { scheme: typed.trim(), value: value.trim() };
  const { plain, form, isRight } = SCHEMES[scheme];
  const said = plain(value.trim());
  if (!form.test(said)) return { fault: 'not-an-identifier' };
  return isRight && !isRight(said) ? { fault: 'wrong-check-digit' } : { scheme, value: said };
}

/** Where to read about the party an identifier is of, where its scheme has an address for each. */
export function identifierAddress({ scheme, value }: Identifier): string | null {
  const known = schemeOf(scheme);
  const read = known === null ? null : readIdentifier({ scheme, value });
  return known === null || read === null || 'fault' in read ? null : (SCHEMES[known].address?.(read.value) ?? null);
}

/** The scheme that goes by a code or by one of its labels; null for one that is not on the list. */
export function schemeOf(typed: string): IdentifierScheme | null {
  const said = fold(typed);
  return IDENTIFIER_SCHEMES.find((scheme) => [scheme.code, ...LANGS.map((lang) => scheme[lang])].some((one) => fold(one) === said))?.code ?? null;
}

const afterAddress = (typed: string, address: RegExp): string => typed.replace(address, '').replace(/[/?#].*$/u, '');

function isOrganisationNumber(value: string): boolean {
  if (!/^\d{9}$/u.test(value)) return false;
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(value[8]);
}

function isRor(value: string): boolean {
  const number = [...value.slice(1, 7)].reduce((total, sign) => total * 32 + CROCKFORD.indexOf(sign), 0);
  return 98 - ((number * 100) % 97) === Number(value.slice(7));
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

function isIsni(value: string): boolean {
  const total = [...value.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === value[15];
}

/** What is left of a number too long for one, letters counted from A = 10. */
function remainder(value: string, modulus: number): number {
  return [...value].reduce((rest, sign) => {
    const number = Number.parseInt(sign, 36);
    return (rest * (number > 9 ? 100 : 10) + number) % modulus;
  }, 0);
}
