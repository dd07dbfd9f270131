/** What one and the same body may be called in three languages, a kind a row: how such words begin or end, folded. */
const ROWS = `direktorat etat byra tilsyn myndig styresmakt verket vesen administrasjon styrels inspeksjon tenest tjenest kontor institutt institutet agency agencies authorit directorate inspectorate administration bureau service office institute regulator register
nettverk forum allians plattform foreining forening forbund organisasjon sammenslutning samanslutning konsorti partnarskap partnerskap liga unionen network alliance platform association federation union society organisation organization partnership coalition consortium league
grupp krets krins group circle
universitet hogskul hogskol hoyskol fakultet akademi college university academy faculty polytechnic
skul skol school
museum museet
bibliotek librar
arkiv archive
kyrkj kirk bispedom church diocese
kommun byen bystyr fylke region delstat landstyr municipality city town county council region state
departement ministeri ministry department
senter sentral centre center hub
radet rad kommisjon komite nemnd utval board styret panel council commission committee
fond fund stiftels stifting foundation trust bank
sjukehus sykehus klinikk hospital clinic
avis blad magasin tidsskrift newspaper magazine journal weekly daily
radio fjernsyn kringkast television broadcaster
domstol hogsterett hoyesterett court tribunal
ombod ombud ombudsman commissioner
festival festival
prosjekt project
program programme program
politi police
parlament tinget parliament
regjering government
ambassad embassy
park parken
observatori observatory
laboratori laboratory
selskap bedrift verft company shipyard firm corporation
forlag publisher press
lag klubb club team
orkester kor orchestra choir
teater teatr theatre
hamn havn port harbour`;

/** The beginnings of the words for each kind of body. */
export const BODY_KINDS: readonly (readonly string[])[] = ROWS.split('\n').map((row) => row.split(' '));
/** Nouns any body may be called by. */
export const ANY_BODY = /^(?:organisasjon|organi[sz]ation|partn[ae]r|group$|grupp|network|nettverk|agency$|byra|etat)/u;
