import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareJobs, runJobs } from '#plumbing/jobs.ts'
import { jobsOf } from '#server/jobs.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aBodyThatDecides } from '#tests/decision.ts'
import { askRun } from '../../papers/bulk/run.acts.ts'
import { findRun, itemsOf } from '../../papers/bulk/run.store.ts'
import { issueForDecision } from '../certificates/certificates.acts.ts'
import { changeAward } from '../changes/changes.acts.ts'
import { certificatesKind, certificatesPlan } from './certificates.kind.ts'
import { addLayout, saveLayout } from './layout.acts.ts'
import { findLayout, fittingLayout } from './printing.store.ts'

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

async function pagesOf(runId: string) {
  const run = await findRun(database.db, runId)
  const file = await database.db
    .selectFrom('files')
    .where('id', '=', run?.file?.id ?? '')
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

describe('The certificates of decisions', () => {
  const people = (count: number) =>
    Array.from({ length: count }, () => body.ground.people.get('hc.canbo') ?? '')
  const asked = (decisions: string[], layoutId = '') => ({
    ...{ who: body.head, answers: { layout_id: layoutId }, chosen: { decisions }, publicUrl },
  })
  const print = async (decisions: string[]) => {
    const plan = await certificatesPlan(database.db, asked(decisions))
    return askRun(database.db, body.head, { kind: certificatesKind, plan })
  }

  it('are set into one file, a page each, without those taken back', async () => {
    const { decisionId, awardIds } = await body.decide(people(3))
    await issueForDecision(database.db, body.head, decisionId, '2022-10-25')
    await takeBack(awardIds[1] ?? '')
    const pages = await pagesOf(await print([decisionId]))
    expect(pages.map((page) => /Mẫu Số (\d)/.exec(page)?.[1])).toEqual(['1', '3'])
    expect(pages[0]).toContain('Số sổ vàng')
  })

  it('of several decisions of one body are one run', async () => {
    const [one, two] = [await body.decide(people(2)), await body.decide(people(1))]
    const id = await print([one.decisionId, two.decisionId])
    expect((await pagesOf(id)).length).toBe(3)
    expect((await findRun(database.db, id))?.title).toBe('Bằng theo 2 quyết định')
    await expect(print([])).rejects.toThrow('ít nhất một quyết định')
  })

  it('of hundreds are a job, in which one taken back meanwhile fails with its reason', async () => {
    const { decisionId, awardIds } = await body.decide(people(120))
    const id = await print([decisionId])
    expect(await findRun(database.db, id)).toMatchObject({ inAll: 120, waiting: 120, file: null })
    await takeBack(awardIds[70] ?? '')
    const jobs = await runJobs(database.url, jobsOf(database.db))
    await expect
      .poll(async () => (await findRun(database.db, id))?.file?.items, { timeout: 30_000, interval: 200 })
      .toBe(119)
    await jobs.stop()
    expect((await pagesOf(id)).length).toBe(119)
    const { items } = await itemsOf(database.db, { runId: id, state: 'failed', page: 1 })
    expect(items).toMatchObject([{ number: 71, reason: expect.stringContaining('không còn giá trị') }])
  }, 60_000)

  it('look as the layout looked when they were asked for', async () => {
    const layoutId = await addLayout(database.db, body.head, wanted())
    const { decisionId } = await body.decide(people(1))
    const { about } = await certificatesPlan(database.db, asked([decisionId], layoutId))
    expect(about).toMatchObject({ layout: { id: layoutId, version: 1 }, publicUrl })
  })

  it('are not printed by another body, nor with the layout of one', async () => {
    const { decisionId } = await body.decide(people(1))
    const hidden = { verdict: { kind: 'hidden' } }
    const stranger = await body.actor('hc.canbo')
    const plan = (changed: object) => certificatesPlan(database.db, { ...asked([decisionId]), ...changed })
    await expect(plan({ who: stranger })).rejects.toMatchObject(hidden)
    const theirs = await addLayout(database.db, stranger, {
      ...wanted('Của nơi khác'),
      organisationId: body.ground.agencies.hc,
    })
    await expect(plan({ answers: { layout_id: theirs } })).rejects.toMatchObject(hidden)
  })
})

function takeBack(awardId: string) {
  return changeAward(database.db, body.head, awardId, {
    ...{ act: 'cancel', ground: 'falseAchievement', toCode: '', reason: 'Sai', reference: '1/QĐ' },
    ...{ actedOn: '2022-10-26', signerName: 'Người ký' },
  })
}

const missing = () => Promise.reject(new Error('the layout is missing'))
