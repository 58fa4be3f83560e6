import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { systemClock } from '#plumbing/clock.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { illustration } from '../news/illustration.ts'
import { runImport, sendImport, undoImport } from './imports.acts.ts'
import { post, said, sentFile, wxr, zipped } from './imports.samples.ts'
import { countsOf, findImport, rowsOf } from './imports.store.ts'
import { readImport } from './reading.job.ts'
import { undoWritten } from './undoing.job.ts'
import { writeImport } from './writing.job.ts'

const choices = { section: 'emulation', pages: 'standing' as const, categories: { tin: 'activity' } }

const first = post({
  id: 1,
  title: 'Bài &amp; ảnh',
  html: `<p onclick="x()">Đoạn <script>alert(1)</script>đầu.</p>
    <figure><img src="http://trang-cu.example/wp-content/uploads/2019/05/a-300x200.jpg" alt="Hội trường"><figcaption>Chú thích</figcaption></figure>
    <img src="http://khac.example/mat.jpg">`,
  more: [
    said({ id: 1, body: 'Hay <b>lắm</b>', approved: '1' }),
    said({ id: 2, body: 'Đồng ý', approved: '1', parent: 1 }),
    said({ id: 3, body: 'Chờ', approved: '0' }),
    said({ id: 4, body: 'Rác', approved: 'spam' }),
  ].join(''),
})
const sample = wxr(
  first,
  post({ id: 2, title: 'Bản nháp', status: 'draft' }),
  post({ id: 3, title: 'Thùng rác', status: 'trash' }),
  post({ id: 4, title: 'Giới thiệu cũ', type: 'page' }),
)

