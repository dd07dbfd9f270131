const STEP = '(?!(?:og|and|men|but|som|which|who|fordi|because)\\s)[^\\s,.;:!?]+\\s+'; // a word that does not open a new clause

/** A verb and, within so many words, its object. The subject may stand between them, as it does after a fronted adverbial. */
export const frame = (verb: string, object: string, words = 5): string => `(?:${verb})\\s+(?:${STEP}){0,${words}}?(?:${object})`;

/** The two in either order: "had a seat on the board", "on the board we had a seat". */
export const frameEitherWay = (verb: string, object: string, words = 5): string => `${frame(verb, object, words)}|${frame(object, verb, words)}`;
