import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '#law/kernel/day.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { reminderOffer } from './reminder.offer.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

async function reminderOn(on: Day) {
  const who = await ground.actor('ct.canbo')
  const [subject] = await reminderOffer.subjects(database.db, who, ground.year)
  if (!subject) throw new Error('nothing to write about')
  const of = { who, year: ground.year, subject, on }
  return reminderOffer.write(database.db, { ...of, answers: { before: '2021-12-15' } })
}

const everybody = 'Các đơn vị thành viên Cụm thi đua khối cơ quan Tổng cục Công nghiệp quốc phòng'

describe('Công văn đôn đốc báo cáo', () => {
  it('names nobody on the last day of a report', async () => {
    const paper = await reminderOn('2021-12-05')
    expect(paper.addressedTo).toEqual([everybody])
    expect(paper.blocks).toHaveLength(1)
  })

  it('names everybody who owes on the day after, with how late it is', async () => {
    const paper = await reminderOn('2021-12-06')
    expect(paper.addressedTo).toEqual([everybody])
    const [table] = paper.blocks.filter((one) => one.kind === 'table')
    expect(table?.rows[0]).toEqual(['1', 'Bộ Tham mưu', 'tháng 11/2021', '05/12/2021', '1'])
  })

  it('is a letter with “V/v” and no name of a type', async () => {
    expect(await reminderOn('2021-12-06')).toMatchObject({
      ...{ form: 'letter', typeName: '', reference: '/CTĐ' },
      abstract: 'V/v đôn đốc báo cáo kết quả thi đua năm 2022',
    })
  })
})