describe('moving from another magazine', () => {
  let database: TestDatabase
  let chief: Actor
  let stranger: Actor
  let app: TestApp

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    const season = await aSeasonGround(database.db, '2022-10-26')
    await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    chief = await season.actor('bientap')
    stranger = await season.actor('ct.canbo')
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())

  async function sent(text: string, pictures?: Uint8Array): Promise<string> {
    const { db } = database
    const id = await sendImport(db, chief, {
      kind: 'wordpress',
      text: await sentFile('cu.xml', text),
      pictures: pictures ? await sentFile('anh.zip', pictures) : null,
      places: {},
    })
    await readImport(db, id)
    return id
  }

  async function moved(text: string, pictures?: Uint8Array): Promise<string> {
    const id = await sent(text, pictures)
    await runImport(database.db, chief, id, choices)
    await writeImport(database.db, systemClock, id)
    return id
  }

  const counts = async (id: string) =>
    (await countsOf(database.db, id))
      .filter(({ kind }) => kind === 'post' || kind === 'page')
      .map(({ kind, outcome, count }) => `${kind} ${outcome} ${count}`)

  const at = async (path: string) => app.request(path, { redirect: 'manual' })

  it('shows first what it found and writes nothing of it', async () => {
    const id = await sent(sample)
    expect(await counts(id)).toEqual(['page waiting 1', 'post left 1', 'post waiting 2'])
    const rows = await rowsOf(database.db, id, { size: 10, only: 'told' })
    expect(rows.map((row) => [row.title, row.reason, ...row.warnings].join(' | '))).toEqual([
      'Bài & ảnh |  | Thiếu 2 ảnh: http://trang-cu.example/wp-content/uploads/2019/05/a-300x200.jpg, http://khac.example/mat.jpg | Bỏ 1 bình luận rác hoặc đã xóa.',
      'Thùng rác | Bài nằm trong thùng rác hoặc là bản nháp tự động.',
    ])
    expect((await at('/news/bai-1')).status).toBe(404)
  })

  it('takes items over with day, picture, names, comments and old addresses; again, it changes nothing', async () => {
    const pictures = zipped({ 'uploads/2019/05/a.jpg': await illustration('hall') })
    const id = await moved(sample, pictures)
    expect(await counts(id)).toEqual(['page written 1', 'post left 1', 'post written 2'])
    const page = await (await at('/news/bai-1')).text()
    expect(page).toContain('"datePublished":"2019-05-03T01:30:00.000Z"')
    for (const words of ['Chú thích', 'Hội trường', 'Đồng ý', 'Thẻ mẫu', 'Người Viết Mẫu'])
      expect(page).toContain(words)
    for (const words of ['onclick', 'ban.doc@example.com', '>Chờ<', 'Rác']) expect(page).not.toContain(words)
    expect((await at('/2019/05/bai-1/')).headers.get('location')).toBe('/news/bai-1')
    expect((await at('/?p=1')).headers.get('location')).toBe('/news/bai-1')
    expect((await at('/?page_id=4')).headers.get('location')).toBe('/about/bai-4')
    expect((await at('/news/bai-2')).status).toBe(404)
    expect((await at('/2019/05/khong-co/')).status).toBe(404)
    const again = await moved(sample, pictures)
    expect(await counts(again)).toEqual(['page same 1', 'post left 1', 'post same 2'])
  })

  it('goes on where it was broken off, and a bad item does not stop the others', async () => {
    const tooMany = '<p>a</p>'.repeat(13_000)
    const id = await sent(wxr(post({ id: 11, title: 'Dài', html: tooMany }), post({ id: 12, title: 'Được' })))
    await readImport(database.db, id)
    await runImport(database.db, chief, id, choices)
    await writeImport(database.db, systemClock, id)
    await writeImport(database.db, systemClock, id)
    expect(await counts(id)).toEqual(['post failed 1', 'post written 1'])
  })

  it('takes back what nobody touched and keeps the rest', async () => {
    const { db } = database
    const id = await moved(wxr(post({ id: 21, title: 'Một' }), post({ id: 22, title: 'Hai' })))
    await db.updateTable('articles').set({ version: 2 }).where('slug', '=', 'bai-22').execute()
    await undoImport(db, chief, id)
    await undoWritten(db, systemClock, id)
    expect(await counts(id)).toEqual(['post kept 1', 'post undone 1'])
    expect((await at('/news/bai-21')).status).toBe(410)
    expect((await at('/news/bai-22')).status).toBe(200)
    expect((await at('/2019/05/bai-21/')).status).toBe(404)
  })

  it.each([
    ['<!DOCTYPE r [<!ENTITY a "b">]><rss/>', 'DOCTYPE'],
    ['không phải XML', 'không phải tệp xuất của WordPress'],
    ['<html><body/></html>', 'không phải tệp xuất của WordPress'],
  ])('says what is wrong with %s', async (text, reason) => {
    const run = await findImport(database.db, await sent(text))
    expect(run?.state).toBe('failed')
    expect(run?.reason).toContain(reason)
  })

  it('reads a folder of pages and lists the pictures that are missing', async () => {
    const { db } = database
    const page = (title: string, text: string) =>
      `<html><head><title>${title}</title></head><body><h1>${title}</h1><time datetime="2018-02-03">3/2</time>${text}</body></html>`
    const pictures = await sentFile(
      'trang.zip',
      zipped({
        '2018/mot.html': page(
          'Trang một',
          '<p>Đoạn.</p><img src="../anh/b.jpg" alt="B"><img src="thieu.png">',
        ),
        '../ngoai.html': page('Trèo ra', ''),
        'anh/b.jpg': await illustration('field'),
      }),
    )
    const id = await sendImport(db, chief, { kind: 'pages', text: null, pictures, places: {} })
    await readImport(db, id)
    const rows = await rowsOf(db, id, { size: 10, only: 'all' })
    expect(rows.map((row) => [row.guid, ...row.warnings])).toEqual([
      ['2018/mot.html', 'Thiếu 1 ảnh: thieu.png'],
    ])
    await runImport(db, chief, id, choices)
    await writeImport(db, systemClock, id)
    expect((await at('/2018/mot.html')).headers.get('location')).toBe('/news/trang-mot')
    expect(await (await at('/news/trang-mot')).text()).toContain('2018-02-02T17:00:00.000Z')
  })

  it('is hidden from everybody but the editor-in-chief', async () => {
    await expect(
      sendImport(database.db, stranger, { kind: 'wordpress', text: null, pictures: null, places: {} }),
    ).rejects.toThrow('hidden')
    const { cookie } = await signedInAs(database.db, 'ct.canbo')
    expect((await app.request('/magazine/imports', { headers: { cookie } })).status).toBe(404)
    const own = await signedInAs(database.db, 'bientap')
    const list = await app.request('/magazine/imports', { headers: { cookie: own.cookie } })
    expect(await list.text()).toContain('Chuyển từ trang cũ')
  })
})
