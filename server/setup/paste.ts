import { accountName, isAccountName } from '#ground/people/accounts.ts'
import { tidy } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'

/** A line as it was pasted: what it says, or what is wrong with it. */
export type Pasted<T> = { number: number; text: string; row: T | null; error: string }

export type AgencyRow = { name: string; abbreviation: string; function: string }
export type PersonRow = {
  name: string
  rank: string
  post: string
  agency: string
  agencyId: string
  duty: 'officer' | 'head' | null
  account: string
}

export const mostLines = 500

/** name ⇥ abbreviation ⇥ function */
export function readAgencies(
  text: string,
  known: { name: string; abbreviation: string }[],
): Pasted<AgencyRow>[] {
  const names = new Set(known.map((one) => fold(one.name)))
  const shorts = new Set(known.map((one) => fold(one.abbreviation)))
  return linesOf(text).map((line) => {
    const [name = '', abbreviation = '', does = ''] = line.cells
    if (name === '') return wrong(line, t('Thiếu tên đơn vị ở cột thứ nhất.'))
    if (name.length > 200 || abbreviation.length > 30 || does.length > 300) return wrong(line, tooLong())
    if (names.has(fold(name))) return wrong(line, t('Đã có đơn vị tên này.'))
    if (abbreviation && shorts.has(fold(abbreviation)))
      return wrong(line, t('Tên tắt {short} đã dùng cho đơn vị khác.', { short: abbreviation }))
    names.add(fold(name))
    shorts.add(fold(abbreviation))
    return right(line, { name, abbreviation, function: does })
  })
}

type Known = {
  agencies: { id: string; name: string; abbreviation: string }[]
  accounts: string[]
  people: string[]
}

/** full name ⇥ rank ⇥ post ⇥ agency (⇥ duty ⇥ account) */
export function readPeople(text: string, known: Known): Pasted<PersonRow>[] {
  const agencies = new Map(known.agencies.flatMap((one) => keysOf(one).map((key) => [key, one.id])))
  const accounts = new Set(known.accounts)
  const people = new Set(known.people)
  return linesOf(text).map((line) => {
    const [name = '', rank = '', post = '', agency = '', dutyWord = '', account = ''] = line.cells
    const agencyId = agencies.get(fold(agency))
    const duty = dutyOf(dutyWord)
    const login = accountName(account)
    if (name === '') return wrong(line, t('Thiếu họ và tên ở cột thứ nhất.'))
    if (post === '') return wrong(line, t('Thiếu chức vụ ở cột thứ ba.'))
    if ([name, rank, post].some((one, index) => one.length > ([120, 60, 200][index] ?? 0)))
      return wrong(line, tooLong())
    if (!agencyId)
      return wrong(line, t('Không có đơn vị “{agency}”. Hãy ghi đúng tên tắt hoặc tên.', { agency }))
    if (duty === undefined) return wrong(line, t('Nhiệm vụ chỉ ghi “cán bộ”, “thủ trưởng” hoặc để trống.'))
    if (login && !isAccountName(login))
      return wrong(line, t('Tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm.'))
    if (accounts.has(login)) return wrong(line, t('Tên đăng nhập {name} đã có người dùng.', { name: login }))
    const key = personKey({ name, agencyId })
    if (people.has(key))
      return wrong(
        line,
        t('Đơn vị này đã có người cùng họ và tên. Nếu là người khác, hãy thêm ở trang Cá nhân.'),
      )
    people.add(key)
    if (login) accounts.add(login)
    return right(line, { name, rank, post, agency, agencyId, duty, account: login })
  })
}

export const personKey = (one: { name: string; agencyId: string }) => `${fold(one.name)} ${one.agencyId}`

const dutyWords = {
  officer: ['can bo', 'can bo thi dua', 'tro ly', 'officer'],
  head: ['thu truong', 'chi huy', 'lanh dao', 'head'],
}

function dutyOf(word: string): 'officer' | 'head' | null | undefined {
  const said = bare(word)
  if (said === '') return null
  if (dutyWords.officer.includes(said)) return 'officer'
  return dutyWords.head.includes(said) ? 'head' : undefined
}

type Line = { number: number; text: string; cells: string[] }

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line, cells: line.split('\t').map(cell) }))
    .filter((line) => line.text.trim() !== '')
    .slice(0, mostLines)
}

const cell = (text: string) =>
  tidy(text)
    .replace(/^"(.*)"$/, '$1')
    .replace(/\s+/g, ' ')
const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
const bare = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
const keysOf = (one: { name: string; abbreviation: string }) =>
  [fold(one.name), fold(one.abbreviation)].filter((key) => key !== '')
const tooLong = () => t('Một ô dài quá. Hãy rút gọn.')

function wrong<T>({ number, text }: Line, error: string): Pasted<T> {
  return { number, text, row: null, error }
}

function right<T>({ number, text }: Line, row: T): Pasted<T> {
  return { number, text, row, error: '' }
}
