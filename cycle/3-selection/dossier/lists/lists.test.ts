import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { xlsxPage } from '#plumbing/xlsx.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { bringList, sendList } from './lists.acts.ts'
import { showList } from './lists.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  app = await anApp(test.db, test.url)
  await addPeople()
})
afterAll(() => test.close())

/** Made-up people of the inspectorate; two bear the same name. */
async function addPeople() {
  const named = [
    ['Trần Thị Mẫu', 'Thiếu tá', '1985-03-02'],
    ['Lê Văn Đôi', 'Đại úy', '1988-01-01'],
    ['Lê Văn Đôi', 'Đại úy', '1990-05-05'],
    ...Array.from({ length: 1000 }, (_, n) => [`Người Mẫu ${n}`, '', '1990-01-01']),
  ]
  const people = named.map(([name = '', rank = '', born = '']) => ({ id: newId(), name, rank, born }))
  await test.db
    .insertInto('people')
    .values(
      people.map(({ id, name, rank, born }) => ({
        id,
        full_name: name,
        given_name: name.split(' ').at(-1) ?? '',
        rank,
        born_on: born,
      })),
    )
    .execute()
  await test.db
    .insertInto('posts')
    .values(
      people.map(({ id }) => ({
        id: newId(),
        person_id: id,
        agency_id: ground.agencies.ttr,
        title: 'Thanh tra viên',
        from_on: '2020-01-01',
      })),
    )
    .execute()
}

const common = {
  awardCode: 'certificateOfCommendation',
  route: 'regular' as const,
  periodFrom: null,
  periodTo: null,
}
async function send(
  text: string,
  account = 'ttr.canbo',
  upload: Parameters<typeof sendList>[3]['upload'] = null,
) {
  const who = await ground.actor(account)
  return sendList(test.db, who, ground.year, { agencyId: ground.agencies.ttr, text, upload })
}
async function preview(fileId: string) {
  const actor = await ground.actor('ttr.canbo')
  const about = { db: test.db, actor, year: ground.year, agencyId: ground.agencies.ttr }
  return showList(about, { fileId, title: 'Đợt mẫu', common })
}
async function bring(fileId: string, choices: [number, string][] = [], account = 'ttr.canbo') {
  const bringing = {
    agencyId: ground.agencies.ttr,
    fileId,
    title: 'Đợt mẫu',
    common,
    choices: new Map(choices),
  }
  return bringList(test.db, await ground.actor(account), ground.year, bringing)
}
const good = 'Trần Thị Mẫu\t\t\t\t\tKiểm tra 4 cuộc.'

