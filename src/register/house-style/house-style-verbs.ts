import type { HouseStyle } from '../../domain/house-style.ts';
import type { Who } from '../../domain/who.ts';

/** How the documents of the agency look. */
export interface HouseStyleVerbs {
  readHouseStyle(who: Who): Promise<HouseStyle>;
  /** For a keeper. Throws Problem('forbidden') for anyone else, and Problem('invalid') for a colour that cannot be read on white. */
  saveHouseStyle(who: Who, style: HouseStyle): Promise<void>;
}
