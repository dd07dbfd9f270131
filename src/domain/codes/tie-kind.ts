import type { Code, CodeOf } from '../code.ts';

/** How two parties are tied. */
export const TIE_KINDS = [
  { code: 'member-of', nn: 'medlem av', nb: 'medlem av', en: 'member of' },
  { code: 'part-of', nn: 'del av', nb: 'del av', en: 'part of' },
  { code: 'board-of', nn: 'i styret for', nb: 'i styret for', en: 'on the board of' },
  { code: 'successor-of', nn: 'etterfølgjar etter', nb: 'etterfølger etter', en: 'successor of' },
  { code: 'agreement-with', nn: 'avtale med', nb: 'avtale med', en: 'agreement with' },
  { code: 'other-than', nn: 'ikkje same som', nb: 'ikke den samme som', en: 'not the same as' },
] as const satisfies readonly Code[];
export type TieKind = CodeOf<typeof TIE_KINDS>;

/** Whether a tie says the same from both its ends. */
export const isMutual = (kind: TieKind): kind is 'agreement-with' | 'other-than' => kind === 'agreement-with' || kind === 'other-than';
