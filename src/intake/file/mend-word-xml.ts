/** Elements that only wrap words, and that mammoth leaves out with all that is in them. */
const WRAPPERS = /(<\/?w:)(?:fldSimple|dir|bdo)(?=[\s/>])/gu;
const LINE_BREAK = /<w:cr(?=[\s/>])/gu;
/** A run of hidden words, without another run in it. */
const HIDDEN_RUN = /<w:r(?: [^<>]*)?><w:rPr>(?:(?!<\/w:rPr>|<w:r[ >]).){0,2000}?<w:vanish ?\/>(?:(?!<\/w:r>|<w:r[ >]).)*<\/w:r>/gsu;

/** The same part of a Word file, said in elements mammoth knows, and without hidden words. */
export function mendWordXml(xml: string): string {
  const mended = xml.replace(WRAPPERS, '$1smartTag').replace(LINE_BREAK, '<w:br');
  return mended.includes('<w:vanish') ? mended.replace(HIDDEN_RUN, '') : mended;
}
