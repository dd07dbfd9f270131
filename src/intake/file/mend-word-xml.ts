/** Elements that only wrap words, and that mammoth leaves out with all that is in them. */
const WRAPPERS = /(<\/?w:)(?:fldSimple|dir|bdo)(?=[\s/>])/gu;
const LINE_BREAK = /<w:cr(?=[\s/>])/gu;
/** A run of hidden words, without another run in it. */
const HIDDEN_RUN = /<w:r><w:rPr>(?:(?!<\/w:rPr>|<w:r[ >]|<w:vanish).)*<w:vanish ?\/>(?:(?!<\/w:r>|<w:r[ >]).)*<\/w:r>/gsu;

/** What says how words look, and which edit they came with. It is most of a Word file, and each would take 2 kB as an element of a tree. */
const LOOKS = new RegExp(
  `<w:(?:${(
    'adjustRightInd autoSpaceDE autoSpaceDN b bCs bdr bottom caps color contextualSpacing cs effect em highlight hideMark i iCs ind insideH insideV jc keepLines ' +
    'keepNext kern kinsoku lang lastRenderedPageBreak left lsdException mirrorIndents noProof noWrap outline overflowPunct position proofErr rFonts right rtl ' +
    'shadow shd smallCaps snapToGrid spacing specVanish start strike suppressAutoHyphens sz szCs tblInd tblLayout tblLook tblW tcW textAlignment textDirection ' +
    'top trHeight u vAlign vertAlign w widowControl wordWrap'
  ).replaceAll(' ', '|')})(?:\\s[^<>]*)?/>`,
  'gu',
);
const EDITS = /<w:(p|r|tr)\s(?![^<>]*xmlns)[^<>]*?(\/?)>/gu;
const EMPTY = /<w:(rPr|tcBorders|tblBorders|pBdr|tblCellMar|tcMar|trPr|tcPr|tblPr|pPr)>\s*<\/w:\1>/gu;
/** Where one run ends and one like it begins: Word cuts runs at every edit and at every word it does not know. */
const SEAMS = /<\/w:t><\/w:r><w:r><w:t(?: xml:space="preserve")?>/gu;

/** The same part of a Word file, said in elements mammoth knows, without hidden words, and with little but words left. */
export function mendWordXml(xml: string): string {
  const mended = xml.replace(WRAPPERS, '$1smartTag').replace(LINE_BREAK, '<w:br').replace(LOOKS, '').replace(EDITS, '<w:$1$2>');
  const seen = mended.includes('<w:vanish') ? mended.replace(HIDDEN_RUN, '') : mended;
  return seen.replace(EMPTY, '').replace(EMPTY, '').replace(SEAMS, ''); // twice, for one may hold another
}
