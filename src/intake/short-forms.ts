import { HEADS_EN, SUFFIX_NO } from './knowledge/organisation-words.ts';

/** What an agency calls itself for short in its own texts: "Direktoratet", "the Board", "Kommunen". Capitalised forms only. */
export function shortForms(name: string): string[] {
  const words = name.split(/\s+/u);
  const forms = new Set<string>();
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    if (/^\p{Lu}\p{Ll}+(?:et|en|a)$/u.test(first) && /^(?:for|i|på|ved|hos|til)$/u.test(words[1] ?? '')) forms.add(first); // "Fagskulen i Nordfjord"
    const head = (/^(?:of|for|on)$/u.test(words[1] ?? '') ? HEADS_EN.exec(first)?.[0] : undefined) ?? HEADS_EN.exec(last)?.[0] ?? HEADS_EN.exec(name)?.[0];
    if (head) forms.add(head);
  }
  const noun = /^\p{Ll}/u.test(last) || words.length === 1 ? SUFFIX_NO.exec(last)?.[0].replace(/s$/iu, '') : undefined;
  if (noun && words.length === 1 && last.length > noun.length + 2) forms.add(`${first.charAt(0)}${noun.charAt(0)}`.toUpperCase()); // "DA" for Domstoladministrasjonen
  for (const called of noun ? [noun, last.replace(/s$/u, '')] : [])
    for (const form of definite(called.toLowerCase())) forms.add(form.slice(0, 1).toUpperCase() + form.slice(1)); // "Rådet" and "Kunstrådet" for Norsk kunstråd
  forms.delete(name);
  return [...forms];
}

function definite(noun: string): string[] {
  if (/(?:et|en|a)$/u.test(noun)) return [noun];
  if (noun.endsWith('e')) return [`${noun}n`, `${noun}t`];
  return [`${noun}et`, `${noun}en`, `${noun}a`];
}
