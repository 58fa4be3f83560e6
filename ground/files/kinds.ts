/** What a file may be: told by its first bytes, never by its name. */
type FileKind = { type: string; endings: string[]; picture: boolean }

const pdf: FileKind = { type: 'application/pdf', endings: ['pdf'], picture: false }
const jpeg: FileKind = { type: 'image/jpeg', endings: ['jpg', 'jpeg'], picture: true }
const png: FileKind = { type: 'image/png', endings: ['png'], picture: true }
const webp: FileKind = { type: 'image/webp', endings: ['webp'], picture: true }
const openXml = 'application/vnd.openxmlformats-officedocument'
const docx: FileKind = { type: `${openXml}.wordprocessingml.document`, endings: ['docx'], picture: false }
const xlsx: FileKind = { type: `${openXml}.spreadsheetml.sheet`, endings: ['xlsx'], picture: false }

/** The kind of these bytes, or nothing when we do not take it. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('%PDF-')) return pdf
  if (head.startsWith('\xff\xd8\xff')) return jpeg
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return png
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return webp
  if (head.startsWith('PK\x03\x04')) return officeKind(bytes)
  return undefined
}

function officeKind(bytes: Uint8Array): FileKind | undefined {
  const names = Buffer.from(bytes).toString('latin1')
  if (names.includes('vbaProject.bin')) return undefined
  if (names.includes('word/document.xml')) return docx
  return names.includes('xl/workbook.xml') ? xlsx : undefined
}
