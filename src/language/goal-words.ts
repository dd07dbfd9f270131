import type { Lang } from '../domain/lang.ts';

/** The few words of a table of goals. */
interface GoalWords {
  caption: (when: string) => string;
  goal: string;
  evidence: string;
  figure: string;
  engagements: (count: number) => string;
  more: (count: number) => string;
  nothing: string;
  noFigure: string;
  noGoal: string;
}

const WORDS: Record<Lang, GoalWords> = {
  nn: {
    caption: (when) => `Mål og resultat ${when}`,
    goal: 'Mål',
    evidence: 'Belegg',
    figure: 'Tal',
    engagements: (count) => `${count} engasjement`,
    more: (count) => `og ${count} til`,
    nothing: 'Ingenting ført',
    noFigure: 'Ingen tal',
    noGoal: 'Ikkje eit mål då',
  },
  nb: {
    caption: (when) => `Mål og resultater ${when}`,
    goal: 'Mål',
    evidence: 'Belegg',
    figure: 'Tall',
    engagements: (count) => `${count} engasjement${count === 1 ? '' : 'er'}`,
    more: (count) => `og ${count} til`,
    nothing: 'Ingenting ført',
    noFigure: 'Ingen tall',
    noGoal: 'Ikke et mål da',
  },
  en: {
    caption: (when) => `Goals and results ${when}`,
    goal: 'Goal',
    evidence: 'Evidence',
    figure: 'Figure',
    engagements: (count) => `${count} engagement${count === 1 ? '' : 's'}`,
    more: (count) => `and ${count} more`,
    nothing: 'Nothing entered',
    noFigure: 'No figures',
    noGoal: 'Not a goal then',
  },
};

export const goalWords = (lang: Lang): GoalWords => WORDS[lang];
