import type { IStylesOptions } from 'docx';

/**
 * The styles of the Word document, on Word's own style names so that headings, outline and contents lists work, and another document's styles can take their place.
 * Sizes in half points. The font is one that Word has. `colour` is six hexadecimal digits.
 */
export function docxStyles(language: { value: string }, colour: string): IStylesOptions {
  const heading = { font: 'Calibri', bold: true, color: colour };
  const quiet = { color: '4A5866' };
  const tight = { line: 252, lineRule: 'auto' as const };
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, language }, paragraph: { spacing: { after: 140, line: 300, lineRule: 'auto' } } },
      title: { run: { ...heading, size: 52 }, paragraph: { spacing: { after: 160, ...tight } } },
      heading1: { run: { ...heading, size: 30 }, paragraph: { spacing: { before: 400, after: 120, ...tight }, keepNext: true } },
      heading2: { run: { ...heading, size: 25 }, paragraph: { spacing: { before: 320, after: 100, ...tight }, keepNext: true } },
      hyperlink: { run: { color: colour, underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 250, lineRule: 'auto' } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { ...quiet, size: 24 } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { ...quiet, size: 18 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0, line: 260, lineRule: 'auto' } } },
      { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', run: { ...heading, size: 30 }, paragraph: { spacing: { after: 160 } } },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { after: 60 } } },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { after: 60 }, indent: { left: 220 } } },
    ],
  };
}