describe('a list pasted from a sheet', () => {
  it('is read by its head, in any order, in composed letters, and finds people with or without marks', async () => {
    const text = [
      'TT\tThành tích\tHọ và tên\tDanh hiệu',
      `1\tKiểm tra 4 cuộc.\t${'Trần Thị Mẫu'.normalize('NFD')}\tGiấy khen`,
      '2\tKiểm tra 5 cuộc.\tnguoi mau 7\t',
    ].join('\n')
    const { rows } = await preview(await send(text))
    expect(rows.map((row) => [row.recipient, row.proposal?.awardCode, row.errors])).toEqual([
      ['Thiếu tá Trần Thị Mẫu', 'certificateOfCommendation', []],
      ['Người Mẫu 7', 'certificateOfCommendation', []],
    ])
  })

  it('tells in each line what is wrong and takes nothing before it is mended', async () => {
    const text = [
      'Ai Đó\t\t\t\tGiấy khen\tA',
      'Người Mẫu 1\t\t\t\tDanh hiệu lạ\tB',
      'Người Mẫu 2\t\t\t\t\t',
      good,
    ].join('\n')
    const id = await send(text)
    const { rows, text: kept } = await preview(id)
    expect(kept).toBe(text)
    expect(rows.map((row) => row.errors[0]?.slice(0, 24) ?? null)).toEqual([
      'Không thấy “Ai Đó” trong',
      'Không rõ danh hiệu, hình',
      'Chưa có thành tích. Hãy ',
      null,
    ])
    await expect(bring(id)).rejects.toMatchObject({ fields: { _: expect.stringContaining('Còn 3 dòng') } })
    expect(await test.db.selectFrom('nominations').select('id').execute()).toEqual([])
  })

  it('settles a doubled name by year of birth, else asks who is meant', async () => {
    const { rows } = await preview(await send('Lê Văn Đôi\t\t\t1990\t\tViệc A\nLê Văn Đôi\t\t\t\t\tViệc B'))
    expect(rows[0]?.errors).toEqual([])
    expect(rows[1]?.candidates.map((one) => one.bornOn).sort()).toEqual(['1988-01-01', '1990-05-05'])
    const id = await send('Lê Văn Đôi\t\t\t\t\tViệc B')
    await expect(bring(id)).rejects.toMatchObject({ fields: { _: expect.stringContaining('Còn 1 dòng') } })
    const [row] = (await preview(id)).rows
    const elder = row?.candidates.find((one) => one.bornOn === '1988-01-01')
    expect(await bring(id, [[row?.typed.row ?? 0, elder?.id ?? '']])).toBe(1)
    const [made] = await test.db.selectFrom('nominations').select(['person_id', 'step', 'held_by']).execute()
    expect(made).toEqual({ person_id: elder?.id, step: 'drafting', held_by: ground.agencies.ttr })
  })

  it('marks twins within and before, and leaves them out', async () => {
    const id = await send([good, good].join('\n'))
    expect((await preview(id)).rows.map((row) => row.twin)).toEqual([null, 'Trùng với dòng 1, bỏ qua.'])
    expect(await bring(id)).toBe(1)
    expect((await preview(id)).counts).toMatchObject({ taken: 0, twins: 2 })
    await expect(bring(id)).rejects.toMatchObject({
      fields: { _: expect.stringContaining('Mọi dòng đều đã có') },
    })
  })

  it('brings the agency itself and households typed for the first time, one row for the same household', async () => {
    const head = 'Họ và tên\tĐối tượng\tĐịa chỉ\tDanh hiệu\tThành tích'
    const body = 'Thanh tra Tổng cục\tTập thể\t\tGiấy khen\tHoàn thành.'
    const home = 'Phạm Hộ Mẫu\tHộ gia đình\tThôn Mẫu\tGiấy khen\tHiến đất.'
    const merit = 'Phạm Hộ Mẫu\tHộ gia đình\tThôn Mẫu\tBằng khen của bộ, ban, ngành, tỉnh\tHiến đất.'
    const id = await send([head, body, home, merit].join('\n'))
    const { rows } = await preview(id)
    expect(rows.flatMap((row) => row.errors)).toEqual([])
    expect(await bring(id)).toBe(3)
    expect(await test.db.selectFrom('households').select('head_name').execute()).toEqual([
      { head_name: 'Phạm Hộ Mẫu' },
    ])
  })

  it('takes a thousand lines in one deed, and refuses one more', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) => `Người Mẫu ${n}\t\t\t\t\tViệc số ${n}`).join('\n')
    const before = await test.db.selectFrom('nomination_steps').select('id').execute()
    expect(await bring(await send(lines(1000)))).toBe(1000)
    const after = await test.db.selectFrom('nomination_steps').select('id').execute()
    expect(after.length - before.length).toBe(1000)
    await expect(send(lines(1001))).rejects.toMatchObject({
      fields: { rows: expect.stringContaining('1001 dòng') },
    })
  })
})

describe('a list as a workbook', () => {
  it('is read like a paste; another file is refused with what to do', async () => {
    const column = { header: '', width: 20 }
    const rows = [
      ['Họ và tên', 'Thành tích'],
      ['Người Mẫu 999', 'Việc hay'],
    ]
    const bytes = await xlsxPage({ name: 'DS', columns: [column, column], rows, headRow: 0, boldRows: [0] })
    const id = await send('', 'ttr.canbo', { name: 'ds.xlsx', bytes })
    expect((await preview(id)).rows.map((row) => row.typed.name)).toEqual(['Người Mẫu 999'])
    const wrong = { name: 'ds.xlsx', bytes: Buffer.from('%PDF-1.4') }
    await expect(send('', 'ttr.canbo', wrong)).rejects.toMatchObject({ fields: { file: expect.any(String) } })
    await expect(send('')).rejects.toMatchObject({
      fields: { rows: expect.stringContaining('Chưa có dòng nào') },
    })
  })
})

describe('the pages of a list', () => {
  it('are the agency’s own, and show who was found', async () => {
    const id = await send('Người Mẫu 5\t\t\t\tKỷ vật\tViệc')
    const at = `/years/${ground.year.slug}/agencies/${ground.agencies.ttr}/nominations/list`
    const get = async (account: string, path: string) => {
      const { cookie } = await signedInAs(test.db, account)
      return app.request(path, { headers: { cookie } })
    }
    expect((await get('ttr.canbo', at)).status).toBe(200)
    const page = await get('ttr.canbo', `${at}/${id}?title=A&route=regular`)
    expect([page.status, (await page.text()).includes('Người Mẫu 5')]).toEqual([200, true])
    for (const account of ['hc.canbo', 'ct.canbo']) expect((await get(account, at)).status).toBe(404)
    await expect(bring(id, [], 'hc.canbo')).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})
