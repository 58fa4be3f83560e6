import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareJobs, runJobs } from '#plumbing/jobs.ts'
import { jobsOf } from '#server/jobs.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { issueForDecision } from '../certificates/certificates.acts.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { addLayout, saveLayout } from './layout.acts.ts'
import { doPrint, printDecision } from './print.acts.ts'
import { findLayout, findPrint, fittingLayout } from './printing.store.ts'

let database: TestDatabase
let body: Awaited<ReturnType<typeof aBodyThatDecides>>
beforeAll(async () => {
  database = await testDatabase()
  await prepareJobs(database.url)
  body = await aBodyThatDecides(database.db)
})
afterAll(() => database.close())

const publicUrl = 'https://thidua.example.vn'
const wanted = (name = 'Giấy khen') => ({
  ...{ organisationId: body.ground.organisationId, name, awardCode: null, preprinted: false },
})

async function pagesOf(printId: string) {
  const print = await findPrint(database.db, printId)
  const file = await database.db
    .selectFrom('files')
    .where('id', '=', print?.fileId ?? '')
    .select('content')
    .executeTakeFirstOrThrow()
  const pdf = await getDocumentProxy(new Uint8Array(file.content))
  return (await extractText(pdf, { mergePages: false })).text
}

describe('A layout', () => {
  it('begins as the one that ships and keeps what was typed', async () => {
    const id = await addLayout(database.db, body.head, wanted())
    const { organisationId: _, ...layout } = (await findLayout(database.db, id)) ?? (await missing())
    const pieces = { ...layout.pieces, qr: { ...layout.pieces.qr, x: 123 } }
    await saveLayout(database.db, body.head, id, { ...layout, shiftX: -15, pieces })
    const saved = await findLayout(database.db, id)
    expect([saved?.shiftX, saved?.pieces.qr.x, saved?.version]).toEqual([-15, 123, 2])
    await expect(saveLayout(database.db, body.head, id, layout)).rejects.toThrow('stale')
  })

  it('is refused where a piece that is on leaves the sheet, at its field; one turned off may', async () => {
    const id = await addLayout(database.db, body.head, wanted())
    const layout = (await findLayout(database.db, id)) ?? (await missing())
    const off = (on: boolean) => ({
      ...layout,
      pieces: { ...layout.pieces, signer: { ...layout.pieces.signer, x: 2900, on } },
    })
    await expect(saveLayout(database.db, body.head, id, off(true))).rejects.toMatchObject({
      fields: { signer_width: expect.any(String) },
    })
    await saveLayout(database.db, body.head, id, off(false))
  })

  it('made for one award goes before the general one', async () => {
    const special = { ...wanted('Riêng'), awardCode: 'determinedToWinUnit' }
    const id = await addLayout(database.db, body.head, special)
    const fitting = (code: string) => fittingLayout(database.db, body.ground.organisationId, code)
    expect((await fitting('determinedToWinUnit')).id).toBe(id)
    expect((await fitting('grassrootsFighter')).name).toBe('Giấy khen')
    expect((await fittingLayout(database.db, body.ground.agencies.hc, 'grassrootsFighter')).id).toBeNull()
  })

  it('is nothing for the staff of another body', async () => {
    const id = await addLayout(database.db, body.head, wanted())
    const layout = (await findLayout(database.db, id)) ?? (await missing())
    const stranger = await body.actor('ct.canbo')
    const hidden = { verdict: { kind: 'hidden' } }
    await expect(addLayout(database.db, stranger, wanted())).rejects.toMatchObject(hidden)
    await expect(saveLayout(database.db, stranger, id, layout)).rejects.toMatchObject(hidden)
  })
})

describe('The certificates of a decision', () => {
  const people = (count: number) =>
    Array.from({ length: count }, () => body.ground.people.get('hc.canbo') ?? '')

  it('are set at once into one file, a page each, without those taken back', async () => {
    const { decisionId, awardIds } = await body.decide(people(3))
    await issueForDecision(database.db, body.head, decisionId, '2022-10-25')
    await changeAward(database.db, body.head, awardIds[1] ?? '', {
      ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Sai', reference: '1/QĐ' },
      ...{ actedOn: '2022-10-26', signerName: 'Người ký' },
    })
    const print = await printDecision(database.db, body.head, { decisionId, layoutId: null, publicUrl })
    const pages = await pagesOf(print)
    expect(pages.map((page) => /Mẫu Số (\d)/.exec(page)?.[1])).toEqual(['1', '3'])
    expect(pages[0]).toContain('Số sổ vàng')
  })

  it('of hundreds are a job that is done once, also where it was broken off before', async () => {
    const { decisionId } = await body.decide(people(120))
    const print = await printDecision(database.db, body.head, { decisionId, layoutId: null, publicUrl })
    expect(await findPrint(database.db, print)).toMatchObject({ inAll: 120, finishedAt: null })
    await database.db.updateTable('certificate_prints').set({ done: 50 }).where('id', '=', print).execute()
    const jobs = await runJobs(database.url, jobsOf(database.db))
    await expect
      .poll(async () => (await findPrint(database.db, print))?.done, { timeout: 30_000, interval: 200 })
      .toBe(120)
    await jobs.stop()
    expect((await pagesOf(print)).length).toBe(120)
    const made = await findPrint(database.db, print)
    await doPrint(database.db, { printId: print, publicUrl })
    expect((await findPrint(database.db, print))?.fileId).toBe(made?.fileId)
  }, 60_000)

  it('are not printed by another body, nor with the layout of one', async () => {
    const { decisionId } = await body.decide(people(1))
    const hidden = { verdict: { kind: 'hidden' } }
    const asked = { decisionId, layoutId: null, publicUrl }
    const stranger = await body.actor('hc.canbo')
    await expect(printDecision(database.db, stranger, asked)).rejects.toMatchObject(hidden)
    const theirs = await addLayout(database.db, stranger, {
      ...wanted('Của nơi khác'),
      organisationId: body.ground.agencies.hc,
    })
    await expect(printDecision(database.db, body.head, { ...asked, layoutId: theirs })).rejects.toMatchObject(
      hidden,
    )
  })
})

const missing = () => Promise.reject(new Error('the layout is missing'))
