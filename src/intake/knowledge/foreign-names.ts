/** Words that open names of bodies in languages we do not read: small words of that language may follow. */
export const FOREIGN_OPENS: ReadonlySet<string> = new Set(
  `Musée Musées Parc Parcs Bibliothèque Bibliothèques Institut École Ecole Université Agence Office Centre Ministère Conseil Comité Fondation Réseau Théâtre Cinémathèque
  Académie Observatoire Association Fédération Direction Ville Commune Mairie Région Département Hôpital Chambre Caisse Banque Service Société Santé Orchestre Opéra Jardin Maison Archives Haut Cour Collège Laboratoire Festival
  Museo Museos Parque Parques Biblioteca Instituto Escuela Universidad Agencia Centro Ministerio Consejo Comité Fundación Red Teatro Cinemateca Academia Observatorio Asociación Federación Dirección Ayuntamiento Gobierno Junta Diputación
  Banco Servicio Secretaría Sociedad Orquesta Jardín Casa Archivo Corte Tribunal Colegio Laboratorio Autoridad Comisión Consorcio Corporación
  Museu Universidade Agência Ministério Conselho Fundação Rede Associação Federação Direção Câmara Governo Serviço Sociedade Arquivo Escola Ordem Comissão Autoridade Empresa
  Parco Istituto Scuola Università Agenzia Ministero Consiglio Fondazione Rete Accademia Osservatorio Associazione Federazione Comune Provincia Regione Ente Banca Società Archivio Conservatorio Consorzio
  Bundesamt Bundesanstalt Bundesministerium Landesamt Umweltbundesamt Deutsche Deutscher Deutsches Stiftung Gesellschaft Institut Zentrum Akademie Hochschule Universität Stadt Verband Verein Verbund Haus Naturpark Nationalpark Freie Technische
  Stichting Rijksdienst Rijksinstituut Universiteit Hogeschool Koninklijke Koninklijk Vereniging Gemeente Waterschap Nederlands Nederlandse Vlaamse Agentschap
  Samfundet Sällskapet Föreningen Institutet Stiftelsen Statens Svenska Myndigheten Rådet Centrum Selskabet Foreningen Styrelsen Instituttet Akademiet Center Fonden Rådet Nämnden
  Údarás Foras Comhairle Coláiste Oifig Bòrd Oilthigh Institiúid Conradh Acadamh`
    .split(/\s+/u)
    .filter(Boolean),
);
/** Small words that join the parts of such names. */
export const FOREIGN_LINKS: ReadonlySet<string> = new Set(
  'de des du la le les et pour sur en del las los el y para da do das dos e della delle dei degli di per von und der die für zur zum van het voor för och na nan an a'.split(
    ' ',
  ),
);
/** Adjectives of such names, which stand without a capital in the languages that so write them. */
export const FOREIGN_ADJECTIVES =
  /^(?:national(?:e|es)?|nationaux|naturel(?:le)?|régional(?:e)?|municipal(?:e)?|royal(?:e)?|français(?:e)?|européen(?:ne)?|international(?:e)?|public|publique|central(?:e)?|supérieure?|technique|scientifique|marin(?:e)?|nacional(?:es)?|natural(?:es)?|regional(?:es)?|estatal|superior|técnico|técnica|central|federal|público|pública|autónoma|autônoma|autonoma|español(?:a)?|argentino|argentina|chileno|chilena|mexicano|mexicana|brasileiro|brasileira|português|portuguesa|nazionale|regionale|comunale|superiore|italiano|italiana|pubblica|statale|polar(?:e)?|botanique|botánico|botânico|botanico)$/u;
