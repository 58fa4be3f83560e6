const uaNames = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
const uaSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 the document follows</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * The tagged PDF/A-2b said to be PDF/UA-1 too: its properties name the standard and its title is shown.
 * The typesetter writes tags alike for both standards but names only one (docs/decisions/0016).
 */
export function alsoAccessible(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const metadata = objectWith(text, '/Type /Metadata')
  const catalog = objectWith(text, '/Type /Catalog')
  const edits = [
    { ...metadata, words: accessibleMetadata(metadata.words) },
    { ...catalog, words: withTitleShown(catalog.words) },
  ].sort((a, b) => a.from - b.from)
  const moved = (place: number) =>
    edits.reduce((at, edit) => (edit.from < place ? at + edit.words.length - edit.length : at), place)
  let written = ''
  let from = 0
  for (const edit of edits) {
    written += text.slice(from, edit.from) + edit.words
    from = edit.from + edit.length
  }
  const tail = text
    .slice(tableAt)
    .replace(/^(\d{10})(?= \d{5} n)/gm, (offset) => String(moved(Number(offset))).padStart(10, '0'))
    .replace(/startxref\s+\d+/, `startxref\n${moved(tableAt)}`)
  return Buffer.from(written + text.slice(from, tableAt) + tail, 'latin1')
}

type Piece = { from: number; length: number; words: string }

function objectWith(text: string, mark: string): Piece {
  const at = text.lastIndexOf(mark)
  const from = text.lastIndexOf(' obj', at)
  const end = text.indexOf('endobj', at)
  if (at < 0 || from < 0 || end < 0) throw new Error(`The PDF has no ${mark}.`)
  return { from, length: end - from, words: text.slice(from, end) }
}

function accessibleMetadata(words: string): string {
  const said = words
    .replace(' xmlns:pdfaid=', `${uaNames} xmlns:pdfaid=`)
    .replace('<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${uaSchema}`)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>')
  return said.replace(
    /\/Length (\d+)/,
    (_, length) => `/Length ${Number(length) + said.length - words.length}`,
  )
}

function withTitleShown(words: string): string {
  if (words.includes('/DisplayDocTitle')) return words
  return words.replace(/\/ViewerPreferences\s*<</, '/ViewerPreferences <<\n    /DisplayDocTitle true')
}
