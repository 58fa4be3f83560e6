import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noTrust } from '#plumbing/pades/trust.ts'
import { verifyPdf } from '#plumbing/pades/verify.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'

describe('the example season', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await seasonDatabase()
  }, 120_000)
  afterAll(() => database.close())

  it('stands on the morning of the conference: decided, not yet closed', async () => {
    const { db } = database
    const count = async (
      table: 'decisions' | 'conference_closures' | 'pledge_signatures' | 'month_reports',
    ) =>
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n
    expect(await count('pledge_signatures')).toBe(10)
    expect(await count('month_reports')).toBe(110)
    expect(await count('decisions')).toBe(1)
    expect(await count('conference_closures')).toBe(0)
  })

  it('marks as illustrative every figure that the news item does not give', async () => {
    const facts = await database.db
      .selectFrom('results')
      .innerJoin('targets', 'targets.id', 'results.target_id')
      .where('results.illustrative', '=', false)
      .orderBy('targets.title')
      .select(['targets.title', 'results.value'])
      .execute()
    expect(facts.map((fact) => [fact.title, Number(fact.value)])).toEqual([
      ['Cuộc kiểm tra', 2],
      ['Cuộc thanh tra', 4],
      ['Số đặc biệt', 1],
      ['Số tạp chí thường kỳ xuất bản so với kế hoạch', 100],
    ])
  })
})

describe('the papers of the example season', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await seasonDatabase()
  }, 120_000)
  afterAll(() => database.close())

  it('are signed by two in order, refused once, and scanned once, all plainly made up', async () => {
    const { db } = database
    const signatures = db.selectFrom('paper_signatures as s').innerJoin('files as f', 'f.id', 's.file_id')
    const signed = await signatures
      .orderBy('s.made_at')
      .select(['s.subject', 's.level', sql<Buffer>`f.content`.as('content')])
      .execute()
    expect(signed.map((one) => [one.subject.includes('không có giá trị'), one.level])).toEqual([
      [true, 'B-B'],
      [true, 'B-B'],
    ])
    expect(
      verifyPdf(signed[1]?.content ?? Buffer.alloc(0), noTrust, new Date('2026-11-23T03:00:00Z')),
    ).toMatchObject({
      kind: 'signed',
      signatures: [
        { integrity: 'sound', later: 'signatures' },
        { integrity: 'sound', later: 'nothing' },
      ],
    })
    const refusals = await db.selectFrom('signing_refusals').select('reason').execute()
    const scans = await db.selectFrom('paper_scans').select('note').execute()
    for (const words of [...refusals.map((one) => one.reason), ...scans.map((one) => one.note)])
      expect(words.toLowerCase()).toContain('minh họa')
    expect([refusals.length, scans.length]).toEqual([1, 1])
  })
})
