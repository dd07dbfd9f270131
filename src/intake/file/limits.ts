/** What reading one file may cost. Readers stop with a problem as soon as one is passed, before the work is done. */
export interface Limits {
  bytes: number; // of the file as it came
  expanded: number; // bytes a packed file may open into, all its parts together
  pages: number;
  letters: number; // UTF-16 units of text a file may give
  parts: number; // files in an archive or hung on a letter
  depth: number; // archives in archives, letters in letters
  seconds: number;
  memory: number; // bytes of heap the reading may take
}

const MB = 1024 * 1024;
export const LIMITS: Limits = { bytes: 50 * MB, expanded: 250 * MB, pages: 2000, letters: 5 * MB, parts: 500, depth: 4, seconds: 120, memory: 768 * MB };
