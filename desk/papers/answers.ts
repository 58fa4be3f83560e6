import type { PaperAnswers, PaperField } from '#ground/papers/offer.ts'
import { vnDay } from '#kit/format.ts'
import { isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { dayTyped } from '#plumbing/typed.ts'

/** Names of the fields of an offer in the form, apart from the form's own. */
export const fieldName = (field: Pick<PaperField, 'name'>) => `a-${field.name}`

/** What is wrong with the answers as typed, by the name of the form's field; `complete` asks for the required ones too. */
export function wrongAnswers(
  fields: PaperField[],
  typed: PaperAnswers,
  complete: boolean,
): Record<string, string> {
  const wrong = fields.flatMap((field): [string, string][] => {
    const value = typed[field.name] ?? ''
    if (value === '') return complete && field.required ? [[fieldName(field), t('Chưa nhập mục này.')]] : []
    return read(field, value) === null ? [[fieldName(field), sentences[field.kind]?.() ?? '']] : []
  })
  return Object.fromEntries(wrong)
}

/** The answers as papers take them: days as yyyy-mm-dd, numbers with a point, cells parted by “|”; what is wrong is left out. */
export function answersRead(fields: PaperField[], typed: PaperAnswers): PaperAnswers {
  return Object.fromEntries(fields.map((field) => [field.name, read(field, typed[field.name] ?? '') ?? '']))
}

/** The answers as people read them in the form. */
export function answersShown(fields: PaperField[], answers: PaperAnswers): PaperAnswers {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, answers[field.name] ?? '')]))
}

function shown({ kind }: PaperField, value: string): string {
  if (kind === 'day' && isDay(value)) return vnDay(value)
  return kind === 'number' && /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value
}

const sentences: Partial<Record<PaperField['kind'], () => string>> = {
  day: () => t('Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 26/10/2022.'),
  time: () => t('Giờ chưa đúng. Hãy nhập giờ và phút, ví dụ 14 giờ 30.'),
  number: () => t('Chưa phải một số. Hãy nhập chữ số, ví dụ 97,5.'),
}

/** The value meant, or null where it cannot be read. */
function read({ kind }: PaperField, value: string): string | null {
  if (value === '') return ''
  if (kind === 'day') return dayTyped(value)
  if (kind === 'time') return readTime(value)
  if (kind === 'number') return readNumber(value)
  return kind === 'rows' ? value.replace(/[ ]*\t[ ]*/g, ' | ') : value
}

function readTime(value: string): string | null {
  const parts = /^(\d{1,2})\s*(?:[:.h]|giờ)\s*(\d{1,2})?\s*(?:phút)?$/i.exec(value)
  if (!parts || Number(parts[1]) > 23 || Number(parts[2] ?? 0) > 59) return null
  return `${two(parts[1])}:${two(parts[2] ?? '0')}`
}

function readNumber(value: string): string | null {
  const bare = value.replace(/[\s\u00a0%]/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.')
  return /^-?\d+([.,]\d+)?$/.test(bare) ? bare.replace(',', '.') : null
}

const two = (digits = '') => digits.padStart(2, '0')
