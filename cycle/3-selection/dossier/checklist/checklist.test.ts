import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination, aPdf, atStep } from '../dossier.samples.ts'
import { showDossier } from '../page/dossier-page.view.ts'
import { saveReport } from '../reports/report.acts.ts'
import { addPaper, returnPaper } from './checklist.acts.ts'
import { checklistOf } from './checklist.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
})
afterAll(() => test.close())

const paper = 'Báo cáo thành tích'
async function add(account: string, id: string, differences: object = {}) {
  const brought = { id, paper, upload: aPdf(), keptWhere: '', ...differences }
  return addPaper(test.db, await ground.actor(account), ground.year, brought)
}
async function giveBack(account: string, id: string, paperId: string) {
  const back = { id, paperId, reason: 'Thiếu xác nhận' }
  return returnPaper(test.db, await ground.actor(account), ground.year, back)
}
async function checklist(id: string) {
  return (await showDossier(test.db, await ground.actor('ct.canbo'), { year: ground.year, id })).checklist
}

describe('the papers of a dossier', () => {
  it('are brought by the agency as a file or as a place where they lie; neither is refused at the field', async () => {
    const id = await aNomination(test.db, ground)
    await add('ttr.canbo', id, { paper: 'Ảnh cuộc thanh tra' })
    await add('ttr.canbo', id, { upload: null, keptWhere: 'tủ số 2' })
    const { others, lines } = await checklist(id)
    const every = [...others, ...lines.flatMap((line) => line.rows)]
    expect(every.map((row) => [row.paper, row.file?.name ?? null, row.keptWhere]).sort()).toEqual([
      [paper, null, 'tủ số 2'],
      ['Ảnh cuộc thanh tra', 'báo cáo.pdf', ''],
    ])
    await expect(add('ttr.canbo', id, { upload: null })).rejects.toMatchObject({
      fields: { file: 'Hãy chọn tệp, hoặc ghi bản giấy lưu ở đâu.' },
    })
    const wrong = { name: 'a.pdf', bytes: Buffer.from('MZ chương trình') }
    await expect(add('ttr.canbo', id, { upload: wrong })).rejects.toMatchObject({
      fields: { file: expect.stringContaining('Không nhận tệp') },
    })
  })

  it('are not there for others, and nobody else puts any in', async () => {
    const id = await aNomination(test.db, ground, { awardCode: 'certificateOfCommendation' })
    for (const account of ['hc.canbo', 'ct.canbo', 'tongcuc.thutruong'])
      await expect(add(account, id)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await expect(giveBack('ttr.canbo', id, id)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('one is sent back with a reason while the rest goes on, and a better one comes in its place', async () => {
    const id = await aNomination(test.db, ground, {
      route: 'thematic',
      awardCode: 'primeMinisterCertificate',
    })
    const paperId = await add('ttr.canbo', id)
    await atStep(test.db, ground, { id, step: 'appraisal' })
    await giveBack('ct.canbo', id, paperId)
    await expect(giveBack('ct.canbo', id, paperId)).rejects.toThrow('đã được trả lại')
    const dossier = async () =>
      (await showDossier(test.db, await ground.actor('ct.canbo'), { year: ground.year, id })).dossier
    expect((await dossier()).step).toBe('appraisal')
    await add('ttr.canbo', id)
    const { lines, others } = await checklist(id)
    const rows = [...others, ...lines.flatMap((line) => line.rows)]
    expect(rows.map((row) => row.returned?.reason ?? null)).toEqual([null, 'Thiếu xác nhận'])
    await atStep(test.db, ground, { id, step: 'posting' })
    await expect(add('ttr.canbo', id)).rejects.toThrow('Hồ sơ đang ở bước “Đang công khai”')
  })
})

describe('the list of the law', () => {
  const asked = {
    outcome: 'read' as const,
    copies: 1,
    citation: { instrument: '98/2023/NĐ-CP', place: 'Điều 34 khoản 2' } as const,
    papers: ['Tờ trình', paper, 'Văn bản liên quan'].map((name) => ({ paper: name, form: null, note: null })),
  }
  const row = { id: 'a', file: null, keptWhere: 'tủ', addedBy: '', addedAt: new Date(), returned: null }
  const returned = { reason: 'mờ', by: '', at: new Date() }
  const states = (rows: Parameters<typeof checklistOf>[1], hasReport = false) =>
    checklistOf(asked, rows, hasReport).lines.map((line) => line.state)

  it('tells what is missing, what a later step makes, what was written here', () => {
    expect(states([])).toEqual(['later', 'missing', 'missing'])
    expect(states([], true)).toEqual(['later', 'written', 'missing'])
  })

  it('goes by the newest of each paper', () => {
    const back = { ...row, paper, returned }
    expect(states([back])[1]).toBe('returned')
    expect(states([{ ...row, paper }, back])[1]).toBe('present')
  })

  it('counts a report written on the page', async () => {
    const id = await aNomination(test.db, ground, { awardCode: 'featOrder3' })
    const own = await ground.actor('ttr.canbo')
    await saveReport(test.db, own, ground.year, { id, words: 'Năm 2022 đơn vị…', version: 0 })
    const { lines } = await checklist(id)
    const reports = lines.filter((line) => line.asked.paper.startsWith('Báo cáo'))
    expect(reports.every((line) => line.state === 'written')).toBe(true)
  })
})
