/** What a PDF is made of. A string stays bytes; a stream keeps its bytes as they lie in the file. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfRef
  | PdfString
  | PdfValue[]
  | PdfDict
  | PdfStream
type PdfName = { name: string }
export type PdfRef = { ref: number; generation: number }
type PdfString = { bytes: Buffer }
export type PdfDict = Map<string, PdfValue>
export type PdfStream = { dict: PdfDict; raw: Buffer }

/** A file that is no PDF we can read; the message is for the log, never for a page. */
export class BadPdf extends Error {}

export const pdfName = (name: string): PdfName => ({ name })
export const pdfText = (text: string): PdfString => ({ bytes: Buffer.from(text, 'latin1') })

/** A string in UTF-16, as PDF takes Vietnamese. */
export const pdfWords = (text: string): PdfString => ({
  bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
})

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map

const isThing = (value: PdfValue | undefined): value is PdfName | PdfRef | PdfString | PdfStream =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isDict(value)

export const isRef = (value: PdfValue | undefined): value is PdfRef => isThing(value) && 'ref' in value
export const isName = (value: PdfValue | undefined): value is PdfName => isThing(value) && 'name' in value
export const isString = (value: PdfValue | undefined): value is PdfString =>
  isThing(value) && 'bytes' in value
export const isStream = (value: PdfValue | undefined): value is PdfStream => isThing(value) && 'raw' in value

export function named(value: PdfValue | undefined): string {
  return isName(value) ? value.name : ''
}

/** The words of a string: UTF-16 where it says so, UTF-8 where it says so, else one byte a letter. */
export function wordsOf(value: PdfValue | undefined): string {
  if (!isString(value)) return ''
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    return even.swap16().toString('utf16le')
  }
  return bytes.toString(bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf8' : 'latin1')
}
