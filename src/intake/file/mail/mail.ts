import type { DocumentPart } from '../../../domain/document.ts';

export interface Correspondent {
  name: string | null;
  address: string | null;
}

/** A letter as it was sent, whichever mail program kept it. */
export interface Mail {
  media: string;
  from: Correspondent | null;
  to: Correspondent[];
  cc: Correspondent[];
  sent: string | null; // ISO day and time with the offset of who sent it
  subject: string | null;
  text: string | null;
  html: string | null;
  parts: DocumentPart[];
  pictures: number; // that stand in the running text, and are not brought along
  skipped: string[]; // names of what hangs on it and cannot be opened
}
