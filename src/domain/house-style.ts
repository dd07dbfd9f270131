/** How an agency's own documents look: what it gives to the accounts it prints. Each part may be missing. */
export interface HouseStyle {
  colour: string | null; // of headings, links and charts: # and six hexadecimal digits
  logo: { media: 'image/png' | 'image/svg+xml'; bytes: Uint8Array; width: number; height: number; alternative: string } | null; // in pixels
  reference: Uint8Array | null; // a Word document whose look the account takes in Word; looked through before it is kept
}

export const NO_HOUSE_STYLE: HouseStyle = { colour: null, logo: null, reference: null };

/** What stands in where no colour is chosen. */
export const DEFAULT_COLOUR = '#0a4a7d';
const PAPER = '#ffffff';
const LEAST = 4.5; // WCAG 2.1, success criterion 1.4.3, for text of any size

/** How far a colour stands out from white paper, by the formula of WCAG 2.1: from 1 to 21. */
export function contrastOnPaper(colour: string): number {
  const [one, other] = [luminance(PAPER), luminance(colour)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether text in the colour can be read on white paper, by level AA. */
export const isReadable = (colour: string): boolean => contrastOnPaper(colour) >= LEAST;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
