import type { FC } from 'hono/jsx';
import type { Place } from '../../domain/document.ts';
import { MarkedRange, type Marking } from '../ui/marked-text.tsx';

interface Line {
  start: number;
  end: number;
}
interface Block {
  kind: 'heading' | 'list' | 'table' | 'footnote' | 'text';
  level: number;
  lines: Line[];
}
interface Props {
  marking: Marking;
  places: readonly Place[];
  start: number;
  end: number;
}

/** A part of a text with its headings, lists and tables as such, by what its reader told of them. */
export const SourceBlocks: FC<Props> = (props) => (
  <div class="source-text blocks">
    {blocksOf(props).map((block) => (
      <BlockView block={block} marking={props.marking} />
    ))}
  </div>
);

const BlockView: FC<{ block: Block; marking: Marking }> = ({ block: { kind, level, lines }, marking }) => {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const whole = <MarkedRange marking={marking} start={first.start} end={last.end} />;
  if (kind === 'heading') {
    const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 4) - 1] ?? 'h6'; // below those of the page
    return <Tag class="ds-heading">{whole}</Tag>;
  }
  if (kind === 'list')
    return (
      <ul>
        {lines.map(({ start, end }) => (
          <li>
            <MarkedRange marking={marking} start={start + 2} end={end} />
          </li>
        ))}
      </ul>
    );
  if (kind === 'table')
    return (
      <div class="table-frame">
        <table class="ds-table" data-size="sm">
          <tbody>
            {lines.map((line) => (
              <tr>
                {cellsOf(line, marking.points).map(({ start, end }) => (
                  <td>
                    <MarkedRange marking={marking} start={start} end={end} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  return <p class={kind === 'footnote' ? 'quiet footnote' : undefined}>{whole}</p>;
};

/** Lines that belong together: a paragraph, a list, the rows of a table. */
function blocksOf({ marking: { points }, places, start, end }: Props): Block[] {
  const told = places.filter((place) => place.kind === 'heading' || place.kind === 'row' || place.kind === 'footnote');
  const blocks: Block[] = [];
  let at = 0;
  let isNew = true;
  for (const line of linesOf(points, start, end)) {
    if (line.start === line.end) {
      isNew = true;
      continue;
    }
    while (told[at] && told[at]!.end <= line.start) at++;
    const place = told.slice(at, at + 3).find((one) => one.start <= line.start && one.end > line.start);
    const isBullet = points[line.start] === '-' && points[line.start + 1] === ' ';
    const kind = place?.kind === 'row' ? 'table' : ((place?.kind as 'heading' | 'footnote' | undefined) ?? (isBullet ? 'list' : 'text'));
    const open = blocks.at(-1);
    if (open && open.kind === kind && (!isNew || kind === 'table') && kind !== 'footnote') open.lines.push(line);
    else blocks.push({ kind, level: place?.kind === 'heading' ? place.level : 0, lines: [line] });
    isNew = false;
  }
  return blocks;
}

function linesOf(points: readonly string[], start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end;) {
    const next = points.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

/** The cells of a row stand apart by tabs. */
function cellsOf({ start, end }: Line, points: readonly string[]): Line[] {
  const cells: Line[] = [];
  let from = start;
  for (let at = start; at <= end; at++)
    if (at === end || points[at] === '\t') {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  return cells;
}
