import type { AccountChart } from '../../domain/account.ts';
import { printable } from '../printable.ts';
import { escapeXml } from '../escape-xml.ts';
import { labelLines } from './label-lines.ts';

/** How a chart is drawn: the width of the picture in CSS pixels, the colour of the bars and of the words, as CSS colours, and the font. */
export interface ChartStyle {
  width: number;
  bar: string;
  ink: string;
  font: string;
}

export const PLAIN_CHART: ChartStyle = { width: 640, bar: '#0062BA', ink: '#1E2B3C', font: 'Source Sans 3, Arial, sans-serif' };

const BAR = 14; // height of a bar
const GAP = 4; // between the bars of a group
const AROUND = 12; // between groups
const LABEL = 190; // width of the labels
const NUMBER = 44; // room for the number after the longest bar
const LEGEND = 34;
const LINE = 17; // height of a line of words
const LETTER = 7.4; // width of a letter on average, at 14 pixels

/**
 * Horizontal bars as SVG, one group under the other, each with its number. Series are told apart by their pattern as well as by how dark they are,
 * so that the picture holds in black and white. `id` begins the identifiers in it and must be its own on a page.
 */
export function barChart(chart: AccountChart, id: string, style: ChartStyle = PLAIN_CHART): string {
  const { series, groups } = chart;
  const most = Math.max(1, ...groups.flatMap(({ values }) => values.map(({ value }) => value)));
  const scale = (style.width - LABEL - NUMBER) / most;
  let top = series.length > 1 ? LEGEND : 0;
  const drawn = groups.map(({ label, values }) => {
    const lines = labelLines(printable(label), Math.floor((LABEL - 12) / LETTER));
    const height = Math.max(values.length * (BAR + GAP) - GAP, lines.length * LINE);
    const bars = values.map(({ value }, at) => barOf(value, top + at * (BAR + GAP), fillOf(at, series.length, id, style), scale));
    const words = lines.map((line, at) => `<text x="0" y="${round(top + (at + 0.8) * LINE - 2)}">${escapeXml(line)}</text>`);
    top += height + AROUND;
    return `<g>${words.join('')}${bars.join('')}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${style.width} ${round(top)}" width="${style.width}" height="${round(top)}" font-family="${escapeXml(style.font)}" font-size="14" fill="${style.ink}">`,
    `<title id="${id}-title">${escapeXml(printable(chart.caption))}</title><desc id="${id}-desc">${escapeXml(printable(chart.alternative))}</desc>`,
    series.length > 1 ? `${patternOf(id, style)}${legendOf(series, id, style)}` : '',
    ...drawn,
    '</svg>',
  ].join('');
}

function barOf(value: number, top: number, fill: string, scale: number): string {
  const length = Math.max(value * scale, value > 0 ? 2 : 0);
  return `<rect x="${LABEL}" y="${round(top)}" width="${round(length)}" height="${BAR}" ${fill}/><text x="${round(LABEL + length + 6)}" y="${round(top + BAR - 2)}">${value}</text>`;
}

/** The last series is solid, those before it hatched. */
function fillOf(at: number, count: number, id: string, { bar }: ChartStyle): string {
  return at === count - 1 ? `fill="${bar}"` : `fill="url(#${id}-hatch)" stroke="${bar}" stroke-width="1"`;
}

function patternOf(id: string, { bar }: ChartStyle): string {
  return `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2" height="6" fill="${bar}"/></pattern></defs>`;
}

function legendOf(series: readonly string[], id: string, style: ChartStyle): string {
  let left = LABEL;
  return series
    .map((name, at) => {
      const x = left;
      left += 26 + printable(name).length * LETTER + 24;
      return `<rect x="${round(x)}" y="2" width="18" height="${BAR}" ${fillOf(at, series.length, id, style)}/><text x="${round(x + 26)}" y="${BAR}">${escapeXml(printable(name))}</text>`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
