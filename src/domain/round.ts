/** The yearly round as it stands on a day: the year it is about, and the day from which an answer counts. */
export interface RoundTime {
  year: number;
  since: string;
  inSeason: boolean;
}

/**
 * The round of a year begins on the first of November and is open through January. The rest of the year it asks for what nobody has said
 * anything of for a year.
 */
export function roundOn(today: string): RoundTime {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (month >= 11) return { year, since: `${year}-11-01`, inSeason: true };
  if (month === 1) return { year: year - 1, since: `${year - 1}-11-01`, inSeason: true };
  return { year, since: `${year - 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`, inSeason: false };
}
