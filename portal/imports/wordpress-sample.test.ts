import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '#plumbing/clock.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { anApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { illustration } from '../news/illustration.ts'
import { runImport, sendImport } from './imports.acts.ts'
import { sentFile, zipped } from './imports.samples.ts'
import { countsOf, rowsOf } from './imports.store.ts'
import { readImport } from './reading.job.ts'
import { writeImport } from './writing.job.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await prepareJobs(database.url)
})
afterAll(() => database.close())

// Written by WordPress 6.1.9 of Debian with its own exporter, from made-up content.
it('takes over what a real WordPress exported', async () => {
  const { db } = database
  const chief = await (await aSeasonGround(db, '2022-10-26')).actor('bientap')
  const picture = await illustration('hall')
  const uploads = { '2019/05/hoi-truong.jpg': picture, '2019/05/ban-giao.jpg': picture }
  const id = await sendImport(db, chief, {
    kind: 'wordpress',
    text: await sentFile(
      'cu.xml',
      readFileSync(inProject('portal', 'imports', 'samples', 'wordpress-6.1.xml')),
    ),
    pictures: await sentFile('uploads.zip', zipped(uploads)),
    places: {},
  })
  await readImport(db, id)
  const categories = { 'tin-hoat-dong': 'activity', 'van-hoa': 'exemplar', 'sach-bao': '#topic' }
  await runImport(db, chief, id, { section: 'emulation', pages: 'standing', categories })
  await writeImport(db, systemClock, id)

  const items = (await countsOf(db, id)).filter(({ kind }) => kind === 'post' || kind === 'page')
  expect(items.map(({ kind, outcome, count }) => [kind, outcome, count])).toEqual([
    ['page', 'written', 1],
    ['post', 'left', 1],
    ['post', 'written', 8],
  ])
  const app = await anApp(db, database.url)
  const page = async (path: string) => (await app.request(path)).text()
  const modern = await page('/news/khai-mac-hoi-thi-tieng-hat-mau-giao-luu')
  for (const words of [
    'Chú thích trong bài',
    'Lời trích.',
    '<td>Điểm</td>',
    'Trả lời của trả lời.',
    'Giao lưu',
  ])
    expect(modern).toContain(words)
  const classic = await page('/news/bai-bang-trinh-soan-cu')
  expect(classic).toMatch(/dòng một<br\/?>\s*dòng hai/)
  expect(classic).toContain('Trao bàn giao')
  const hostile = await page('/news/bai-nguy-hiem-alert1')
  for (const words of ['onclick', 'onerror', 'iframe', 'javascript:', '<script>alert'])
    expect(hostile).not.toContain(words)
  const old = await app.request('/2019/05/bai-bang-trinh-soan-cu')
  expect([old.status, old.headers.get('location')]).toEqual([301, '/news/bai-bang-trinh-soan-cu'])
  const told = await rowsOf(db, id, { size: 50, only: 'told' })
  expect(told.find((row) => row.title === 'Bài bằng trình soạn cũ')?.warnings.join(' ')).toContain(
    'Thiếu ảnh: attachment:6',
  )
  const shown = await db
    .selectFrom('article_publications')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirst()
  expect(shown?.n).toBe(3)
})
