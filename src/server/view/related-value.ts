import { label, type Code } from '../../domain/code.ts';
import { CODED_FIELDS } from '../../domain/codes/coded-fields.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { periodOf } from '../../domain/period.ts';
import type { RelatedField } from '../../domain/relate/related.ts';
import { figureText } from '../../language/figures.ts';
import type { Reader } from '../server-parts.ts';
import { areaText, periodText } from '../ui/dates.ts';

const LISTS: Partial<Record<RelatedField['field'], readonly Code[]>> = {
  ...CODED_FIELDS,
  ourRoles: OUR_ROLES,
  topics: TOPICS,
};

/** One side of a compared field as a person reads it; empty where that side says nothing. */
export function relatedValue(one: RelatedField, side: 'mine' | 'theirs', { lang, words }: Reader): string {
  switch (one.field) {
    case 'period':
    case 'answerBy': {
      const period = one[side];
      return period ? periodText(period, lang) : '';
    }
    case 'answeredOn': {
      const day = periodOf(one[side] ?? '');
      return day ? periodText(day, lang) : '';
    }
    case 'figures':
      return (one[side] ?? []).map((figure) => figureText(figure, lang)).join('; ');
    case 'commitment': {
      const promise = one[side];
      if (!promise) return '';
      const whose = promise.by === 'us' ? words.commitments.ours : words.commitments.theirs;
      return promise.due ? `${whose}, ${periodText(promise.due, lang)}` : whose;
    }
    case 'areas':
      return (one[side] ?? []).map((code) => areaText(code, lang)).join('; ');
    default: {
      const list = LISTS[one.field];
      return (one[side] ?? []).map((value) => (list ? label(list, value, lang) : value)).join('; ');
    }
  }
}
