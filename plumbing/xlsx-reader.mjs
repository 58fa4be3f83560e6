// Reads a workbook from stdin and writes its cells to stdout, in a process of its own with little memory, so that a
// hostile or huge file can end nothing but this.
import { inflateRawSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'

const limits = JSON.parse(process.argv[2])

async function main() {
  const parts = []
  for await (const part of process.stdin) parts.push(part)
  const bytes = Buffer.concat(parts)
  if (!unpacksSmall(bytes)) return { fault: 'tooLarge' }
  const range = `A1:${columnName(limits.columns)}${limits.rows + 1}`
  const book = await readXlsx(new Uint8Array(bytes), { readStyles: true, range })
  const sheets = book.sheets.map(plain)
  return sheets.some((sheet) => sheet.rows.length > limits.rows) ? { fault: 'tooManyRows' } : { sheets }
}

/** Unpacks every part against one budget: what a file says of its own size proves nothing. */
function unpacksSmall(bytes) {
  let left = limits.unpacked
  for (const { start, packed, method } of partsOf(bytes)) {
    const part = bytes.subarray(start, start + packed)
    const size = method === 8 ? inflatedSize(part, left) : part.length
    if (size === null || size > left) return false
    left -= size
  }
  return true
}

function inflatedSize(part, most) {
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}

function* partsOf(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('no end of the archive')
  const count = bytes.readUInt16LE(end + 10)
  if (count > 2000) throw new Error('too many parts')
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    yield { start, packed: bytes.readUInt32LE(at + 20), method: bytes.readUInt16LE(at + 10) }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function plain(sheet) {
  const rows = sheet.rows.map((row, r) => row.map((value, c) => cell(value, sheet.cells?.get(`${r},${c}`))))
  while (rows.length > 0 && rows.at(-1).every((one) => one === null)) rows.pop()
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    rows,
    merges: sheet.merges ?? [],
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column?.hidden ? [index] : [])),
  }
}

function cell(value, about) {
  const stored = value ?? about?.formulaResult ?? null
  if (stored === null || stored === '') return null
  const more = {
    ...(about?.style?.font?.bold ? { bold: true } : {}),
    ...(about?.formula ? { formula: true } : {}),
    ...(about?.style?.numFmt ? { format: about.style.numFmt } : {}),
  }
  if (about?.type === 'error') return { kind: 'error', text: String(stored), ...more }
  if (stored instanceof Date) return { kind: 'date', text: stored.toISOString().slice(0, 10), ...more }
  if (typeof stored === 'number') return { kind: 'number', text: decimal(stored), ...more }
  if (typeof stored === 'boolean') return { kind: 'yesNo', text: String(stored), ...more }
  const error = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(stored)
  return { kind: error ? 'error' : 'text', text: stored, ...more }
}

/** A spreadsheet keeps fifteen digits; the rest is noise of the binary fraction. */
function decimal(value) {
  const digits = Number(value.toPrecision(15))
  return Math.abs(digits) < 1e15 && Math.abs(digits) >= 1e-6
    ? String(digits)
    : digits === 0
      ? '0'
      : String(value)
}

function columnName(number) {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

const answer = await main().catch((error) => ({
  fault: error.name === 'EncryptedFileError' ? 'encrypted' : 'broken',
}))
process.stdout.write(JSON.stringify(answer))
