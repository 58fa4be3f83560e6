import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { copyCriteria } from './copy/copy.acts.ts'
import { addCriterion, editCriterion, removeCriterion } from './criterion.acts.ts'
import { aLine } from './criterion.samples.ts'
import { criteriaOfYear, isCriteriaIssued } from './criterion.store.ts'
import { issueCriteria } from './issue.acts.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

describe('Bảng tiêu chí', () => {
  it('is not issued while it is empty', async () => {
    const lead = await ground.actor('ct.canbo')
    await expect(issueCriteria(database.db, lead, ground.year)).rejects.toThrow('Chưa có tiêu chí nào')
  })

  it('is copied only from an earlier year that has one, and only into an empty one', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const copy = () => copyCriteria(db, lead, ground.year, ground.years.last.id)
    await expect(copy()).rejects.toThrow('hidden')
    const last = { ...ground.year, ...ground.years.last }
    await addCriterion(db, lead, last, aLine('1.1', { points: '60.5', ownerId: ground.agencies.ttr }))
    await addCriterion(db, lead, last, aLine('1.2', { points: '39.5' }))
    await copy()
    const copied = await criteriaOfYear(db, ground.year.id)
    expect(copied.map(({ code, points, ownerId }) => [code, points, ownerId])).toEqual([
      ['1.1', '60.5', ground.agencies.ttr],
      ['1.2', '39.5', null],
    ])
    await expect(copy()).rejects.toThrow('đã có tiêu chí')
  })

  it('takes each code once, and edits only over the version that was read', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const again = addCriterion(db, lead, ground.year, aLine('1.1'))
    await expect(again).rejects.toMatchObject({ fields: { code: expect.stringContaining('Mã này đã có') } })
    const foreign = addCriterion(db, lead, ground.year, aLine('1.9', { ownerId: ground.agencies.outside }))
    await expect(foreign).rejects.toMatchObject({ fields: { ownerId: expect.any(String) } })

    const id = await addCriterion(db, lead, ground.year, aLine('2.1', { part: 'extra' }))
    await editCriterion(db, lead, ground.year, { ...aLine('2.1', { points: '5' }), id, version: 1 })
    const late = editCriterion(db, lead, ground.year, { ...aLine('2.1'), id, version: 1 })
    await expect(late).rejects.toThrow(Stale)
    await removeCriterion(db, lead, ground.year, id)
    expect((await criteriaOfYear(db, ground.year.id)).map((line) => line.code)).toEqual(['1.1', '1.2'])
  })

  it('is hidden from the pen of another member', async () => {
    const other = await ground.actor('hc.thutruong')
    await expect(addCriterion(database.db, other, ground.year, aLine('9'))).rejects.toThrow('hidden')
    await expect(issueCriteria(database.db, other, ground.year)).rejects.toThrow('hidden')
  })

  it('is fixed once issued', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await issueCriteria(db, lead, ground.year)
    expect(await isCriteriaIssued(db, ground.year.id)).toBe(true)
    await expect(addCriterion(db, lead, ground.year, aLine('3'))).rejects.toThrow('đã ban hành')
    await expect(issueCriteria(db, lead, ground.year)).rejects.toThrow('Bảng tiêu chí đã ban hành.')
  })

  it('takes a late line that can be computed, for agencies that have not handed in', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    const late = (code: string, difference = {}) =>
      addCriterion(
        db,
        lead,
        ground.year,
        aLine(code, { kind: 'late', why: 'Nhiệm vụ mới giao', points: '5', ...difference }),
      )
    await expect(late('3', { points: null })).rejects.toMatchObject({
      fields: { _: expect.stringContaining('điểm') },
    })
    await late('3')
    await db
      .insertInto('score_submissions')
      .values({
        ...{ id: newId(), year_id: ground.year.id, agency_id: ground.agencies.ttr },
        ...{ scorer: 'self', submitted_by: lead.id },
      })
      .execute()
    await expect(late('4')).rejects.toThrow('đã nộp bảng tự chấm')
    const others = { kind: 'supplementary', appliesTo: 'chosen', agencyIds: [ground.agencies.tc] }
    await late('5', others)
  })
})
