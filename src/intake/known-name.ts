import { NOT_BODIES, WIDE } from './knowledge/bodies.ts';
import { nameless } from './name-shapes.ts';
import type { Reader } from './way-of-naming.ts';
import { isAcronym } from './register-names.ts';
import type { Body } from './register-names.ts';
import { bareForms } from './tokens.ts';

/** A name the index knows, longest first, at a token; its genitive is looked through. */
export function known(reader: Reader, at: number): { last: number; end: number; body: Body } | null {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  if (!first) return null;
  for (let count = index.opens(first.said) ? Math.min(index.longest, tokens.length - at) : 0; count > 0; count--) {
    const last = tokens[at + count - 1];
    if (!last) continue;
    const whole = text.slice(first.start, last.end);
    const headed = count > 1 && /\p{L}-\p{Ll}+$/u.test(whole) ? [whole.replace(/-\p{Ll}+$/u, '')] : []; // "Europa Nostra-prisen"
    for (const form of [...bareForms(whole), ...headed]) {
      const body = index.find(form, count);
      if (body)
        return {
          last: at + count - 1,
          end: first.start + form.length + (/\([^)]*$/u.test(form) && text.charAt(first.start + form.length) === ')' ? 1 : 0),
          body,
        };
    }
  }
  const [head = '', tail] = first.said.split(/-(?=\p{L})/u, 2);
  if (tail && isAcronym(head) && isAcronym(tail)) return { last: at, end: first.end, body: nameless(first.said, null) }; // "CEN-CENELEC"
  const body =
    tail && first.capital && !WIDE.has(head)
      ? (index.find(head, 1) ??
        (isAcronym(head) &&
        head.length > 2 &&
        /^(?:kontor|sekretariat|styre|delegasjon|møte|konferans|kongress|utval|komit|organisasjon|nettverk|leiing|ledelse|medlem|seminar|program|prosjekt|representant|kampanje|samling|forum)/u.test(
          tail,
        ) &&
        !NOT_BODIES.has(head)
          ? nameless(head, null)
          : null))
      : null;
  return body ? { last: at, end: first.start + head.length, body } : null;
}
