import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { BODY } from './masked.ts';

const attend =
  '(?:deltok|deltek|deltar|deltatt|delteke|møtte|var (?:til stades|til stede|med|representert)|took part|takes? part|attended|attends?|participated|were present|was present|were represented)';
const assembly =
  '(?:\\p{L}*(?:generalforsamling|generalforsamlingar|årsmøte|årsmøter|årsmøta|landsmøte|representantskapsmøte|plenumsmøte)\\p{L}*|general assembl(?:y|ies)|annual (?:general )?meetings?|plenary (?:meetings?|sessions?)|plenar(?:y|ies))';

/** What is done in a body one belongs to, told by its name: its assemblies are meetings of its own, and who leads it has a seat. */
export const GATHERINGS: readonly KindRule[] = [
  { kind: 'meeting', words: `${attend}\\s+(?:på|i|ved|in|at)?\\s*(?:the\\s+)?${BODY}\\s+${assembly}`, weight: 8, act: true },
  {
    kind: 'meeting',
    words: `${attend}\\s+(?:på|i|ved|in|at)?\\s*(?:[\\p{L}\\d-]+\\s+){0,3}?${assembly}\\s+(?:i|til|for|of|hos)\\s+(?:the\\s+)?${BODY}`,
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words: `(?:chair|chairs|chaired|presides? over|presided over|leiar|leier|leder|leia|leidde|ledet|ledde|leie|lede)\\s+(?:the\\s+)?${BODY}(?!\\s+(?:panel|session|seminar|webinar|workshop|økt|sesjon))`,
    weight: 6,
    act: true,
  },
  {
    kind: 'event',
    words:
      '(?:had|put on|shared|staged|hadde|sette opp|satte opp|stilte med|stilte ut|delte)\\s+(?:vi\\s+|me\\s+)?(?:an?\\s+|ein\\s+|en\\s+|eit\\s+|et\\s+|ei\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:\\p{L}*stand|exhibition|concert|play|\\p{L}*utstilling|\\p{L}*konsert|framsyning|forestilling)(?:en|a)?',
    weight: 8,
    act: true,
  },
  {
    kind: 'meeting',
    words:
      '(?:kom|came)\\s+(?:saman|sammen|together)\\s+(?:\\p{L}+|\\d+)\\s+(?:gonger|ganger|times)|(?:samles|samlast|samla\\s+seg|samlet\\s+seg|gathers?|gathered)\\s+(?:i|in|på|at)(?=\\s)',
    weight: 7,
    act: true,
  },
  {
    kind: 'talk',
    words:
      '(?:la|legg|legger|lagt|viste|presenterte)\\s+(?:[^\\s,.;:!?]+\\s+){0,6}?(?:fram\\s+|frem\\s+)?(?:[^\\s,.;:!?]+\\s+){0,3}?(?:for|på|ved)\\s+(?:ein\\s+|en\\s+|eit\\s+|et\\s+)?(?:\\p{L}*(?:konferanse|seminar|møte|årsmøte|webinar|verksted|verkstad|kongress)\\p{L}*|medlemmene|medlemmane|forsamlinga|forsamlingen)(?<=(?:fram|frem|presenterte)\\s.{0,90})',
    weight: 8,
    act: true,
  },
  {
    kind: 'moderation',
    words:
      '(?:leie|lede|moderere|styre|lead|chair|moderate|run|running|leading|chairing)\\s+(?:eit\\s+|et\\s+|ein\\s+|en\\s+|an?\\s+|the\\s+)?(?:[\\p{L}-]+\\s+)?(?:\\p{L}*panel(?:et)?|\\p{L}*økt(?:a|en)?|\\p{L}*sesjon(?:en)?|\\p{L}*debatt(?:en)?|sessions?|panels?|debates?|round\\s?tables?)(?!\\p{L})',
    weight: 9,
    act: true,
  },
  { kind: 'event', role: 'host', words: `vert(?:skap)?\\s+for\\s+${BODY}`, weight: 8, act: true },
  {
    kind: 'talk',
    words: '(?:la|legg|legger)\\s+(?:vi\\s+|me\\s+)?(?:fram|frem)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:resultat|funn|erfaring|arbeid|foreløpige?\\s+tal)\\p{L}*',
    weight: 6,
    act: true,
  },
];
