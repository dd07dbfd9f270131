import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { inLang, type Lang, type LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import type { Deadline } from '../../output/reminders-to-ics.ts';
import type { Reminders } from '../../register/reminder/reminder-verbs.ts';
import { recordPath } from '../paths.ts';
import { periodText } from '../ui/dates.ts';

/** Reminders in words, each on the last day it can be done. */
export function deadlines({ requests, commitments }: Reminders, lang: Lang, origin: string): Deadline[] {
  const t = words(lang).reminders;
  const called = (parties: readonly { names: LocalText; acronym: string | null }[]) =>
    parties.map((party) => inLang(party.names, lang)?.text ?? party.acronym ?? words(lang).common.unnamed).join(', ');
  const lines = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('\n');
  const on = (id: string, due: Period | null, summary: string, description: string): Deadline[] => {
    const day = due?.to ?? due?.from;
    const url = `${origin}${recordPath(id) ?? ''}`;
    return day ? [{ id, day, summary, description: `${description}\n${url}`, url }] : [];
  };
  return [
    ...requests.flatMap(({ engagementId, kind, direction, title, parties, via, onBehalfOf, answerOwner, answerBy }) =>
      on(
        engagementId,
        answerBy,
        (direction === 'out' ? t.follow : t.answer)(inLang(title, lang)?.text ?? label(ENGAGEMENT_KINDS, kind, lang)),
        lines(
          parties.length > 0 ? t.who(called(parties)) : null,
          via.length > 0 ? t.through(called(via)) : null,
          onBehalfOf.length > 0 ? t.onBehalfOf(called(onBehalfOf)) : null,
          answerOwner ? t.owner(answerOwner) : t.nobody,
          answerBy && t.due(periodText(answerBy, lang)),
        ),
      ),
    ),
    ...commitments.flatMap(({ commitmentId, what, parties, due }) =>
      on(
        commitmentId,
        due,
        t.promise(inLang(what, lang)?.text ?? words(lang).common.untitled),
        lines(parties.length > 0 ? t.who(called(parties)) : null, due && t.due(periodText(due, lang))),
      ),
    ),
  ];
}
