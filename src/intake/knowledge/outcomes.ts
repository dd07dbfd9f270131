import type { RequestStatus } from '../../domain/codes/request-status.ts';

/** What became of a request, as a sentence says it of those it names; X stands for them, and for us where they answered. */
export const OUTCOMES: readonly { status: RequestStatus; words: string }[] = [
  { status: 'yes', words: '(?:vi|me|we|X) (?:har |have |has )?(?:sagt|sa|svart|svara|svarte|takka|takket|said) (?:ja|yes) (?:til|to) (?:X|oss|us)' },
  { status: 'no', words: '(?:vi|me|we|X) (?:har |have |has )?(?:sagt|sa|svart|svara|svarte|takka|takket|said) (?:nei|no) (?:til|to) (?:X|oss|us)' },
  {
    status: 'unanswered',
    words:
      '(?:vi|me|X) har ikk(?:j)?e fått svar (?:frå|fra) (?:oss|X)|(?:we|X) (?:have|has) not (?:received|had) an answer from (?:us|X)|no answer to us has come from X',
  },
  {
    status: 'received',
    words: '(?:førespurnad|forespørs)\\p{L}* (?:frå|fra|til) X er ikk(?:j)?e avgj\\p{L}+|the requests? (?:from|to) X (?:has|have) not been decided',
  },
  {
    status: 'considered',
    words:
      '(?:førespurnad|forespørs)\\p{L}* (?:frå|fra|til) X (?:er|ligg|ligger) (?:til|under) vurdering|the requests? (?:from|to) X (?:is|are) (?:being considered|under consideration)',
  },
  {
    status: 'withdrawn',
    words:
      '(?:vi|me|we|X) (?:har |have |has )?(?:trekt|trukket|trekte|trakk|withdrawn|withdrew) (?:the )?(?:førespurnad|forespørs|request)\\p{L}*(?: (?:til|to) X)?',
  },
];

/** How what is told was held, and nothing else of it. */
export const HOW_HELD =
  '[\\p{L}, ]+ (?:gjekk føre seg|gikk for seg|foregikk|took place) (?:digitalt|fysisk|både fysisk og digitalt|online|in person|both in person and online)';
/** Yes to some and no to others. */
export const YES_AND_NO_WORDS =
  '(?:vi|me|we) (?:har |have )?(?:sagt|sa|said) (?:ja|yes) (?:til|to) X (?:og|and) (?:nei|no) (?:til|to) X|X (?:har |have |has )?(?:sagt|sa|said) (?:ja|yes) (?:til|to) (?:oss|us),? (?:og|and) X (?:har |have |has )?(?:sagt|sa|said) (?:nei|no)';
/** How a sentence opens that says what became of a promise. */
export const PROMISE_TOLD = '(?:lovnad(?:en|ane)?|løft(?:et|ene)|(?:the|our) promises?)';
