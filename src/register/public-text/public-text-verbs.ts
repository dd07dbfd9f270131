import type { Lang } from '../../domain/lang.ts';
import type { GivenOut } from '../../domain/language-use.ts';
import type { PublicText, PublicTextDraft } from '../../domain/public-text.ts';
import type { Who } from '../../domain/who.ts';

/** What was given out in a year: all of it in the order of its days, and those texts that were entered by hand, which can be mended. */
export interface GivenOutInYear {
  all: GivenOut[];
  entered: PublicText[];
}

/** What the register can do with what is given out in writing. */
export interface PublicTextVerbs {
  languageUseOf(who: Who, year: number): Promise<GivenOutInYear>;
  languagesOut(who: Who, accountId: string): Promise<Lang[]>;
  addPublicText(who: Who, draft: PublicTextDraft): Promise<string>;
  correctPublicText(who: Who, publicTextId: string, version: number, draft: PublicTextDraft, why?: string): Promise<void>;
  withdrawPublicText(who: Who, publicTextId: string, version: number, why?: string): Promise<void>;
}
