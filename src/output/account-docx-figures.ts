import { AlignmentType, BorderStyle, ImageRun, Paragraph, Table, TableCell, TableRow, type TableVerticalAlign, TextRun, WidthType } from 'docx';
import type { HouseStyle } from '../domain/house-style.ts';
import type { PrintedChart, PrintedTable } from './arrange-figures.ts';
import { languageOf } from './docx-language.ts';
import { svgToPng } from './svg-to-png.ts';

const PIXEL = 15; // twentieths of a point
const WIDE = 580; // pixels between the margins of A4
const WHOLE = { line: 240, lineRule: 'auto' as const }; // a line as high as the picture in it
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A9B4BE' };
const SHORT = 12; // rows: a table of no more stands on one page
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE };

/** A table with its caption over it; the row of headings is repeated on every page. */
export function docxTable({ caption, columns, rows }: PrintedTable, lang: string): (Paragraph | Table)[] {
  const numbers = columns.filter(({ isNumber }) => isNumber).length;
  const narrow = 80;
  const wide = columns.length > numbers ? (WIDE - narrow * numbers) / (columns.length - numbers) : WIDE / columns.length;
  const widths = columns.map(({ isNumber }) => Math.round((isNumber && columns.length > numbers ? narrow : wide) * PIXEL));
  const isShort = rows.length <= SHORT;
  const cell = (text: string, at: number, bold: boolean, isLast = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: 'top' as TableVerticalAlign,
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      children: [
        new Paragraph({
          style: 'TableText',
          ...(isShort && !isLast ? { keepNext: true } : {}),
          ...(columns[at]?.isNumber ? { alignment: AlignmentType.RIGHT } : {}),
          children: [new TextRun({ text, bold, language: languageOf(lang) })],
        }),
      ],
    });
  return [
    captionOf(caption, lang, true),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title }, at) => cell(title, at, true)) }),
        ...rows.map((cells, row) => new TableRow({ cantSplit: true, children: cells.map((text, at) => cell(text, at, false, row === rows.length - 1)) })),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

/** A chart as a picture that says in words what it shows, with its caption and its numbers. */
export async function docxChart({ number, svg, caption, alternative, numbers }: PrintedChart, lang: string): Promise<(Paragraph | Table)[]> {
  const { png, width, height } = await svgToPng(svg);
  const transformation = { width: WIDE, height: Math.round((height / width) * WIDE) };
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    fallback: { type: 'png', data: png },
    altText: { id: String(number), name: caption, title: caption, description: alternative },
  });
  return [new Paragraph({ keepNext: true, spacing: WHOLE, children: [picture] }), captionOf(caption, lang, false), ...docxTable(numbers, lang)];
}

/** The agency's logo, as high as a letterhead has it. */
export async function docxLogo({ media, bytes, alternative }: NonNullable<HouseStyle['logo']>, otherwise: string): Promise<Paragraph> {
  const isSvg = media === 'image/svg+xml';
  const { png, width, height } = await svgToPng(bytes);
  const transformation = { width: Math.min(WIDE, Math.round((width / height) * 72)), height: 72 };
  const altText = { id: '0', name: 'Logo', title: '', description: alternative || otherwise };
  const fallback = { type: 'png' as const, data: isSvg ? png : Buffer.from(bytes) };
  const run = isSvg
    ? new ImageRun({ type: 'svg', data: Buffer.from(bytes), transformation, fallback, altText })
    : new ImageRun({ ...fallback, transformation, altText });
  return new Paragraph({ spacing: WHOLE, children: [run] });
}

function captionOf(text: string, lang: string, isOver: boolean): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext: isOver, children: [new TextRun({ text, language: languageOf(lang) })] });
}
