import type { ClauseRead } from './clause-read.ts';
import type { Setting } from './memory.ts';

/** Whether a clause says enough to be a record: someone, somewhere that is not only at home, how many, or when, besides what. */
export function saysEnough(read: ClauseRead, setting: Setting, ours: boolean, home: string | null): boolean {
  if (read.kind.kind.startsWith('request.') && read.kind.direction === 'out' && !read.parties.length && !read.places.length) return false; // a wish of ours, to nobody
  const abroad = read.places.some(({ code }) => code !== home);
  if (read.parties.length || abroad || (read.places.length && (ours || setting.line || setting.bullet)) || read.promise) return true;
  if (setting.bullet && (setting.country || setting.asked)) return true;
  if (setting.line && (read.period || (read.kind.said && read.kind.weight >= 6))) return true; // a kind with words of its own, not one taken for granted
  if (read.kind.kind.startsWith('request.') && isAllSaid(read)) return false; // how many came to us, not who or what for
  if (read.figures.some((figure) => figure.figure.counted !== 'years')) return true;
  if (read.kind.weight >= 7 && ours && !read.kind.kind.startsWith('request.')) return true;
  return !!read.period && read.kind.weight >= 6 && (ours || read.kind.act);
}

/** Whether no more than a name follows the verb: "Five organisations approached us." */
const isAllSaid = ({ kind, words }: ClauseRead): boolean => /^\W*\S*\W*$/u.test(words.slice(kind.end));
