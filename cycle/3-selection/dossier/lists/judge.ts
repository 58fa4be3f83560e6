import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { mayNominate } from '../dossier.policy.ts'
import { bodiesOf } from '../dossier.store.ts'
import type { AwardRoute, Proposal } from '../dossier.ts'
import { type Candidate, candidatesFor, standingKeys } from './lists.store.ts'
import { awardReader, meant, readDay, readRoute } from './reading.ts'
import type { TypedRow } from './rows.ts'

/** What holds for every line that says nothing else. */
export type Common = { awardCode: string; route: AwardRoute; periodFrom: Day | null; periodTo: Day | null }

/** A line with what it comes to: a proposal, a twin of another, or why it cannot be taken. */
export type JudgedRow = {
  typed: TypedRow
  recipient: string
  candidates: Candidate[]
  proposal: Proposal | null
  twin: string | null
  errors: string[]
}

type About = { agencyId: string; common: Common; rows: TypedRow[]; choices: ReadonlyMap<number, string> }

/** Every line of a list laid beside who is in the agency and what stands already; a few queries for all of them. */
export async function judgeRows(db: Db, who: Actor, { year, about }: { year: Year; about: About }) {
  const { agencyId, rows } = about
  const names = rows.map((row) => row.name)
  const candidates = byPlace(await candidatesFor(db, year, { agencyId, names }))
  const bodies = [
    ...(await bodiesOf(db, agencyId)),
    { id: agencyId, name: memberOf(year, agencyId)?.name ?? '' },
  ]
  const keys = await standingKeys(db, year, agencyId)
  const readAward = awardReader(year.profile)
  const seen = new Map<string, number>()
  return rows.map((typed, n): JudgedRow => {
    const read = readRow(typed, { about, readAward, bodies, named: candidates.get(n + 1) ?? [] })
    return settle(read, { who, year, keys, seen })
  })
}

function byPlace(candidates: Candidate[]): Map<number, Candidate[]> {
  const places = new Map<number, Candidate[]>()
  for (const one of candidates) places.set(one.n, [...(places.get(one.n) ?? []), one])
  return places
}

type Body = { id: string; name: string }
type Around = {
  about: About
  readAward: (typed: string) => string | null
  bodies: Body[]
  named: Candidate[]
}

function readRow(typed: TypedRow, { about, readAward, bodies, named }: Around): JudgedRow {
  const errors: string[] = []
  const awardCode = typed.award === '' ? about.common.awardCode : readAward(typed.award)
  if (!awardCode)
    errors.push(
      t('Không rõ danh hiệu, hình thức “{text}”. Hãy ghi đúng tên trong danh mục.', { text: typed.award }),
    )
  const route = typed.route === '' ? about.common.route : readRoute(typed.route)
  if (!route) errors.push(t('Không rõ loại hình “{text}”.', { text: typed.route }))
  const from = readDay(typed.from)
  const to = readDay(typed.to)
  if (from === undefined || to === undefined)
    errors.push(t('Ngày chưa đúng. Hãy nhập ngày/tháng/năm, ví dụ 26/10/2022.'))
  const [periodFrom, periodTo] = [from ?? about.common.periodFrom, to ?? about.common.periodTo]
  if (periodFrom && periodTo && periodTo < periodFrom) errors.push(t('Ngày cuối phải sau ngày đầu.'))
  if (typed.achievement === '') errors.push(t('Chưa có thành tích. Hãy ghi vài câu có số liệu.'))
  if (typed.achievement.length > 4000) errors.push(t('Thành tích dài quá 4.000 ký tự. Hãy rút gọn.'))
  const found = recipientOf(typed, { about, bodies, named })
  errors.push(...found.errors)
  const { recipient, candidates } = found
  if (errors.length > 0 || !awardCode || !route || !found.of)
    return { typed, recipient, candidates, proposal: null, twin: null, errors }
  const { agencyId } = about
  const { achievement } = typed
  const proposal = { agencyId, ...found.of, awardCode, route, achievement, periodFrom, periodTo }
  return { typed, recipient, candidates, proposal, twin: null, errors }
}

type Found = {
  of: Pick<Proposal, 'personId' | 'collectiveId' | 'household'> | null
  recipient: string
  candidates: Candidate[]
  errors: string[]
}

function recipientOf(
  typed: TypedRow,
  { about, bodies, named }: Pick<Around, 'about' | 'bodies' | 'named'>,
): Found {
  const kind = fold(typed.kind)
  if (/^ho( |$)/.test(kind)) {
    const household = { headName: typed.name.slice(0, 120), address: typed.address.slice(0, 200) }
    const of = { personId: null, household }
    return { of, recipient: `${typed.name}, ${typed.address}`, candidates: [], errors: [] }
  }
  const body = bodies.find((one) => fold(one.name) === fold(typed.name))
  if (body && kind !== 'ca nhan') {
    const of = { personId: null, collectiveId: body.id === about.agencyId ? null : body.id }
    return { of, recipient: body.name, candidates: [], errors: [] }
  }
  return personOf(typed, named, about.choices)
}

function personOf(typed: TypedRow, named: Candidate[], choices: About['choices']): Found {
  const chosen = named.find((one) => one.id === choices.get(typed.row))
  const [one, ...more] = chosen ? [chosen] : meant(typed, named)
  if (!one)
    return {
      ...{ of: null, recipient: '', candidates: [] },
      errors: [
        t(
          'Không thấy “{name}” trong cơ quan năm nay. Hãy xem lại họ tên, hoặc ghi người này vào hệ thống trước.',
          { name: typed.name },
        ),
      ],
    }
  if (more.length > 0)
    return {
      ...{ of: null, recipient: '', candidates: [one, ...more] },
      errors: [t('Có {count} người cùng tên. Hãy chọn đúng người.', { count: more.length + 1 })],
    }
  const doubled = chosen ? named : []
  return {
    of: { personId: one.id },
    recipient: `${one.rank} ${one.name}`.trim(),
    candidates: doubled,
    errors: [],
  }
}

type Settling = {
  who: Actor
  year: Year
  keys: Awaited<ReturnType<typeof standingKeys>>
  seen: Map<string, number>
}

/** Marks what stands already or twice in the list; the rest answers to the same policy as a single proposal. */
function settle(row: JudgedRow, { who, year, keys, seen }: Settling): JudgedRow {
  const { proposal, typed } = row
  if (!proposal) return row
  const key = keyOf(proposal)
  const before = seen.get(key)
  if (before !== undefined)
    return { ...row, proposal: null, twin: t('Trùng với dòng {row}, bỏ qua.', { row: before }) }
  seen.set(key, typed.row)
  if (keys.proposed.has(key))
    return { ...row, proposal: null, twin: t('Đã có đề nghị này trong năm, bỏ qua.') }
  const facts = { isEntered: keys.entered.has(key), isProposed: false, isOfAgency: true }
  const may = mayNominate(who, year, proposal, facts)
  if (may.kind !== 'refused') return row
  const clause = may.citation ? ` (${may.citation.place}, ${may.citation.instrument})` : ''
  return { ...row, proposal: null, errors: [`${may.reason}${clause}`] }
}

function keyOf({ awardCode, personId, household, collectiveId, agencyId }: Proposal): string {
  const home = household && fold(`${household.headName} ${household.address}`)
  return `${awardCode} ${personId ?? home ?? collectiveId ?? agencyId}`
}
