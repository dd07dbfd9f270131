import type { Account, Section, Sentence } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Lang } from '../domain/lang.ts';
import { arrange, SECTION_IDS, sectionOf } from './arrange-sections.ts';
import { selectRecords } from './select-records.ts';
import { tellMode } from './tell-mode.ts';
import { tellParagraph } from './tell-paragraph.ts';
import { tellPromises } from './tell-promises.ts';
import { phrasesOf, Writer } from './writer.ts';

/** What is asked for. `agency` is our name in running text. */
export interface Asked {
  agency: string;
  ourPartyId: string;
  year: number;
  lang: Lang;
}

/**
 * Compiles the account of a year. Every open record of the year that is held, ongoing or planned stands in a sentence; the others are listed
 * as unused. Nothing is said that the records do not say. The same records give the same account in whatever order they come.
 */
export function compileAccount(engagements: Engagement[], commitments: CommitmentView[], asked: Asked): Account {
  const own = engagements.map((engagement) => ({ ...engagement, parties: engagement.parties.filter((party) => party.partyId !== asked.ourPartyId) }));
  const { told, promisedAhead, unused } = selectRecords(own, commitments, asked.year, asked.lang);
  const phrases = phrasesOf(asked.lang);
  const sections: Section[] = [];
  const add = (id: keyof typeof phrases.sections, sentences: Sentence[]): void => {
    if (sentences.length > 0) sections.push({ id, title: phrases.sections[id], sentences });
  };
  for (const id of SECTION_IDS) {
    const writer = new Writer(asked.lang, asked.agency, asked.year);
    const chosen = told.filter((engagement) => sectionOf(engagement) === id);
    const mode =
      chosen.length > 2 && id === 'talks-and-conferences' && chosen.every((engagement) => engagement.mode === chosen[0]?.mode) ? chosen[0]?.mode : null;
    writer.saysModeOnce = Boolean(mode);
    const paragraphs = arrange(id, chosen);
    const sentences = paragraphs.flatMap((paragraph, at) => tellParagraph(paragraph, writer, { section: id, paragraph: at }));
    if (mode) sentences.push(tellMode(mode, chosen, writer, { section: id, paragraph: paragraphs.length - 1 }));
    add(id, sentences);
  }
  const closed = new Set(unused.filter(({ why }) => why !== 'outside-period').map(({ record }) => record));
  add('promises', tellPromises(commitments, [...told, ...promisedAhead], closed, new Writer(asked.lang, asked.agency, asked.year)));
  return { title: phrases.title(asked.year), agency: asked.agency, period: String(asked.year), lang: asked.lang, edition: null, sections, unused };
}
