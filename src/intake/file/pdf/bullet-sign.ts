const SIGN = /^(?:([•▪‣◦·●○■□➢►–—-])|(\d{1,2}[.)]|[a-zæøå]\)))\s+(?=\S)/u;
const DAY = /^\d{1,2}\.\s+\p{Ll}/u; // "14. juni" opens a sentence

/** What a line opens with where it is a point of a list: a sign becomes "- ", a number stays. */
export function bulletSign(text: string): { sign: string; rest: string } | null {
  const found = DAY.test(text) ? null : SIGN.exec(text);
  if (!found) return null;
  return { sign: found[2] ? `${found[2]} ` : '- ', rest: text.slice(found[0].length) };
}
