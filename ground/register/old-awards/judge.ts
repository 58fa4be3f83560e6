import { mayReceive } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { dayTyped, fold } from '#plumbing/typed.ts'
import type { NewAward } from '../register.ts'
import { type Bearer, bearersOf, keysInRegister } from './old-awards.store.ts'
import { awardReader, readRoute, type TypedRow } from './rows.ts'

/** A line with what it comes to: an award for the register, a twin of one that is there, or why it cannot be taken. */
export type JudgedRow = { typed: TypedRow; award: NewAward | null; twin: boolean; errors: string[] }

type Asked = { agency: { id: string; name: string }; rows: TypedRow[]; today: Day }

/** Every line laid beside the people of the agency and what the register holds; two queries for all of them. */
export async function judgeRows(db: Db, { agency, rows, today }: Asked): Promise<JudgedRow[]> {
  const bearers = await bearersOf(
    db,
    agency.id,
    rows.map((row) => row.name),
  )
  const byRow = byPlace(bearers)
  const known = await keysInRegister(
    db,
    agency.id,
    bearers.map((one) => one.id),
  )
  const award = awardReader()
  return rows.map((typed, at) => {
    const judged = judge(typed, { agency, bearers: byRow.get(at + 1) ?? [], award, today })
    const key = judged.award && keyOf(judged.award)
    const twin = key !== null && known.has(key)
    if (key !== null) known.add(key)
    return { ...judged, award: twin ? null : judged.award, twin }
  })
}

function byPlace(bearers: Bearer[]): Map<number, Bearer[]> {
  const places = new Map<number, Bearer[]>()
  for (const one of bearers) {
    const there = places.get(one.n)
    if (there) there.push(one)
    else places.set(one.n, [one])
  }
  return places
}

const keyOf = ({ awardCode, personId, agencyId, decidedOn }: NewAward) =>
  `${awardCode} ${personId ?? agencyId} ${decidedOn}`

type Beside = {
  agency: Asked['agency']
  bearers: Bearer[]
  award: (typed: string) => string | null
  today: Day
}

function judge(typed: TypedRow, { agency, bearers, award, today }: Beside) {
  const errors: string[] = []
  const isBody = typed.name === '' || fold(typed.name) === fold(agency.name)
  const fits = meant(typed, bearers)
  const person = isBody ? null : fits[0]
  if (!isBody && fits.length === 0) errors.push(t('Không có ai tên này trong đơn vị.'))
  if (!isBody && fits.length > 1)
    errors.push(t('Có {count} người trùng tên. Hãy ghi thêm cấp bậc, năm sinh.', { count: fits.length }))
  const code = award(typed.award)
  if (!code) errors.push(t('Hình thức khen thưởng không có trong danh mục.'))
  else if (!mayReceive(code, isBody ? 'collective' : 'individual'))
    errors.push(t('Hình thức này không tặng cho đối tượng này.'))
  const route = readRoute(typed.route)
  if (!route) errors.push(t('Loại hình khen thưởng không có trong danh mục.'))
  const decidedOn = dayTyped(typed.day)
  if (!decidedOn || decidedOn > today) errors.push(t('Ngày ký cần dạng 26/10/2022 và không sau hôm nay.'))
  if (typed.reference === '') errors.push(t('Thiếu số quyết định.'))
  if (typed.issuer === '') errors.push(t('Thiếu cơ quan quyết định.'))
  const year = typed.year === '' ? Number((decidedOn ?? '').slice(0, 4)) : Number(typed.year)
  if (!Number.isInteger(year) || year < 1900 || year > 2200) errors.push(t('Năm cần bốn chữ số.'))
  if (errors.length > 0 || !code || !route || !decidedOn) return { typed, award: null, errors }
  const made: NewAward = {
    ...{ awardCode: code, route, decidedOn, year, agencyId: agency.id },
    ...{ decisionReference: typed.reference, issuer: typed.issuer, achievement: typed.achievement },
    ...{ postTitle: typed.post, personId: person?.id ?? null, personClass: person?.personClass ?? null },
    recipient: person ? `${typed.rank || person.rank} ${person.name}`.trim() : agency.name,
  }
  return { typed, award: made, errors }
}

/** Of those who bear the name the ones meant: spelt alike first, then by rank and year of birth. */
function meant({ name, rank, born }: TypedRow, bearers: Bearer[]): Bearer[] {
  const tests: ((one: Bearer) => boolean)[] = [
    (one) => one.name.toLowerCase() === name.toLowerCase(),
    (one) => rank !== '' && fold(one.rank) === fold(rank),
    (one) => born !== '' && (one.bornOn ?? '').startsWith(/\d{4}/.exec(born)?.[0] ?? '????'),
  ]
  return tests.reduce((left, fitting) => {
    const some = left.filter(fitting)
    return left.length > 1 && some.length > 0 ? some : left
  }, bearers)
}
