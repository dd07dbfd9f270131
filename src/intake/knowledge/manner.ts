import type { Mode } from '../../domain/codes/mode.ts';
import type { Recurrence } from '../../domain/codes/recurrence.ts';
import type { EngagementStatus } from '../../domain/codes/status.ts';
import type { WorkForm } from '../../domain/codes/work-form.ts';

export const MODE_WORDS: readonly { mode: Mode; words: string }[] = [
  { mode: 'hybrid', words: 'hybrid\\p{L}*' },
  {
    mode: 'digital',
    words:
      'digital\\p{L}*|på nett(?:et)?|på skjerm|på video|\\p{L}*webinar\\p{L}*|videomøte\\p{L}*|teams|zoom|online|virtual(?:ly)?|innlogg\\p{L}+|pålogg\\p{L}+|on screen',
  },
  { mode: 'physical', words: 'fysisk\\p{L}*|in person|face to face' },
];
export const RECURRENCE_WORDS: readonly { recurrence: Recurrence; words: string }[] = [
  { recurrence: 'weekly', words: 'kvar veke|hver uke|vekentleg\\p{L}*|ukentlig\\p{L}*|every week|weekly' },
  { recurrence: 'monthly', words: 'kvar månad|hver måned|månad(?:leg|vis)\\p{L}*|månedlig\\p{L}*|every month|monthly|each month' },
  { recurrence: 'quarterly', words: 'kvart kvartal|hvert kvartal|kvartalsvis\\p{L}*|every quarter|quarterly' },
  { recurrence: 'yearly', words: 'kvart år|hvert år|årleg\\p{L}*|årlig\\p{L}*|every year|yearly|annual(?:ly)?|each year' },
  { recurrence: 'standing', words: 'fast|faste|jamleg|jevnlig|fortløpande|fortløpende|regular(?:ly)?|standing|ongoing' },
];
export const STATUS_WORDS: readonly { status: EngagementStatus; words: string }[] = [
  { status: 'cancelled', words: 'avlyst?e?|avlyste|cancell?ed|called off' },
  { status: 'planned', words: 'planlagt|planlagd|planlegg(?:er)?|planned|plans to' },
];
export const ONGOING_KINDS = new Set(['collaboration', 'board', 'membership', 'mandate']);
export const ONGOING_WORDS =
  'deltek|deltar|sit|sitter|er|leiar|leder|har (?:\\p{L}+ )?(?:nær|tett|mange år)|sidan|siden|since|hold a|sits?|serves?|has worked|have worked|framleis|fortsatt|månadlege|månedlige|fortløpande|fortløpende';
export const INCOMPLETE =
  'mellom anna|blant annet|bl\\.\\s?a|m\\.\\s?a|til dømes|for eksempel|døme på|eksempler på|særleg|særlig|among others|among other things|for example|e\\.g|such as|including|in particular';

export const WORK_WORDS: readonly { form: WorkForm; words: string }[] = [
  { form: 'report', words: '\\p{L}*-?rapport(?:en|ar|er)?|reports?' },
  { form: 'study', words: '\\p{L}*studi(?:e|en|et|ar|er)|stud(?:y|ies)|kartlegging\\p{L}*|survey' },
  { form: 'think-piece', words: '(?:korte?,? )?(?:tematiske? )?innlegg|think pieces?' },
  { form: 'article', words: 'artik\\p{L}+|kronikk\\p{L}*|articles?|op-eds?|papers?|chapters?|blog(?: posts?)?' },
  { form: 'brief', words: '\\p{L}*notat(?:et)?|briefs?' },
  { form: 'guide', words: 'rettlei\\p{L}+|veiled\\p{L}+|h[aå]ndbok\\p{L}*|guides?|handbooks?|manuals?|toolkits?' },
  { form: 'video', words: '\\p{L}*video\\p{L}*|\\p{L}*film(?:en)?|films?|videos?' },
  { form: 'strategy', words: 'strategi(?:en)?|strategy' },
  { form: 'call', words: 'utlys\\p{L}+|call for' },
  { form: 'evaluation', words: 'evaluering\\p{L}*|evaluations?' },
];
