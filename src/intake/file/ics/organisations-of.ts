import { HEADS_EN, SUFFIX_NO } from '../../knowledge/organisation-words.ts';

/** A person or a body that a calendar names. */
export interface Invited {
  name: string;
  isGroup: boolean;
  isRoom: boolean;
}

const isBody = (name: string) => HEADS_EN.test(name) || name.split(/\s+/u).some((word) => SUFFIX_NO.test(word));

/**
 * The organisations of those invited, where they are told: an invited group, a body by name, or the body in brackets or after a bar behind a person's name.
 * Persons are left out. The register is of parties, and a calendar's list of persons is not for it.
 */
export function organisationsOf(invited: readonly Invited[]): string[] {
  const found = new Set<string>();
  for (const { name, isGroup, isRoom } of invited) {
    if (isRoom || !name || name.includes('@')) continue;
    const behind = /[([|]\s*(?<body>[^()[\]|]{2,100}?)\s*[)\]]?$/u.exec(name.slice(0, 200))?.groups?.body;
    if (behind) found.add(behind);
    else if (isGroup || isBody(name)) found.add(name);
  }
  return [...found];
}
