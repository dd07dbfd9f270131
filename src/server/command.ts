import { LANGS } from '../domain/lang.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { inLanguage, paths } from './paths.ts';
import type { Reader } from './server-parts.ts';

/** Something a person can go to or start from anywhere. `also` are other words it is found by. */
export interface Command {
  group: 'do' | 'go';
  label: string;
  also: string;
  href: string;
}

/** Every command, in the words of the reader; `from` is the page they are on. */
export function commandsFor(reader: Reader, from: string): Command[] {
  const { nav, palette: t, requests, commitments, round, asOf, reminders } = reader.words;
  const start = (label: string, href: string, also = ''): Command => ({ group: 'do', label, also, href });
  const go = (label: string, href: string, also = ''): Command => ({ group: 'go', label, also, href });
  return [
    start(t.log, paths.today(), t.also.log),
    start(t.engagementForm, paths.newEngagement()),
    start(t.party, paths.newParty(), t.also.party),
    start(t.event, paths.newEvent(), t.also.event),
    start(requests.new, paths.newEngagement({ kind: 'request.advice' }), t.also.request),
    start(commitments.new, paths.newCommitment(), t.also.commitment),
    start(t.source, paths.sources(), t.also.source),
    start(reader.words.imports.new, paths.newImport(), reader.words.imports.title),
    go(nav.today, paths.today()),
    go(nav.engagements, paths.engagements()),
    go(nav.parties, paths.parties()),
    go(nav.requests, paths.requests(), t.also.requests),
    go(nav.commitments, paths.commitments(), t.also.commitments),
    go(round.title, paths.round(), t.also.round),
    go(reader.words.events.title, paths.events()),
    go(nav.sources, paths.sources()),
    go(reader.words.disputes.title, paths.disputes(), reader.words.disputes.also),
    go(t.accountOf(reader.year), paths.account(reader.year), t.also.account),
    go(t.accountOf(reader.year - 1), paths.account(reader.year - 1), t.also.account),
    go(reader.words.templates.title, paths.templates()),
    go(reader.words.goals.title, paths.goals()),
    go(nav.insight, paths.insight()),
    go(t.duplicates, paths.duplicateParties(), t.also.duplicates),
    go(t.changes, paths.changes(), t.also.changes),
    go(reader.words.releases.log, paths.releases(), t.also.releases),
    go(asOf.title, paths.asOf(), t.also.asOf),
    go(reminders.settings, paths.settings(), t.also.reminders),
    go(reader.words.languageUse.title, paths.languageUse()),
    go(nav.settings, paths.settings(), t.also.settings),
    go(t.keys, paths.keys()),
    ...LANGS.filter((lang) => lang !== reader.lang).map((lang) =>
      start(t.inLanguage(reader.words.fields[lang]), inLanguage(from, lang), words(lang).languageName),
    ),
  ];
}
