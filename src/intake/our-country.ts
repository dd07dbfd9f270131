const DELEGATION = /^(?:['’]?s)?\s+(?:\p{L}+\s+){0,3}(?:delegasjon|delegation)/iu;
const FROM_US = /(?:delegasjon\p{L}*|delegations?|utsending\p{L}*)\s+(?:frå|fra|from|of|til)\s+$/iu;
const ON_BEHALF =
  /(?<!\p{L})(?:møter|møtte|sit|sitter|sat|satt|deltek|deltar|deltok|represent\p{L}*|stemmer|røystar|sits?|spoke|votes?)\s+(?:for|på vegner av|på vegne av|on behalf of)?\s*$/iu;

/** Whether a sentence names our own country as the one we stood for: "the Norwegian delegation", "møter for Noreg". Else it tells of no other country. */
export const standsForUs = (before: string, after: string): boolean => DELEGATION.test(after) || FROM_US.test(before) || ON_BEHALF.test(before);
