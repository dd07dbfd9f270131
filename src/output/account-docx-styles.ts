import type { IStylesOptions } from 'docx';

/** The styles of the Word document, on Word's own style names so that headings, outline and contents lists work. Sizes in half points. The font is one that Word has. */
export function docxStyles(language: { value: string }): IStylesOptions {
  const heading = { font: 'Calibri', bold: true, color: '1B2733' };
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, language }, paragraph: { spacing: { after: 140, line: 300 } } },
      title: { run: { ...heading, size: 44 }, paragraph: { spacing: { after: 80, line: 252, lineRule: 'auto' } } },
      heading1: { run: { ...heading, size: 28 }, paragraph: { spacing: { before: 360, after: 120, line: 252, lineRule: 'auto' }, keepNext: true } },
      hyperlink: { run: { color: '0A4A7D', underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 250 } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { color: '4A5866', size: 20 } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { color: '4A5866', size: 18 } },
    ],
  };
}
