import { z } from 'zod'
import { type Day, isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { dayTyped } from '#plumbing/typed.ts'

// Each part takes the list of values typed in one field and gives the value meant, or a sentence that says what to do.

type Reader<T> = (typed: string, all: string[]) => T | Wrong
class Wrong {
  readonly sentence: string
  constructor(sentence: string) {
    this.sentence = sentence
  }
}

function field<T>(reader: Reader<T>) {
  return z.array(z.string()).transform((all, context): T => {
    const value = reader(all[0] ?? '', all)
    if (!(value instanceof Wrong)) return value
    context.addIssue({ code: 'custom', message: value.sentence })
    return z.NEVER
  })
}

const wrong = (sentence: string) => new Wrong(sentence)
const needed = () => wrong(t('Chưa nhập mục này.'))

/** One line of text, needed. */
export const text = (max = 200) =>
  field((typed) => (typed === '' ? needed() : (tooLong(typed, max) ?? typed.replace(/\s+/g, ' '))))

/** One line of text, may be empty. */
export const optionalText = (max = 200) => field((typed) => tooLong(typed, max) ?? typed.replace(/\s+/g, ' '))

/** Several lines of text, needed. */
export const longText = (max = 10_000) =>
  field((typed) => (typed === '' ? needed() : (tooLong(typed, max) ?? typed)))

/** Several lines of text, may be empty. */
export const optionalLongText = (max = 10_000) => field((typed) => tooLong(typed, max) ?? typed)

function tooLong(typed: string, max: number): Wrong | null {
  if (typed.length <= max) return null
  return wrong(t('Dài quá: nhiều nhất {max} ký tự, đang có {now}. Hãy rút gọn.', { max, now: typed.length }))
}

/** A day typed dd/mm/yyyy (or yyyy-mm-dd). */
export const day = () => field((typed) => (typed === '' ? needed() : readDay(typed)))

/** A day or nothing. */
export const optionalDay = () => field((typed): Day | null | Wrong => (typed === '' ? null : readDay(typed)))

function readDay(typed: string): Day | Wrong {
  return dayTyped(typed) ?? wrong(t('Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 26/10/2022.'))
}

/** A month typed mm/yyyy (or yyyy-mm), as its first day. */
export const month = () =>
  field((typed) => {
    const parts = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(typed)
    const iso = parts ? `${parts[2]}-${pad(parts[1])}-01` : `${typed.slice(0, 7)}-01`
    return isDay(iso) ? iso : wrong(t('Tháng chưa đúng. Hãy nhập tháng/năm, ví dụ 06/2022.'))
  })

const pad = (digits = '') => digits.padStart(2, '0')

type Bounds = { min?: number; max?: number; places?: number }

/** A number with Vietnamese signs (1.234,5), given on as exact text (`1234.5`). */
export const decimal = (bounds: Bounds = {}) =>
  field((typed) => (typed === '' ? needed() : readDecimal(typed, bounds)))

/** A number or nothing. */
export const optionalDecimal = (bounds: Bounds = {}) =>
  field((typed): string | null | Wrong => (typed === '' ? null : readDecimal(typed, bounds)))

function readDecimal(typed: string, { min, max, places = 4 }: Bounds): string | Wrong {
  const plain = plainNumber(typed)
  if (plain === null || Math.abs(Number(plain)) >= 1e13)
    return wrong(t('Chưa phải một số. Hãy nhập chữ số, ví dụ 97,5.'))
  if ((plain.split('.')[1] ?? '').length > places)
    return wrong(t('Nhiều nhất {places} chữ số sau dấu phẩy.', { places }))
  if (min !== undefined && Number(plain) < min) return wrong(t('Không nhỏ hơn {min}.', { min }))
  if (max !== undefined && Number(plain) > max) return wrong(t('Không lớn hơn {max}.', { max }))
  return plain
}

function plainNumber(typed: string): string | null {
  const bare = typed.replace(/[\s\u00a0%]/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.')
  return /^-?\d+([.,]\d+)?$/.test(bare) ? bare.replace(',', '.') : null
}

/** A whole number. */
export const integer = (bounds: Bounds = {}) =>
  field((typed) => {
    if (typed === '') return needed()
    const plain = readDecimal(typed, { ...bounds, places: 0 })
    return plain instanceof Wrong ? plain : Number(plain)
  })

/** A whole number or nothing. */
export const optionalInteger = (bounds: Bounds = {}) =>
  field((typed): number | null | Wrong => {
    if (typed === '') return null
    const plain = readDecimal(typed, { ...bounds, places: 0 })
    return plain instanceof Wrong ? plain : Number(plain)
  })

/** One of a fixed set. */
export const choice = <const T extends string>(options: readonly T[]) =>
  field(
    (typed) => options.find((option) => option === typed) ?? wrong(t('Hãy chọn một mục trong danh sách.')),
  )

/** One of a fixed set, or nothing. */
export const optionalChoice = <const T extends string>(options: readonly T[]) =>
  field((typed): T | null | Wrong =>
    typed === ''
      ? null
      : (options.find((option) => option === typed) ?? wrong(t('Hãy chọn một mục trong danh sách.'))),
  )

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether the text has the shape of one of our identifiers. */
export const isId = (text: string) => idShape.test(text)

/** An identifier chosen from a list. */
export const id = () =>
  field((typed) => (isId(typed) ? typed : wrong(t('Hãy chọn một mục trong danh sách.'))))

/** An identifier, or nothing. */
export const optionalId = () =>
  field((typed): string | null | Wrong =>
    typed === '' ? null : isId(typed) ? typed : wrong(t('Hãy chọn một mục trong danh sách.')),
  )

/** Several identifiers (repeated field). */
export const ids = () => field((_, all) => (all.every(isId) ? all : wrong(t('Hãy chọn trong danh sách.'))))

/** A tick. */
export const yes = () => field((typed) => typed !== '' && typed !== 'no' && typed !== 'false')

/** The version the form was opened at; every edit form carries it. */
export const version = () => field((typed) => (/^\d+$/.test(typed) ? Number(typed) : 0))
