/** Adjectives of nationality: country, Norwegian stem (it takes -e), English forms. */
const ROWS = `FO færøysk Faroese;GL grønlandsk Greenlandic;SA saudiarabisk Saudi;QA qatarsk Qatari;UZ usbekisk Uzbek;KZ kasakhstansk Kazakh;AZ aserbajdsjansk Azerbaijani;BY belarusisk Belarusian;KG kirgisisk Kyrgyz;XK kosovsk Kosovar;MK nordmakedonsk Macedonian;CY kypriotisk Cypriot;MT maltesisk Maltese;CD kongolesisk Congolese;CI ivoriansk Ivorian
GN guineansk Guinean;GM gambisk Gambian;BT bhutansk Bhutanese;TW taiwansk Taiwanese;HT haitisk Haitian;NI nicaraguansk Nicaraguan;SV salvadoransk Salvadoran;CR costaricansk;PY paraguayansk Paraguayan;BJ beninsk Beninese;NE nigersk Nigerien;BF burkinsk Burkinabe;SO somalisk Somali;US amerikansk American;LA laotisk Lao;MR mauritansk Mauritanian;LY libysk Libyan;YE jemenittisk Yemeni;AE emiratisk Emirati;KW kuwaitisk Kuwaiti;OM omansk Omani
AF afghansk Afghan;AL albansk Albanian;DZ algerisk Algerian;AO angolansk Angolan;AR argentinsk Argentinian|Argentine;AM armensk Armenian;AU australsk Australian;AT austerriksk|østerriksk Austrian
BD bangladeshisk Bangladeshi;BE belgisk Belgian;BA bosnisk Bosnian;BO boliviansk Bolivian;BW botswansk Botswanan;BR brasiliansk Brazilian;GB britisk British;GB walisisk Welsh;GB engelsk;KZ kasakhisk Kazakh;LU luxemburgsk|luxembourgsk;MK nordmakedonsk|makedonsk;BY hviterussisk|kviterussisk|belarusisk;MX mexicansk;BG bulgarsk Bulgarian;BI burundisk Burundian;CA kanadisk Canadian;CL chilensk Chilean
CO colombiansk Colombian;CU cubansk Cuban;DK dansk Danish;EG egyptisk Egyptian;EC ecuadoriansk Ecuadorian;EE estisk Estonian;ET etiopisk Ethiopian;PH filippinsk Philippine|Filipino;FI finsk Finnish;FR fransk French;GE georgisk Georgian;GH ghanesisk Ghanaian
GR gresk Greek;GT guatemalansk Guatemalan;HN honduransk Honduran;IN indisk Indian;ID indonesisk Indonesian;IQ irakisk Iraqi;IR iransk Iranian;IE irsk Irish;IS islandsk Icelandic;IL israelsk Israeli;IT italiensk Italian;JM jamaicansk Jamaican;JP japansk Japanese
JO jordansk Jordanian;KH kambodsjansk Cambodian;CM kamerunsk Cameroonian;KE kenyansk Kenyan;CN kinesisk Chinese;HR kroatisk Croatian;LV latvisk Latvian;LB libanesisk Lebanese;LR liberisk Liberian;LT litauisk Lithuanian;LU luxembourgsk Luxembourgish
MG gassisk|madagassisk Malagasy;MW malawisk Malawian;MY malaysisk Malaysian;ML malisk Malian;MA marokkansk Moroccan;MX meksikansk Mexican;MD moldovsk Moldovan;MN mongolsk Mongolian;ME montenegrinsk Montenegrin;MZ mosambikisk Mozambican;MM myanmarsk|burmesisk Burmese
NA namibisk Namibian;NL nederlandsk Dutch;NP nepalsk Nepali|Nepalese;NZ newzealandsk;NG nigeriansk Nigerian;NO norsk Norwegian;PK pakistansk Pakistani;PS palestinsk Palestinian;PE peruansk Peruvian;PL polsk Polish;PT portugisisk Portuguese;RO rumensk Romanian;RU russisk Russian;RW rwandisk Rwandan
SN senegalesisk Senegalese;RS serbisk Serbian;SL sierraleonsk;SG singaporsk Singaporean;SK slovakisk Slovak;SI slovensk Slovenian;ES spansk Spanish;LK srilankisk;GB skotsk Scottish;SD sudansk Sudanese;CH sveitsisk Swiss;SE svensk Swedish;SY syrisk Syrian;ZA sørafrikansk;KR koreansk Korean;KR sørkoreansk
TZ tanzaniansk Tanzanian;TH thailandsk|thai Thai;TG togolesisk Togolese;CZ tsjekkisk Czech;TN tunisisk Tunisian;TR tyrkisk Turkish;DE tysk German;UG ugandisk Ugandan;UA ukrainsk Ukrainian;HU ungarsk Hungarian;UY uruguayansk Uruguayan;VE venezuelansk Venezuelan;VN vietnamesisk Vietnamese;ZM zambisk Zambian;ZW zimbabwisk Zimbabwean`;

export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[;\n]/u).flatMap((row): [string, string][] => {
    const [code = '', norwegian = '', ...english] = row.split(' ');
    const forms = norwegian.split('|').flatMap((stem) => [stem, `${stem}e`]);
    return [...forms, ...english.join(' ').toLowerCase().split('|').filter(Boolean)].map((form) => [form, code]);
  }),
);
/** Of two words, so they are looked up as text. */
export const NATIONALITY_PHRASES: ReadonlyMap<string, string> = new Map([
  ['south african', 'ZA'],
  ['south korean', 'KR'],
  ['new zealand', 'NZ'],
  ['sri lankan', 'LK'],
  ['sierra leonean', 'SL'],
]);
