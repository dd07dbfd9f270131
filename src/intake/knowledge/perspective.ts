import type { Lang } from '../../domain/lang.ts';

/** How the words a sender uses of itself and of us are said by us. `ours` stands where we act, `us` elsewhere. */
export interface Perspective {
  they: string; // the sender acting: "vi", "we"
  them: string;
  their: string;
  you: string; // we, acting or not
  your: string;
  says: { they: string; them: string; their: string; ours: string; us: string; our: string };
}

export const PERSPECTIVES: Readonly<Record<Lang, Perspective>> = {
  nn: {
    they: 'vi|me|eg',
    them: 'oss|meg',
    their: 'vår|vårt|våre|våra|min|mitt|mine',
    you: 'de|dykk|du|deg|dokker|dere',
    your: 'dykkar|din|ditt|dine|dokkar|deres',
    says: { they: 'dei', them: 'dei', their: 'deira', ours: 'vi', us: 'oss', our: 'vår' },
  },
  nb: {
    they: 'vi|jeg',
    them: 'oss|meg',
    their: 'vår|vårt|våre|min|mitt|mine',
    you: 'dere|du|deg|Dem',
    your: 'deres|din|ditt|dine',
    says: { they: 'de', them: 'dem', their: 'sin', ours: 'vi', us: 'oss', our: 'vår' },
  },
  en: {
    they: "we|i|we['’]d|we['’]re|we['’]ll|i['’]m",
    them: 'us|me',
    their: 'our|my',
    you: 'you',
    your: 'your',
    says: { they: 'they', them: 'them', their: 'their', ours: 'we', us: 'us', our: 'our' },
  },
};
/** Before "you" these make it the one who acts. */
export const YOU_ACT_AFTER =
  'kan|kunne|vil|ville|skal|skulle|har|hadde|er|var|bør|burde|må|om|at|når|som|dersom|hvis|fordi|kva|hva|korleis|hvordan|can|could|will|would|shall|should|are|were|have|had|do|did|may|might|must|if|that|when|whether|as|because|what|how|hope|and';
/** Addresses many have, which say nothing of whom somebody writes for. */
export const FREE_MAIL = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|online|getmail|proton|protonmail|gmx|aol|example)$/iu;
