import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { linesOf } from './lines.ts'
import { type Checked, type Remark, warn } from './remark.ts'

/** Short names that are not units, in common use in this work. */
const common = [
  { short: 'BQP', full: 'Bộ Quốc phòng' },
  { short: 'QUTW', full: 'Quân ủy Trung ương' },
  { short: 'TĐKT', full: 'thi đua, khen thưởng' },
  { short: 'TĐQT', full: 'Thi đua Quyết thắng' },
  { short: 'CTĐ, CTCT', full: 'công tác đảng, công tác chính trị' },
  { short: 'CTĐ', full: 'công tác đảng' },
  { short: 'CTCT', full: 'công tác chính trị' },
  { short: 'CNTT', full: 'công nghệ thông tin' },
  { short: 'CCHC', full: 'cải cách hành chính' },
  { short: 'QĐND', full: 'Quân đội nhân dân' },
  { short: 'SSCĐ', full: 'sẵn sàng chiến đấu' },
  { short: 'CSTĐ', full: 'Chiến sĩ thi đua' },
  { short: 'ĐVQT', full: 'Đơn vị quyết thắng' },
]

/** Each short name whose full name is not said before it or beside it. */
export function abbreviationRemarks(item: Checked): Remark[] {
  const lines = linesOf(item).filter((line) => !('field' in line.at && line.at.field === 'title'))
  const names = [...item.known.units.filter((unit) => unit.short !== unit.full), ...common]
  const unique = new Map(names.map((name) => [name.short, name]))
  return [...unique.values()].flatMap(({ short, full }) => {
    const n = lines.findIndex((line) => indexOf(line.text, short) >= 0)
    const line = lines[n]
    if (
      !line ||
      isExplained(
        lines.slice(0, n + 1).map(({ text }) => text),
        short,
        full,
      )
    )
      return []
    return [
      warn(
        line.at,
        t('“{short}” dùng lần đầu mà chưa giải thích.', { short }),
        t('Lần đầu hãy viết: {full} ({short}).', { full, short }),
      ),
    ]
  })
}

/** The full name stands somewhere up to the line of the first use, before it or right behind it in brackets. */
function isExplained(texts: string[], short: string, full: string): boolean {
  const last = texts.at(-1) ?? ''
  const at = indexOf(last, short)
  const before = fold([...texts.slice(0, -1), last.slice(0, at)].join('\n'))
  const behind = last.slice(at + short.length).trimStart()
  return before.includes(fold(full)) || (behind.startsWith('(') && fold(behind).startsWith(fold(full)))
}

/** Where a short name stands by itself, not inside another word. */
function indexOf(text: string, short: string): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + short.length])) return at
  return -1
}
