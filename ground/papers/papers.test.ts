import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { allowed, hidden } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { attachment, fileNameOf } from './file-name.ts'
import { nextNumber, referenceOf } from './numbering.ts'
import { sampleReport } from './paper.samples.ts'
import { makePaper } from './papers.acts.ts'
import { mayReadPaper } from './papers.policy.ts'
import { findPaper, paperFile, papersAbout } from './papers.store.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db)
})
afterAll(() => base.close())

const reports = { series: 'cụm', kind: 'BC', year: 2022 }

describe('The number of a paper', () => {
  it('counts from 1 in each series, kind and year', async () => {
    const { db } = base
    expect(await nextNumber(db, reports)).toBe(1)
    expect(await nextNumber(db, reports)).toBe(2)
    expect(await nextNumber(db, { ...reports, series: 'hội đồng' })).toBe(1)
    expect(await nextNumber(db, { ...reports, kind: 'BB' })).toBe(1)
    expect(await nextNumber(db, { ...reports, year: 2023 })).toBe(1)
  })

  it('is given again when its paper was given up', async () => {
    const { db } = base
    const plan = { ...reports, kind: 'KH' }
    const givenUp = db.transaction().execute(async (tx) => {
      await nextNumber(tx, plan)
      throw new Error('given up')
    })
    await expect(givenUp).rejects.toThrow('given up')
    expect(await nextNumber(db, plan)).toBe(1)
  })

  it('is never given twice to papers made at the same moment', async () => {
    const { db } = base
    const numbers = await Promise.all(
      Array.from({ length: 8 }, () =>
        db.transaction().execute((tx) => nextNumber(tx, { ...reports, kind: 'TTr' })),
      ),
    )
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each([
    [5, 'BC', 'CTĐ', '05/BC-CTĐ'],
    [10, 'QĐ', 'CNQP', '10/QĐ-CNQP'],
    [123, 'BB', '', '123/BB'],
  ])('%d is written with its kind and symbol', (number, kind, symbol, reference) => {
    expect(referenceOf(number, kind, symbol)).toBe(reference)
  })
})

describe('Making a paper', () => {
  it('keeps its words, both files and who made it, and notes the deed', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    const subjectId = newId()
    const id = await makePaper(db, who, {
      yearId: ground.year.id,
      subjectId,
      code: 'central-report',
      title: 'Báo cáo tổng kết năm 2022',
      issuedOn: '2022-10-26',
      content: sampleReport,
    })

    expect(await findPaper(db, id)).toMatchObject({
      reference: '05/BC-CTĐ',
      content: sampleReport,
      issuedOn: '2022-10-26',
      name: who.name,
    })
    expect((await papersAbout(db, [subjectId])).map((paper) => paper.id)).toEqual([id])
    expect((await paperFile(db, id, 'pdf'))?.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await paperFile(db, id, 'docx'))?.content.subarray(0, 2).toString()).toBe('PK')
    const noted = db.selectFrom('journal').where('subject_id', '=', id).select('action').execute()
    expect(await noted).toEqual([{ action: 'paper.issued' }])
  })

  it('leaves nothing behind when the deed around it fails', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    const subjectId = newId()
    const failed = db.transaction().execute(async (tx) => {
      await makePaper(tx, who, {
        yearId: ground.year.id,
        subjectId,
        code: 'minutes',
        title: 'Biên bản',
        issuedOn: '2022-10-26',
        content: sampleReport,
      })
      throw new Error('failed')
    })
    await expect(failed).rejects.toThrow('failed')
    expect(await papersAbout(db, [subjectId])).toEqual([])
  })
})

describe('Reading a paper', () => {
  it('is for its own year alone', async () => {
    const who = await ground.actor('btm.canbo')
    const ours = { yearId: ground.year.id, code: 'pledge' }
    expect(mayReadPaper(who, ours, ground.year)).toEqual(allowed)
    expect(mayReadPaper(who, { ...ours, yearId: newId() }, ground.year)).toEqual(hidden)
    expect(mayReadPaper(await ground.actor('ngoaicum.canbo'), ours, ground.year)).toEqual(hidden)
  })

  it.each([
    ['hoidong.thuky', allowed],
    ['tongcuc.thutruong', allowed],
    ['ct.canbo', allowed],
    ['btm.canbo', hidden],
    ['ttr.canbo', hidden],
  ])('minutes that name who stood aside, as %s', async (account, verdict) => {
    const minutes = { yearId: ground.year.id, code: 'sittingMinutes' }
    expect(mayReadPaper(await ground.actor(account), minutes, ground.year)).toEqual(verdict)
  })

  it('downloads under a name every program understands', () => {
    const name = fileNameOf({ reference: '05/BC-CTĐ', title: 'Báo cáo "tổng kết" năm 2022' }, 'pdf')
    expect(name).toBe('05-BC-CTĐ Báo cáo tổng kết năm 2022.pdf')
    expect(attachment(name)).toBe(
      'attachment; filename="05-BC-CTD Bao cao tong ket nam 2022.pdf"; ' +
        "filename*=UTF-8''05-BC-CT%C4%90%20B%C3%A1o%20c%C3%A1o%20t%E1%BB%95ng%20k%E1%BA%BFt%20n%C4%83m%202022.pdf",
    )
  })
})
