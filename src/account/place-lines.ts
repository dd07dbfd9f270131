import type { Account } from '../domain/account.ts';
import { isSlot, slotKey } from '../domain/account-line.ts';
import type { LineView } from '../domain/account-line.ts';
import type { Compiled, Meeting } from './meet-lines.ts';

/** A spot in a section: that of a compiled sentence or of a line. What is not shown keeps its spot, for others may stand after it. */
export interface Spot {
  compiled: Compiled | null;
  line: LineView | null;
  isShown: boolean;
  paragraph: number;
}
export interface PlacedSection {
  id: string;
  title: string;
  spots: Spot[];
}

/** The sections with every line at its place: where the first compiled sentence it covers stands, or where a person has put it. */
export function placeLines(account: Account, meeting: Meeting): PlacedSection[] {
  const inPlace = Map.groupBy(
    [...meeting.over].filter(([line]) => !line.place),
    ([, over]) => over[0],
  );
  const sections: PlacedSection[] = account.sections.map(({ id, title }) => ({
    id,
    title,
    spots: meeting.compiled
      .filter((one) => one.section === id)
      .flatMap((compiled): Spot[] => {
        const { paragraph } = compiled.sentence;
        const lines = (inPlace.get(compiled) ?? []).map(([line]) => ({ compiled: null, line, isShown: meeting.standing.has(line), paragraph }));
        return [{ compiled, line: null, isShown: meeting.isStanding(compiled), paragraph }, ...lines];
      }),
  }));
  let waiting = [...meeting.over.keys()].filter(({ place }) => place).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const put = (line: LineView, section: PlacedSection, at: number): void => {
    const paragraph = section.spots[at - 1]?.paragraph ?? section.spots[0]?.paragraph ?? 0;
    section.spots.splice(at, 0, { compiled: null, line, isShown: meeting.standing.has(line), paragraph });
  };
  while (waiting.length > 0) {
    const rest = waiting.filter((line) => {
      const found = spotAfter(sections, line);
      if (found) put(line, ...found);
      return !found;
    });
    if (rest.length === waiting.length) {
      // What it stood after is gone: it stands at the end of its section.
      const [line, ...others] = rest;
      const section = sectionOf(sections, line!);
      put(line!, section, section.spots.length);
      waiting = others;
    } else waiting = rest;
  }
  return sections;
}

const key = ({ place, lineId }: LineView): string => `${place?.at} ${lineId}`;

/** The section a line is placed in, opened again where nothing is compiled in it. */
function sectionOf(sections: PlacedSection[], { place }: LineView): PlacedSection {
  const known = sections.find(({ id }) => id === place!.section);
  if (known) return known;
  const opened = { id: place!.section, title: place!.title, spots: [] };
  sections.push(opened);
  return opened;
}

/** Where a line goes, or null while what it stands after has no place yet. */
function spotAfter(sections: PlacedSection[], line: LineView): [PlacedSection, number] | null {
  const { after } = line.place!;
  if (after === null) return [sectionOf(sections, line), 0];
  for (const section of sections) {
    const at = section.spots.findIndex(({ compiled, line: other }) =>
      isSlot(after) ? compiled?.slots.some((slot) => slotKey(slot) === slotKey(after)) : other?.lineId === after.line,
    );
    if (at === -1) continue;
    let next = at + 1;
    // What stands in place of a compiled sentence belongs to it.
    if (isSlot(after)) while (section.spots[next]?.line && !section.spots[next]!.line!.place) next += 1;
    return [section, next];
  }
  return null;
}
