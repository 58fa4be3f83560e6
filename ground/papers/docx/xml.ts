/** Words as the text or an attribute of XML. */
export function escaped(words: string): string {
  return /[&<>"]/.test(words)
    ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : words
}

/** Millimetres in twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** Points in twentieths. */
export function pt(points: number): number {
  return Math.round(points * 20)
}

/** A part of the file with the names of WordprocessingML. */
export function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${names}>${content}</w:${root}>`
}

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
