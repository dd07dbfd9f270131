import type { TemplateContent } from './account-template.ts';
import { LANGS, type LocalText } from './lang.ts';
import type { Issue } from './problem.ts';

const LONGEST = 200; // characters of a name, a title or a heading
const MOST_SECTIONS = 40;

/** What a template says that cannot be so: no name, no section or one without a heading, two of one id, or parts of the report out of their order. */
export function templateFaults({ name, title, sections }: TemplateContent): Issue[] {
  const issues: Issue[] = [];
  const texts = (path: string, text: LocalText, isNeeded: boolean): void => {
    if (isNeeded && !LANGS.some((lang) => text[lang]?.trim())) issues.push({ path: `${path}.nn`, code: 'required' });
    for (const lang of LANGS) if ((text[lang]?.length ?? 0) > LONGEST) issues.push({ path: `${path}.${lang}`, code: 'too-long' });
  };
  texts('name', name, true);
  texts('title', title, false);
  if (sections.length === 0) issues.push({ path: 'sections', code: 'no-section' });
  if (sections.length > MOST_SECTIONS) issues.push({ path: 'sections', code: 'too-long' });
  sections.forEach((section, at) => {
    texts(`sections.${at}.heading`, section.heading, true);
    if (sections.findIndex(({ id }) => id === section.id) !== at) issues.push({ path: `sections.${at}.heading.nn`, code: 'twice' });
    const before = sections.slice(0, at).findLast(({ part }) => part !== null)?.part;
    if (section.part && before && PARTS.indexOf(section.part) < PARTS.indexOf(before)) issues.push({ path: `sections.${at}.part`, code: 'out-of-order' });
  });
  return issues;
}

const PARTS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
