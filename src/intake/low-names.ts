import { HEADS_LOW, HEADS_SEVERAL, OF_A_REGION, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { close, isMonth, lastWithin, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import { NAME_FOLLOWS, withTail } from './norwegian-name.ts';
import { oneOf } from './several-bodies.ts';

const WIDE_EN = /^(?:organisations|organizations|network|forum|committee|programme|group|fund|alliance)$/u;
const GATHERING_EN = /^(?:conference|summit|congress|forum|festival|fair|championships?|camp|games|biennale|colloquium|symposium)$/u;

const CONTINENT = /^(?:Africa|Europe|Asia|Arctic)$/u;
const DEFINITE = /(?<!\p{L})(?:the|our|its|their|this|that)(?:['’]s year)?\s(?:\p{Ll}+\s){0,2}$/iu;

/** "the Nordic customs council", "the annual Africa mining conference": a region and a common noun for a body or a gathering. Null where it is none. */
function wideName(reader: Reader, at: number): number | null {
  const first = reader.tokens[at];
  const region = OF_A_REGION.test(first?.said ?? '');
  const place = CONTINENT.test(first?.said ?? '') || reader.places.some((one) => one.as !== 'nationality' && one.start === first?.start);
  if ((!region && !place) || !DEFINITE.test(reader.text.slice(0, first?.start))) return null;
  for (let head = at + 1; head <= at + 3 && head < reader.tokens.length && close(reader, head - 1); head++) {
    const token = reader.tokens[head];
    if (!token || token.capital) return null;
    if (GATHERING_EN.test(token.low) || (region && (HEADS_LOW.test(token.low) || HEADS_SEVERAL.test(token.low) || WIDE_EN.test(token.low)))) return head;
  }
  return null;
}

/** "the customs administration of Georgia", "the port authority in Rotterdam": from the word after "the" to the place. Null where it is none. */
function lowName(reader: Reader, at: number): number | null {
  for (let head = at; head <= at + 3 && head < reader.tokens.length - 2; head++) {
    const token = reader.tokens[head];
    if (!token || token.capital || !close(reader, head)) return null;
    if (!HEADS_LOW.test(token.low)) continue;
    const link = reader.tokens[head + 1]?.low ?? '';
    const article = reader.tokens[head + 2]?.low === 'the' ? 1 : 0;
    const place = /^(?:of|in)$/u.test(link) && reader.places.find((one) => one.as !== 'nationality' && one.start === reader.tokens[head + 2 + article]?.start);
    if (place) {
      const last = lastWithin(reader, place.end);
      return reader.tokens[last + 1]?.capital && close(reader, last) ? null : last; // "the council of the Utrecht Network" is of another
    }
    const name = reader.tokens[head + 2 + article];
    if (link === 'in' && name?.capital && !isMonth(name.said) && close(reader, head + 1)) return head + 2; // a town nobody knows
  }
  return null;
}

const OF_A_REGION_NO = /^(?:nordiske|baltiske|europeiske|arktiske|afrikanske|asiatiske|vestnordiske)$/u;
const PEOPLE_NO =
  /\p{L}{4,}(?:arkivarane|arkivarene|statistikarane|statistikerne|sjefane|sjefene|direktørane|direktørene|ministrane|ministrene|leiarane|lederne|ombudsmennene|inspektørane|inspektørene)$/u;
const GATHERED_NO =
  /\p{L}{3,}(?:gruppa|gruppen|møtet|alliansen|laget|juryen|ringen|dagen|dagane|dagene|veka|uka|leiren|skulen|skolen|treffet|samlinga|samlingen|messa|messen|seminaret|leikane|lekene)$|^(?:konferansen|kongressen|festivalen)$/u;
const NO_BODY_NO = /(?:delegasjonen|programmet|panelet|samarbeidet|fellesskapet|kontoret|myndighetene|styresmaktene)$/u;

/** "det nordiske leiarmøtet for kjemikalietilsyn", "Den nordiske klinkgruppa": a region's adjective and a common noun for a body. Null where it is none. */
function wideNameNo(reader: Reader, at: number): number | null {
  const [article, adjective, noun] = reader.tokens.slice(at, at + 3);
  if (!article || !adjective || !noun || noun.capital || !/^(?:den|det|dei|de|våre)$/u.test(article.low) || !OF_A_REGION_NO.test(adjective.low)) return null;
  if (!close(reader, at) || !close(reader, at + 1) || NAME_FOLLOWS.test(reader.text.slice(noun.end, noun.end + 12))) return null;
  if (article.low === 'våre') return SUFFIX_NO.test(noun.low.replace(/(?:ar|er)$/u, '')) ? at + 2 : null; // "våre nordiske søsteretater"
  const body =
    GATHERED_NO.test(noun.low) ||
    PEOPLE_NO.test(noun.low) ||
    oneOf(noun.low) !== null ||
    (SUFFIX_NO.test(noun.low) && /(?:et|en|a|ene|ane)$/u.test(noun.low) && !NO_BODY_NO.test(noun.low));
  return body ? (withTail(reader, at + 2) ?? at + 2) : null;
}

const FIELD_LOW =
  /^(?:electoral|election|health|finance|education|foreign|defen[cs]e|justice|environment|water|energy|transport|agriculture|fisheries|culture|interior|planning|labour|trade|tourism|mining|housing|human|national|statistics|tax|revenue|port|land|forestry|meteorological|broadcasting|competition|consumer|data|food|maritime|aviation|railway|prison|immigration|customs)$/u;

/** "the electoral commission", "the ministry of health": a body of the country one is in, as those who live there write it. Null where it is none. */
function ofTheCountry(reader: Reader, at: number): number | null {
  const [field, head, third] = reader.tokens.slice(at, at + 3);
  if (!field || !head || field.capital || head.capital || !close(reader, at)) return null;
  if (field.low === 'ministry' && head.low === 'of' && third && !third.capital && close(reader, at + 1)) return at + 2;
  return FIELD_LOW.test(field.low) &&
    /^(?:commission|ministry|authority|directorate|inspectorate|ombudsman|regulator|bureau)$/u.test(head.low) &&
    !third?.capital
    ? at + 1
    : null;
}

/** A body or a gathering named by common nouns: after a region, after "the", or after "den" and a region. */
export function lowBody(reader: Reader, at: number): Named | null {
  const token = reader.tokens[at]!;
  const regional = token.capital ? wideName(reader, at) : null;
  if (regional !== null) return { found: [partyAt(reader, at, regional)], last: regional };
  const low = token.low === 'the' ? (lowName(reader, at + 1) ?? ofTheCountry(reader, at + 1)) : null;
  const last = low ?? wideNameNo(reader, at);
  return last === null ? null : { found: [partyAt(reader, at + 1, last)], last };
}
