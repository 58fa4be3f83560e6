import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { aMeritGround, aYear, reason, service } from '#tests/merit.ts'
import { nearnessTo } from '../people/record-seen.ts'
import { recordPersonFacts } from './facts.acts.ts'
import { recordYearSheet } from './sheet.acts.ts'
import { recordHardship } from './works.acts.ts'
import { recordPersonYear } from './years.acts.ts'
import { yearSheet } from './years.store.ts'

let start: Awaited<ReturnType<typeof aMeritGround>>
let db: Db
beforeAll(async () => {
  start = await aMeritGround()
  db = start.db
})
afterAll(() => start.database.close())

const as = (name: string) => start.as(name)
const officer = () => as('hc.canbo')
const head = () => as('hc.thutruong')
const other = () => as('ct.canbo')
const subject = () => officer().id

describe('how near somebody stands to a record', () => {
  it.each([
    ['hc.canbo', 'keeper'],
    ['hc.thutruong', 'keeper'],
    ['tongcuc.thutruong', 'keeper'],
    ['hoidong.thuky', 'standing'],
    ['ct.canbo', 'none'],
    ['quantri', 'none'],
    ['ngoaicum.canbo', 'none'],
  ])('%s of the officer of the logistics department: %s', async (account, near) => {
    expect(await nearnessTo(db, as(account), { personId: subject() })).toBe(near)
  })

  it('everybody reads their own', async () => {
    const secretary = as('hoidong.thuky')
    expect(await nearnessTo(db, secretary, { personId: secretary.id })).toBe('self')
  })
})

describe('the year of a person', () => {
  it('is written by the keeper, refused to the standing body, hidden from others', async () => {
    expect(await reason(recordPersonYear(db, as('hoidong.thuky'), subject(), aYear(2018)))).toMatch(
      /Cán bộ thi đua hoặc thủ trưởng/,
    )
    expect(await reason(recordPersonYear(db, other(), subject(), aYear(2018)))).toBe('hidden')
    expect(await reason(recordPersonYear(db, officer(), subject(), aYear(2018)))).toBe('done')
    const noted = await db
      .selectFrom('journal')
      .where('subject_id', '=', subject())
      .select('action')
      .execute()
    expect(noted).toEqual([{ action: 'personYear.recorded' }])
  })

  it('is not written over by somebody who saw an older one', async () => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2018)))).toBe('stale')
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2018, { version: 1 })))).toBe('done')
  })

  it.each([
    [{ goodPercent: '90', passPercent: '80' }, { good_percent: expect.any(String) }],
    [{ studied: true, studyMonths: null }, { study_months: expect.any(String) }],
    [{ studied: true, studyMonths: 5, studyResult: null }, { study_result: expect.any(String) }],
  ])('says what to mend: %o', async (change, fields) => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2017, change)))).toEqual(fields)
  })

  it('is not of a time to come', async () => {
    expect(await reason(recordPersonYear(db, head(), subject(), aYear(2024)))).toEqual({
      year: 'Năm này chưa tới.',
    })
  })
})

describe('the year of many people at once', () => {
  const sheet = () => ({ agencyId: start.ground.agencies.tc, year: 2021, page: 1 })
  const lines = async () => (await yearSheet(db, as('tc.canbo'), sheet())).rows

  it('writes only the lines that changed, and tells a stale line', async () => {
    const keeper = as('tc.canbo')
    const before = await lines()
    const changed = before.map((line, place) => (place === 1 ? { ...line, rating: 'good' as const } : line))
    expect(await recordYearSheet(db, keeper, { ...sheet(), lines: changed })).toBe(1)
    expect((await lines()).map((line) => [line.rating, line.version])).toEqual(
      before.map((_, place) => (place === 1 ? ['good', 1] : [null, 0])),
    )
    const late = before.map((line) => ({ ...line, rating: 'completed' as const }))
    expect(await reason(recordYearSheet(db, keeper, { ...sheet(), lines: late }))).toBe('stale')
    expect(await recordYearSheet(db, keeper, { ...sheet(), lines: await lines() })).toBe(0)
  })

  it('is hidden from other agencies', async () => {
    expect(await reason(recordYearSheet(db, other(), { ...sheet(), lines: await lines() }))).toBe('hidden')
  })
})

describe('service', () => {
  it.each([
    ['recruitedOn', 'recruited_on', '2050-01-01', 'Ngày này chưa tới.'],
    ['servedFrom', 'served_from', '2022-10-27', 'Ngày này chưa tới.'],
    ['recruitedOn', 'recruited_on', '1944-12-31', 'Ngày này trước năm 1945. Hãy xem lại năm.'],
    ['servedFrom', 'served_from', '0201-03-01', 'Ngày này trước năm 1945. Hãy xem lại năm.'],
  ])('is refused with %s in a wrong year (%s %s)', async (fact, field, day, sentence) => {
    const wrong = { ...service, [fact]: day }
    expect(await reason(recordPersonFacts(db, head(), subject(), wrong))).toEqual({ [field]: sentence })
  })

  it('that counts double is refused from a year nobody served in', async () => {
    const spell = { place: 'Đảo minh họa', fromOn: '0201-03-01', toOn: null, source: '' }
    expect(await reason(recordHardship(db, head(), subject(), spell))).toMatchObject({
      from_on: expect.stringContaining('1945'),
    })
  })

  it('needs a last day once it has ended, and none before', async () => {
    const ended = { ...service, serving: false }
    expect(await reason(recordPersonFacts(db, head(), subject(), ended))).toEqual({
      served_to: 'Đã thôi phục vụ thì cần ngày cuối cùng.',
    })
    const both = { ...service, servedTo: '2022-01-01' }
    expect(await reason(recordPersonFacts(db, head(), subject(), both))).toMatchObject({
      serving: expect.any(String),
    })
    expect(await reason(recordPersonFacts(db, head(), subject(), service))).toBe('done')
    expect(await reason(recordPersonFacts(db, head(), subject(), service))).toBe('stale')
  })
})
