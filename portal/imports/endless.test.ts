import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { limits } from '../content/html/reading.ts'
import { sendImport } from './imports.acts.ts'
import { post, sentFile, wxr, zipped } from './imports.samples.ts'
import { rowsOf } from './imports.store.ts'
import { plain } from './pictures.ts'
import { readImport } from './reading.job.ts'
import { htmlOfPost, marksLeft } from './wordpress/text.ts'

describe('a file made to keep the magazine busy', () => {
  let database: TestDatabase
  let chief: Actor

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    chief = await (await aSeasonGround(database.db, '2022-10-26')).actor('bientap')
  })
  afterAll(() => database.close())

  const read = async (kind: 'wordpress' | 'pages', bytes: string | Uint8Array) => {
    const file = await sentFile(kind === 'pages' ? 'cu.zip' : 'cu.xml', bytes)
    const files = kind === 'pages' ? { text: null, pictures: file } : { text: file, pictures: null }
    const id = await sendImport(database.db, chief, { kind, ...files, places: {} })
    await readImport(database.db, id)
    const rows = await rowsOf(database.db, id, { after: 0, size: 10, only: 'all' })
    return rows
      .filter((row) => row.reason !== '' || row.kind === 'post')
      .map((row) => [row.outcome, row.reason])
  }

  it('keeps a text of the greatest length an item may have, and leaves one that is longer', async () => {
    const asLong = (letters: number) => post({ id: letters, title: 'Dài', html: 'x'.repeat(letters) })
    expect(await read('wordpress', wxr(asLong(limits.letters), asLong(limits.letters + 1)))).toEqual([
      ['waiting', ''],
      ['left', 'Bài dài quá 800.000 ký tự.'],
    ])
  })

  it('leaves a page that packs small and unpacks to a mountain of tags', async () => {
    const mountain = '<div>'.repeat(300_000) + '<hr>'.repeat(400_000)
    const zip = zipped({ 'nui.html': mountain, 'nho.html': '<h1>Nhỏ</h1><p>Đoạn.</p>' })
    expect(zip.length).toBeLessThan(50_000)
    expect(await read('pages', zip)).toEqual([
      ['waiting', ''],
      ['left', 'Trang HTML lớn quá 3 MB.'],
    ])
  })

  // Each of these took minutes before its pattern was bounded; the test's own patience is the measure.
  it.each(['[gallery', '[embed', '[caption', '[caption]', '[ab a=', '<!--more', '<'])(
    'reads “%s” written a hundred thousand times without an end',
    (mark) => {
      const text = mark.repeat(100_000)
      expect(htmlOfPost(text)).toContain(mark)
      expect(marksLeft(text)).toEqual(mark === '[caption]' ? ['caption'] : [])
      expect(plain(text).length).toBeGreaterThanOrEqual(0)
    },
  )
})
