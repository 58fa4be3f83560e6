import { isDict, isName, isRef, isStream, isString, type PdfDict, type PdfValue } from './values.ts'

/** An object of an increment: its number and what it now is. */
export type Written = { number: number; value: PdfValue | Buffer }

/** A value as it stands in a file. */
export function writeValue(value: PdfValue): Buffer {
  if (value === null) return Buffer.from('null')
  if (typeof value === 'number') return Buffer.from(figure(value))
  if (typeof value === 'boolean') return Buffer.from(String(value))
  if (Array.isArray(value)) return joined(['[', ...value.flatMap((one) => [writeValue(one), ' ']), ']'])
  if (isDict(value)) return writeDict(value)
  if (isRef(value)) return Buffer.from(`${value.ref} ${value.generation} R`)
  if (isName(value)) return Buffer.from(writeName(value.name))
  if (isString(value)) return Buffer.from(`<${value.bytes.toString('hex')}>`)
  if (isStream(value)) return writeStream(value)
  return Buffer.from('null')
}

function writeStream({ dict, raw }: { dict: PdfDict; raw: Buffer }): Buffer {
  const sized = new Map(dict).set('Length', raw.length)
  return joined([writeDict(sized), '\nstream\n', raw, '\nendstream'])
}

function writeDict(dict: PdfDict): Buffer {
  const parts = [...dict].flatMap(([key, one]) => [writeName(key), ' ', writeValue(one), '\n'])
  return joined(['<<\n', ...parts, '>>'])
}

function writeName(name: string): string {
  const safe = name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `/${safe}`
}

const figure = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(4))

export function joined(parts: (string | Buffer)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}
