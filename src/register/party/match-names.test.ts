import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Register } from '../register.ts';
import { matchNames } from './match-names.ts';

/** Parties of a register, invented but for ministries: official names in one or more languages, short forms after a bar, two letters for the country. */
const PARTIES = `
elv: Elvelaget / The River League
fjord: Samarbeidsrådet for fjordfolk | SRFF
pilots: World Harbour Pilots Organisation | WHP
beacon: European Beacon Fund / Europeisk fyrfond | EBF
aurora: Aurora Learning Network | ALN
nordlys: Stiftelsen Nordlyssenteret
kvern: Kvernbekk kommune | KK NO
tana: Tanavik Teknologi AS NO
ud: Utanriksdepartementet / Utenriksdepartementet | UD NO
fin: Finansdepartementet | FIN NO
kd: Kunnskapsdepartementet NO
moh-mw: Ministry of Health MW
moh-zm: Ministry of Health ZM
moe-ke: Ministry of Education KE
uni: Universitetet i Elvebakken | UiE NO
north: University of North Harlow GB
south: University of South Harlow GB
marula: Marula Youth Initiative ZM
baobab: Fondation Baobab SN
brattli: Konsulentgruppa Brattli NO
lakes: Lakeside Institute for Peace
coast: Partnership for Coastal Skills | PCS
pcs2: Peace Corps Stavheim | PCS
fredssenter: Storåsen fredssenter NO
helse: Helsedirektoratet NO
red: Red Cross of Ostmark`;

/** What a text says, the country it says it of where it does, and the party that is meant: "=" to be linked, "?" to be asked of, "-" nobody known. */
const SAID = `
Elvelaget = elv
elvelaget = elv
Elvelagets = elv
the River League = elv
River League = elv
River League's = elv
The River Leauge = elv
Elvelaget AS = elv
Samarbeidsrådet for fjordfolk = fjord
Samarbeidsradet for fjordfolk = fjord
Samarbeidsrådet for fjordfolk (SRFF) = fjord
SRFF = fjord
SRFFs = fjord
Samarbeidsråd for fjordfolk = fjord
Samarbeidsrådet for fjordflok = fjord
Fjordfolk samarbeidsrådet = fjord
World Harbour Pilots Organisation = pilots
World Harbor Pilots Organization = pilots
The World Harbour Pilots Organization = pilots
World Harbour Pilots Organisation's = pilots
WHP = pilots
World Harbour Pilots Organistaion = pilots
European Beacon Fund = beacon
the European Beacon Fund = beacon
Europeisk Fyrfond = beacon
EBF = beacon
European Beacon Fund (EBF) = beacon
Europeisk beacon-fond = beacon
Aurora Learning Network = aurora
Aurora Lerning Network = aurora
Aurora Learning Netwrok = aurora
Aurora learning network's = aurora
ALN = aurora
Nordlyssenteret = nordlys
Nordlyssenterets = nordlys
stiftinga Nordlyssenteret = nordlys
Kvernbekk kommune = kvern
Kvernbekk municipality = kvern
Kvernbekk kommunes = kvern
Kvernbekk ? kvern
Tanavik Teknologi = tana
Tanavik Teknologi AS = tana
Tanavik Tekhnologi = tana
Utanriksdepartementet = ud
Utenriksdepartementet = ud
Utanriksdepartementets = ud
UD = ud
Utanriksdepartemntet = ud
Norwegian Ministry of Foreign Affairs NO = ud
Ministry of Foreign Affairs NO = ud
Ministry of Foreign Affairs ? ud
Finansdepartementet = fin
Ministry of Finance NO = fin
Finansministeriet ? fin
Ministry of Finance KE -
Ministry of Education NO -
Ministry of Education KE = moe-ke
Ministry of Education = moe-ke
Ministry of Education UG -
Ministry of Health MW = moh-mw
Ministry of Health ZM = moh-zm
Ministry of Health ? moh-mw
Ministry of Health TZ -
Universitetet i Elvebakken = uni
University of Elvebakken = uni
the University of Elvebakken = uni
UiE = uni
University of North Harlow = north
North Harlow University = north
University of South Harlow = south
University of Harlow -
University of West Harlow -
Marula Youth Initiative = marula
Marula Youth Intiative = marula
Marulla Youth Initiative = marula
Marula Women Initiative -
Baobab Foundation = baobab
Fondation Baobab = baobab
Konsulentgruppen Brattli = brattli
Konsulentgruppa Bratli = brattli
Lakeside Peace Institute = lakes
Lakeside Institute of Peace = lakes
Lakeside Institute for Trade -
Partnership for Coastal Skills = coast
Partnershipp for Coastal Skills = coast
PCS ? coast
Peace Corps Stavheim = pcs2
Storåsen fredssenteret = fredssenter
Storåsen Fredssenter = fredssenter
Storåsen fredsenter = fredssenter
Directorate of Health NO = helse
Helsedirektoratet = helse
Helsedirektoratets = helse
Red Cross of Ostmark = red
Ostmark Red Cross = red
Red Cross of Vestmark -
Bekkelaget -
Fjellaget -
Nordic Beacon Council -
Havlaget - `;

