import type { Code } from '../../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../../domain/codes/engagement-kind.ts';
import { DIRECTIONS } from '../../../domain/codes/direction.ts';
import { ENGAGEMENT_STATUSES } from '../../../domain/codes/status.ts';
import { REQUEST_STATUSES } from '../../../domain/codes/request-status.ts';
import { COMMITMENT_STATUSES } from '../../../domain/codes/commitment-status.ts';
import { ACCESS_GRADES } from '../../../domain/codes/access-grade.ts';
import { LEGAL_BASES } from '../../../domain/codes/legal-basis.ts';
import { MODES } from '../../../domain/codes/mode.ts';
import { fold } from '../../../domain/fold.ts';
import { LANGS } from '../../../domain/lang.ts';
import { CODE_WORDS } from '../../../intake/knowledge/code-words.ts';

/** Words for the codes of a list besides its labels. */
const WORDS = new Map<readonly Code[], Readonly<Record<string, string>>>([
  [ENGAGEMENT_KINDS, CODE_WORDS.kind],
  [DIRECTIONS, CODE_WORDS.direction],
  [ENGAGEMENT_STATUSES, CODE_WORDS.status],
  [REQUEST_STATUSES, CODE_WORDS.requestStatus],
  [COMMITMENT_STATUSES, CODE_WORDS.commitmentStatus],
  [ACCESS_GRADES, CODE_WORDS.access],
  [MODES, CODE_WORDS.mode],
]);
const indexes = new Map<readonly Code[], Map<string, string>>();

/** The code a person means by a word: the code itself, its label in any of the three languages, or a word people use for it; null for none. */
export function readCode(list: readonly Code[], typed: string): string | null {
  let index = indexes.get(list);
  if (!index) {
    const extra = Object.entries(WORDS.get(list) ?? {}).flatMap(([code, words]) => words.split('|').map((word) => [fold(word), code] as const));
    index = new Map([...extra, ...list.flatMap((entry) => [entry.code, ...LANGS.map((lang) => entry[lang])].map((word) => [fold(word), entry.code] as const))]);
    indexes.set(list, index);
  }
  const paragraph = list === LEGAL_BASES ? /\d+/u.exec(typed)?.[0] : undefined;
  return index.get(fold(typed)) ?? (paragraph ? (list.find((entry) => entry.code === `off-${paragraph}`)?.code ?? null) : null);
}

/** Yes or no in the three languages and as spreadsheets write it; null for neither. */
export function readYes(typed: string): boolean | null {
  const word = fold(typed);
  if (['ja', 'yes', 'true', 'sann', 'x', '1', 'y', 'j'].includes(word)) return true;
  return ['nei', 'no', 'false', 'usann', '0', 'n', ''].includes(word) ? false : null;
}
