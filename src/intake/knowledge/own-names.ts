/** What countries and what is theirs are called in their own languages, as names of bodies have it: "Latvijas Nacionālā bibliotēka". */
const ROWS = `AT Österreich|Österreichische|Österreichischer|Österreichisches;BE Belge|Belgique|Vlaamse|Vlaams;BR do Brasil|Brasileira|Brasileiro;CH Suisse|Schweizer|Schweizerische|Schweiz;CZ Česká|Český|České;DE Deutscher|Deutsches|Deutschland;EE Eesti;ES España|Española|Español;FI Suomen|Suomi
FO Føroya;FR Française|Français;GB Cymru;GL Kalaallit;GR Elliniki;HR Hrvatska|Hrvatski|Hrvatske;HU Magyar|Magyarország;IE Éireann;IS Ísland|Íslenska;IT Italiana|Italiano|d'Italia;LT Lietuvos|Lietuva;LV Latvijas|Latvija;MD Moldovei;MX Mexicana|Mexicano;NL Nederlands|Nederlandse;PL Polska|Polski|Polskie
PT Portuguesa|Português;RO Română|României;RS Srbije|Srbija;SE Svenska|Svenskt;SI Slovenije|Slovenska;SK Slovenská|Slovenský;TR Türkiye;CL Chilena|Chileno;CO Colombiana|Colombiano;AR Argentina|Argentino;PE Peruana|Peruano`;

export const OWN_NAMES: readonly (readonly [name: string, country: string])[] = ROWS.split(/[;\n]/u).flatMap((row) =>
  row
    .slice(3)
    .split('|')
    .map((name) => [name.toLowerCase(), row.slice(0, 2)] as const),
);
