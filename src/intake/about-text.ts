import { ABOUT_TEXT, WRITER } from './knowledge/about-text.ts';
import { word } from './span.ts';

const OPENS = new RegExp(`^[\\s"«“(]*${ABOUT_TEXT}(?!\\p{L})`, 'iu');
const WRITES = word(WRITER);

/** Whether a sentence tells of the text or of its writer at work, and so of no engagement: "Her noterer eg …", "This chapter gives …". */
export const aboutText = (sentence: string): boolean => OPENS.test(sentence) || WRITES.test(sentence);