const lines = (text: string) => text.trim().split('\n');
const withCountry = (text: string): { name: string; country: string | null } => {
  const found = /^(.*) ([A-Z]{2})$/u.exec(text.trim());
  return found && lines(PARTIES).some((line) => line.endsWith(` ${found[2]}`)) ? { name: found[1]!, country: found[2]! } : { name: text.trim(), country: null };
};

for (const kind of stores()) {
  describe(`names as texts say them (${kind.name})`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    const idOf = new Map<string, string>();
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      for (const line of lines(PARTIES)) {
        const [, key = '', rest = ''] = /^(\S+): (.*)$/u.exec(line) ?? [];
        const [, body = '', country = null] = /^(.*?)(?: ([A-Z]{2}))?$/u.exec(rest) ?? [];
        const [official = '', short] = body.split(' | ');
        const name = (text: string, of: 'official' | 'acronym') => ({ lang: null, name: text.trim(), kind: of, from: null, to: null });
        const names = [...official.split(' / ').map((text) => name(text, 'official')), ...(short ? [name(short, 'acronym')] : [])];
        const party = { names, type: null, country: country ?? null, isNetwork: false, isUs: false, parentId: null, identifiers: [], website: null };
        idOf.set(key, await register.addParty(who, party));
      }
    });
    after(() => store.close());

    it('are linked, asked of or left as somebody labelled them', async (t) => {
      const cases = lines(SAID).map((line) => {
        const [, said = '', sign = '', key = ''] = /^(.*) ([=?-]) ?(\S*)$/u.exec(line) ?? [];
        return { ...withCountry(said), sign, partyId: idOf.get(key) ?? null, line };
      });
      assert.ok(cases.length >= 80);
      const found = await matchNames(store.db, seeing(who), cases);
      const [linked, asked]: [string[], string[]] = [[], []];
      let [right, reached, wanted, known] = [0, 0, 0, 0];
      const wrong: string[] = [];
      for (const [at, { sign, partyId, line }] of cases.entries()) {
        const choice = found[at] ?? null;
        const link = choice && 'link' in choice ? choice.link.party.partyId : null;
        const offered = choice === null ? [] : 'link' in choice ? [choice.link.party.partyId] : choice.suggest.map((one) => one.party.partyId);
        if (partyId !== null) known++;
        if (sign === '=') wanted++;
        if (link !== null) (sign === '=' && link === partyId ? right++ : wrong.push(line), linked.push(line));
        if (partyId !== null && offered.includes(partyId)) reached++;
        if (sign === '=' && link === null) asked.push(`${line}${partyId !== null && offered.includes(partyId) ? ' (asked)' : ' (missed)'}`);
      }
      const percent = (part: number, of: number) => Math.round((100 * part) / of);
      t.diagnostic(
        `${cases.length} names: linked with precision ${percent(right, linked.length)} %, recall ${percent(right, wanted)} %; linked or suggested ${percent(reached, known)} % of the known`,
      );
      t.diagnostic(`not linked: ${asked.join(', ')}`);
      assert.deepEqual(wrong, [], 'no name is linked to another party, nor across two that may be meant');
      assert.ok(right / wanted >= 0.95 && reached / known >= 0.93, asked.join(', '));
    });
  });
}
