import type { EngagementDraft } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { guessLanguage } from './guess-language.ts';
import { WORK_WORDS } from './knowledge/manner.ts';
import { word } from './span.ts';

const forms = WORK_WORDS.map((entry) => ({ ...entry, pattern: word(entry.words) }));
const QUOTED = /[«“"„]([^«»“”"„]{3,160})[»”"]/u;
const AFTER = /(?:rapporten|studien?|boka|boken|artikkelen|notatet|rettleiinga|veilederen|report|study|paper)[\s\u00a0]+(\p{L}[^.;:,!?«»"]{5,140})/u;

/** The work a clause tells of: its form by the noun, its title by quotation marks or by the capitals after the noun. */
export function readWork(words: string, lang: Lang): EngagementDraft['work'] {
  const form = forms
    .map((entry) => ({ form: entry.form, at: words.search(entry.pattern) }))
    .filter((entry) => entry.at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.form;
  const quoted = QUOTED.exec(words)?.[1];
  const after = AFTER.exec(words)?.[1]?.trim();
  const title = quoted ?? (after && (after.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 3 ? after : null);
  if (!form && !quoted) return null;
  return { form: form ?? 'report', title, lang: title ? guessLanguageOf(title, lang) : lang, url: null };
}

/** A title of a few words shows its language only by English small words. */
function guessLanguageOf(title: string, lang: Lang): Lang {
  return /(?<!\p{L})(?:the|of|and|for|in)(?!\p{L})/iu.test(title) && guessLanguage(title) === 'en' ? 'en' : lang;
}
