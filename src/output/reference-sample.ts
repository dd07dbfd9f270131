import { strToU8, zipSync } from 'fflate';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml"';
const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:extent cx="1080000" cy="360000"/><wp:docPr id="1" name="Merke" descr="Merket"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Merke"/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
/** A red picture of one point. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const style = (kind: string, id: string, name: string, inner = '', more = '') =>
  `<w:style w:type="${kind}"${more} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const relations = (...of: [id: string, type: string, target: string, more?: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of.map(([id, type, target, more = '']) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${more}/>`).join('')}</Relationships>`;
const EXTERNAL = ' TargetMode="External"';

/** A Word document as a Norwegian Word makes it, to take the look of, for tests: `changed` parts stand in for its own, and null is a part left out. */
export function referenceSample(changed: Record<string, string | null> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>` +
      `<Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${MAIN}.footer+xml"/></Types>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml':
      `<w:document ${NAMESPACES}><w:body><w:p>${words('Teksten i malen')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="rId2"/>` +
      '<w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1500" w:bottom="1800" w:left="1600" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>',
    'word/_rels/document.xml.rels': relations(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'header', 'header1.xml'],
      ['rId3', 'footer', 'footer1.xml'],
      ['rId4', 'attachedTemplate', 'file:///C:/mal.dotx', EXTERNAL],
    ),
    'word/styles.xml':
      `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('paragraph', 'Normal', 'Normal', '<w:rPr><w:sz w:val="23"/></w:rPr>', ' w:default="1"') +
      style(
        'paragraph',
        'Overskrift1',
        'heading 1',
        '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:color w:val="AA0011"/></w:rPr>',
      ) +
      style('paragraph', 'Tittel', 'Title', '<w:basedOn w:val="Overskrift1"/><w:rPr><w:sz w:val="61"/></w:rPr>') +
      style('paragraph', 'Topptekst', 'header', '<w:basedOn w:val="Normal"/>') +
      style('paragraph', 'Caption', 'Sitat i boks', '<w:basedOn w:val="Normal"/>') +
      '</w:styles>',
    'word/header1.xml': `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="1" w:name="Topp"/>${PICTURE}${words('Etaten for prøver')}<w:bookmarkEnd w:id="1"/><w:hyperlink r:id="rId2">${words('etaten.example')}</w:hyperlink></w:p></w:hdr>`,
    'word/_rels/header1.xml.rels': relations(['rId1', 'image', 'media/image1.png'], ['rId2', 'hyperlink', 'https://etaten.example/', EXTERNAL]),
    'word/footer1.xml': `<w:ftr ${NAMESPACES}><w:p>${words('Postboks 1')}</w:p></w:ftr>`,
    'word/media/image1.png': PNG,
    ...changed,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]]))),
  );
}

/** The relations of the header of a sample in which it leads to what is told. */
export const headerLeadingTo = (type: string, target: string): Record<string, string> => ({
  'word/_rels/header1.xml.rels': relations(['rId1', type, target, EXTERNAL]),
});
export const headerHolding = (inner: string): Record<string, string> => ({ 'word/header1.xml': `<w:hdr ${NAMESPACES}><w:p>${inner}</w:p></w:hdr>` });
