import type { Code, CodeOf } from '../code.ts';

/** How two parties are tied. */
export const TIE_KINDS = [
  { code: 'member-of', nn: 'medlem av', nb: 'medlem av', en: 'member of' },
  { code: 'part-of', nn: 'del av', nb: 'del av', en: 'part of' },
  { code: 'board-of', nn: 'i styret for', nb: 'i styret for', en: 'on the board of' },
  { code: 'successor-of', nn: 'etterfølgjar etter', nb: 'etterfølger etter', en: 'successor of' },
  { code: 'agreement-with', nn: 'avtale med', nb: 'avtale med', en: 'agreement with' },
] as const satisfies readonly Code[];
export type TieKind = CodeOf<typeof TIE_KINDS>;
