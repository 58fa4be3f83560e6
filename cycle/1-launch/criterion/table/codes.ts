import { t } from '#plumbing/language.ts'
import { error, everyLine, type Remark, type TableLine } from './table.ts'

/**
 * Gives every line the code it is known by: the one written, else its number; a number that comes back in another
 * group takes the code of its group before it; what has none is numbered by its place.
 */
export function withCodes(lines: TableLine[], remarks: Remark[]): TableLine[] {
  const repeated = repeatedStyles(everyLine(lines).map(({ line }) => line.numbered))
  const given = name(lines, null, repeated)
  refuseTwins(given, remarks)
  return given
}

/** Kinds of numbers of which one stands twice in the table. */
function repeatedStyles(numbers: TableLine['numbered'][]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { style, token } of numbers) {
    if (seen.has(`${style} ${token}`)) repeated.add(style)
    seen.add(`${style} ${token}`)
  }
  return repeated
}

function name(lines: TableLine[], parent: string | null, repeated: Set<string>): TableLine[] {
  const taken = new Set(lines.flatMap((line) => (line.code ? [line.code] : [])))
  return lines.map((line, at) => {
    const code = line.code || freeCode(wanted(line, { parent, at, repeated }), taken)
    taken.add(code)
    return { ...line, code, isCodeMade: line.code === '', children: name(line.children, code, repeated) }
  })
}

type Place = { parent: string | null; at: number; repeated: Set<string> }

function wanted(line: TableLine, { parent, at, repeated }: Place): string {
  const { token, style } = line.numbered
  const isSign = style.startsWith('bullet') || token === ''
  if (isSign) return parent === null ? `${rootLetter(line)}${at + 1}` : `${parent}.${at + 1}`
  const isWithin = style === 'letter' || (repeated.has(style) && style !== 'part')
  return parent !== null && isWithin && !token.startsWith(`${parent}.`) ? `${parent}.${token}` : token
}

const rootLetter = ({ part }: TableLine) => ({ standard: 'N', extra: 'T', deduction: 'P' })[part]

function freeCode(code: string, taken: Set<string>): string {
  if (!taken.has(code)) return code
  let more = 2
  while (taken.has(`${code}-${more}`)) more++
  return `${code}-${more}`
}

function refuseTwins(lines: TableLine[], remarks: Remark[]) {
  const first = new Map<string, number>()
  for (const { line } of everyLine(lines)) {
    const { code, row } = line
    const before = first.get(code)
    if (before !== undefined)
      remarks.push(
        error(
          row,
          t('Mã “{code}” đã dùng ở dòng {row}. Hãy đổi một trong hai mã rồi tải lại.', { code, row: before }),
        ),
      )
    else first.set(code, row)
    if (code.length > 20 || /[\s,;:]/.test(code))
      remarks.push(
        error(
          row,
          t(
            'Mã “{code}” dài quá 20 ký tự hoặc có dấu cách, dấu phẩy, dấu hai chấm. Hãy ghi mã ngắn ở cột mã.',
            { code: code.slice(0, 40) },
          ),
        ),
      )
  }
}
