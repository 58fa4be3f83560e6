import type { Criterion } from '#cycle/1-launch/criterion/criterion.ts'
import { vnNumber, vnPoints } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { compare, type Exact, exact, isLess, readExact, shown, written, zero } from '#scoring/exact/exact.ts'
import type { SheetLine } from './sheet.ts'

type Entry = SheetLine['entry']

/** What a typed value may be: how the line is typed, the most it gives, the size of its sample. */
export type Asking = { code: string; entry: Entry; most: Exact | null; size: number | null }

/** How the value of a line is typed; `isAnswer`: a gate or a band asks it for yes or no. */
export function entryOf({ code, rule }: Pick<Criterion, 'code' | 'rule'>, isAnswer: boolean): Entry {
  if (!rule) return { type: 'none', choices: [] }
  switch (rule.type) {
    case 'manual':
      return { type: 'points', choices: [] }
    case 'yesNo':
      return { type: 'choice', choices: yesOrNo() }
    case 'noted':
      if (rule.grades) return { type: 'choice', choices: rule.grades.map(choice) }
      return isAnswer ? { type: 'choice', choices: yesOrNo() } : { type: 'figure', choices: [] }
    case 'grades':
      return { type: 'choice', choices: rule.grades.map(({ grade }) => choice(grade)) }
    case 'count':
    case 'sample':
      return { type: 'whole', choices: [] }
    case 'events':
      return typed(
        rule.events.some((one) => (one.measure ?? code) === code),
        'whole',
      )
    case 'steps':
      return typed(!rule.on || Object.values(rule.on).includes(code), 'figure')
    default:
      return typed((rule.actual ?? code) === code, 'figure')
  }
}

const choice = (value: string) => ({ value, label: value })
const typed = (isOwn: boolean, type: 'whole' | 'figure'): Entry => ({
  type: isOwn ? type : 'none',
  choices: [],
})
const yesOrNo = () => [
  { value: 'yes', label: t('Có') },
  { value: 'no', label: t('Không') },
]

/** A value as people type it: a number with Vietnamese signs becomes exact text, words stay as they are. */
export function plainValue(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  const digits = bare.replace(/[ %]/g, '').replace(/^−/, '-')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return /^-?\d+([.,]\d+)?$/.test(digits) ? digits.replace(',', '.') : bare
}

type Checked = { value: string } | { sentence: string }

/** The value as it is kept, or a sentence that says what to type. */
export function checkedValue(asking: Asking, text: string): Checked {
  if (text === '') return { value: '' }
  if (asking.entry.type === 'none')
    return { sentence: t('Tiêu chí {code} do chương trình tính, không nhập ở đây.', { code: asking.code }) }
  return asking.entry.type === 'choice' ? chosen(asking, text) : figured(asking, text)
}

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()

function chosen({ code, entry }: Asking, text: string): Checked {
  const wanted = folded(text)
  const found = entry.choices.find(({ value, label }) => folded(value) === wanted || folded(label) === wanted)
  if (found) return { value: found.value }
  const answers = entry.choices.map((one) => one.label).join(', ')
  return { sentence: t('Tiêu chí {code}: hãy ghi một trong các mức: {answers}.', { code, answers }) }
}

function figured(asking: Asking, text: string): Checked {
  const { code, entry } = asking
  const places = entry.type === 'points' ? 2 : entry.type === 'whole' ? 0 : 4
  const read = readExact(text)
  if (!read || (text.split('.')[1]?.replace(/0+$/, '') ?? '').length > places || text.length > 20)
    return { sentence: unread(asking) }
  if (entry.type !== 'figure' && isLess(read, zero))
    return { sentence: t('Tiêu chí {code}: không nhỏ hơn 0.', { code }) }
  return tooMuch(asking, read) ?? { value: written(read) }
}

function unread({ code, entry }: Asking): string {
  if (entry.type === 'points')
    return t('Tiêu chí {code}: hãy nhập điểm có nhiều nhất hai chữ số sau dấu phẩy, ví dụ 9,5.', { code })
  if (entry.type === 'whole') return t('Tiêu chí {code}: hãy nhập một số nguyên từ 0, ví dụ 3.', { code })
  return t('Tiêu chí {code}: hãy nhập số có nhiều nhất bốn chữ số sau dấu phẩy, ví dụ 97,5.', { code })
}

function tooMuch({ code, entry, most, size }: Asking, read: Exact): Checked | null {
  if (entry.type === 'points' && most && compare(read, most) > 0)
    return { sentence: t('Tiêu chí {code}: nhiều nhất {max} điểm.', { code, max: vnPoints(shown(most)) }) }
  if (size !== null && compare(read, exact(size)) > 0)
    return {
      sentence: t('Tiêu chí {code}: chỉ kiểm tra {size} mẫu nên không thể nhiều hơn.', {
        code,
        size: vnNumber(size),
      }),
    }
  return null
}

/** Whether two values mean the same: figures by their size, answers by their words. */
export function isSameValue(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [readExact(one), readExact(other)]
  return a !== undefined && b !== undefined && compare(a, b) === 0
}

/** A value as a person reads it. */
export function valueWords({ entry }: Pick<Asking, 'entry'>, value: string): string {
  if (value === '') return '–'
  if (entry.type === 'points') return vnPoints(value)
  const label = entry.choices.find((one) => one.value === value)?.label
  return label ?? vnNumber(value)
}
