import { type Parts, packZip } from './docx/zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A DOCX as small as Word opens it, with this body; other parts go in or take the place of ours. */
export function aDocx(body: string, other: Record<string, string | Buffer> = {}): Buffer {
  const parts: Parts = new Map()
  const own = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    '_rels/.rels': rels('officeDocument', 'word/document.xml'),
    'word/document.xml': `${head}<w:document ${word}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  }
  for (const [name, part] of Object.entries({ ...own, ...other })) parts.set(name, Buffer.from(part))
  return packZip(parts)
}

/** The relations of a part: one, inside the file or outside it. */
export function rels(kind: string, target: string, mode = ''): string {
  const outside = mode ? ` TargetMode="${mode}"` : ''
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"${outside}/></Relationships>`
}

/** A paragraph whose words are cut into runs at “|”, as Word cuts them. */
export const p = (words: string): string =>
  `<w:p>${words
    .split('|')
    .map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`)
    .join('')}</w:p>`

/** A table of rows of cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
