import type { FaultCode } from './faults.ts'
import { limits } from './limits.ts'

/** What is plainly no DOCX by its first bytes; nothing when it may be one. */
export function faultAtSight(bytes: Buffer): FaultCode | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > limits.sent) return 'large'
  const head = bytes.toString('latin1', 0, 16)
  if (head.startsWith('PK\x03\x04')) return undefined
  if (head.startsWith('PK\x05\x06')) return 'plainZip'
  if (head.startsWith('%PDF-')) return 'pdf'
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\0|RIFF)/.test(head)) return 'picture'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^\s*(\ufeff|\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|mht)/i.test(bytes.toString('latin1', 0, 200)))
    return 'web'
  return bytes.subarray(0, 4096).includes(0) ? 'otherKind' : 'text'
}

/** The old container of Office holds an old document, or a new one under a password. */
function oldOffice(bytes: Buffer): FaultCode {
  const wide = Buffer.from('EncryptedPackage', 'utf16le')
  return bytes.includes(wide) ? 'encrypted' : 'oldWord'
}

/** What a ZIP is by the names of its parts, when it is no DOCX. */
export function faultOfNames(names: Iterable<string>): FaultCode | undefined {
  const all = new Set(names)
  if (all.has('word/document.xml') && all.has('[Content_Types].xml')) return undefined
  if (all.has('xl/workbook.xml') || all.has('xl/workbook.bin')) return 'workbook'
  if (all.has('ppt/presentation.xml')) return 'slides'
  if (all.has('mimetype') && all.has('content.xml')) return 'openDocument'
  return all.has('[Content_Types].xml') ? 'otherKind' : 'plainZip'
}
