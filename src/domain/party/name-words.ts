/**
 * Words of names of parties that carry little or no identity, in the languages such names come in. All are folded (`fold`): lower case
 * without accents. What is a word of identity is left to `canonicalWords`.
 */

/** Articles, prepositions and conjunctions: "the Ministry of Finance", "le Ministère des Finances", "Ministerium der Finanzen". */
export const SMALL_WORDS = words(`
  the a an of and for in on at to by with
  den det de dei ei en eit og i av pa til fra ved med som
  la le les l d du des et au aux pour sur en
  el los las del al y e para por con
  der die das des dem den und fur von zur zum im
  o os as do da dos das em no na nos nas ao uma um`);

/** What kind of body it is in law, which one entry writes and the next leaves out. */
export const LEGAL_FORMS = words(`
  as asa ab oy oyj aps sa sas sarl srl ltda ltd limited inc incorporated llc llp plc pty gmbh ev ag kg ngo npo
  stiftelsen stiftinga stiftelse foreningen foreininga foreinga forening foreining hf ehf vzw asbl spa bv nv co`);

/** The words many names share, one line for each meaning: what the bodies of different countries and languages call the same thing. */
const MEANINGS = `
  ministry departement departementet departementene departementa ministry ministries ministere ministerium ministerio ministero department
  directorate direktorat direktoratet directorate directorat
  agency agency agence agencia agentur etat etaten byra byraet
  university universitet universitetet university universite universitat universidad universidade universita
  college hogskule hogskulen hogskole hogskolen hogskola college hochschule
  school skule skulen skole skolen school ecole schule escuela escola
  institute institutt instituttet institut institute instituto institutet
  council rad radet council conseil consejo conselho
  committee komite komiteen committee comite ausschuss
  commission kommisjon kommisjonen commission kommission comision comissao
  association association asociacion associacao samband sambandet lag laget
  union union unionen union
  foundation foundation fondation fundacion fundacao
  fund fond fondet fund fonds fondo fundo
  bank bank banken banque banco
  centre senter senteret sentrum centre center zentrum centro sentre
  network nettverk nettverket network reseau netzwerk rede
  forum forum forumet foro
  partnership partnerskap partnerskapet partnership partenariat partnerschaft
  museum museum museet musee museo museu
  library bibliotek biblioteket library bibliotheque bibliothek biblioteca
  hospital sjukehus sjukehuset sykehus sykehuset hospital hopital krankenhaus
  embassy ambassade ambassaden embassy botschaft embajada embaixada
  municipality kommune kommunen municipality municipalite gemeinde municipio kommuna
  county fylkeskommune fylkeskommunen county
  parliament parlament parlamentet parliament parlement parlamento
  office kontor kontoret office bureau buro oficina escritorio
  organisation organisasjon organisasjonen organisation organization organizacion organizacao
  programme program programmet programme programm programa
  national nasjonal nasjonale nasjonalt national nationale nationales nacional
  international internasjonal internasjonale internasjonalt international internationale internationales internacional
  nordic nordisk nordiske nordic nordique
  norwegian norsk norske norwegian norvegien norwegisch noruego
  european europeisk europeiske european europeen europeenne europaisch europaische europeo europea
  african afrikansk afrikanske african africain africaine africano africana
  global global globale globalt mondial mondiale mundial weltweit
  world verdas verdens world weltorganisation
  education utdanning utdannings utdanninga education bildung educacion educacao opplaering
  health helse health sante gesundheit salud saude
  finance finans finansar finance finances finanzen finanzas financas
  foreign utanriks utenriks foreign etrangeres auswartiges exteriores
  defence forsvar forsvars defence defense verteidigung defensa defesa
  justice justis justice justiz justicia justica
  labour arbeid arbeids labour labor travail arbeit trabajo trabalho
  research forsking forsknings forskning research recherche forschung investigacion
  science vitskap vitenskap science sciences wissenschaft ciencia ciencias
  culture kultur culture cultura
  environment miljo environment environnement umwelt
  climate klima climate climat
  agriculture landbruk landbruks agriculture landwirtschaft agricultura
  trade handel handels trade commerce comercio
  peace fred freds fredsarbeid peace paix frieden paz
  development utvikling utviklings development developpement entwicklung desarrollo desenvolvimento
  cooperation samarbeid samarbeids cooperation kooperation zusammenarbeit cooperacion cooperacao
  exchange utveksling utvekslings exchange echange echanges austausch intercambio
  volunteer frivillig frivillige volunteer volunteers volontaire volontaires freiwillige voluntarios
  youth ungdom ungdoms youth jeunesse jugend juventud juventude
  women kvinner kvinne kvinners women femmes frauen mujeres mulheres
  children barn born children enfants kinder ninos criancas
  human menneske human humains humanos
  rights rettar rettane rettigheter rights droits rechte derechos direitos
  red raude rode red rouge rotes roja
  cross kors cross croix kreuz cruz
  united sameinte forente united unies vereinte unidas
  nations nasjonar nasjoner nations nationen naciones nacoes
  south sor syd south sud sur sul
  north nord north norte
  west vest west ouest oeste
  east ost aust east est este leste`;

/** What a word of many names means, by the word. */
export const MEANING_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, meaning] as const);
    }),
);

/** Of the words above, those that end a compound: "finansdepartementet" is "finans" and "departementet". The longest come first. */
export const HEADS: readonly string[] = [
  ...words(`departement departementet direktorat direktoratet universitet universitetet hogskule hogskulen hogskole hogskolen institutt instituttet
    institut rad radet komite komiteen kommisjon kommisjonen fond fondet bank banken senter senteret sentrum nettverk nettverket partnerskap partnerskapet museum museet
    bibliotek biblioteket sjukehus sjukehuset sykehus sykehuset ambassade ambassaden kontor kontoret organisasjon organisasjonen programmet
    stiftelse stiftelsen stiftinga forening foreningen foreining foreininga laget unionen sambandet forumet ministerium`),
].sort((one, other) => other.length - one.length);

/** Words that make another body of a name: its place on the compass, its order, its sex, its inside and outside. No slip makes one the other. */
export const OTHERS = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest central upper lower inner outer nord sor aust ost vest
  nordre sore sondre austre ostre vestre indre ytre ovre nedre
  first second third fourth fifth forste andre tredje old new gamle nye men women boys girls male female youth children
  interior exterior internal external import export imports exports regional national international local provincial federal state
  primary secondary tertiary public private junior senior department`);

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
