import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { inProject } from '#plumbing/root.ts'
import { largeFile } from '#plumbing/spooled.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addTrack, removeTrack, setRecording } from '../bulletins/bulletins.acts.ts'
import { bulletinsAt, workingBulletin } from '../bulletins/bulletins.store.ts'
import { draftArticle, publishArticle, publishChange, withdrawArticle } from '../news/news.acts.ts'

const day = '2022-10-26'
const sample = (name: string) => inProject('season', 'recordings', name)
const words = {
  kind: 'captions',
  language: 'vi',
  label: 'Tiếng Việt',
  bytes: Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nChào'),
} as const

describe('a bulletin on its way to the readers', () => {
  let database: TestDatabase
  let app: TestApp
  let editor: Actor
  let stranger: Actor
  let id: string
  let file: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, day)
    await database.db
      .insertInto('settings')
      .values({ name: 'exampleDay', value: `"${day}"` })
      .execute()
    app = await anApp(database.db, database.url)
    editor = await season.actor('bientap')
    stranger = await season.actor('ct.canbo')
  })
  afterAll(() => database.close())

  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

  it('has no words before it has a recording', async () => {
    const typed = { section: 'activity', title: 'Bản tin thử', lead: 'Lời dẫn.', byline: 'MẪU' } as const
    id = await draftArticle(database.db, editor, { ...typed, form: 'video' })
    await expect(addTrack(database.db, editor, { articleId: id }, words)).rejects.toMatchObject({
      fields: { track: expect.stringContaining('Chưa có bản ghi') },
    })
  })

  it('takes a recording from an editor, not from a stranger', async () => {
    const { db } = database
    const recording = await largeFile(sample('bulletin.webm'))
    await expect(setRecording(db, stranger, { articleId: id }, recording)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await setRecording(db, editor, { articleId: id }, recording)
    await addTrack(db, editor, { articleId: id }, words)
    const { recording: kept, tracks } = await workingBulletin(db, id)
    expect(kept).toMatchObject({ name: 'bulletin.webm', kind: 'video/webm', width: 480 })
    expect(tracks).toMatchObject([{ kind: 'captions', language: 'vi', count: 1 }])
    file = kept?.id ?? ''
  }, 30_000)

  it('is for the newsroom alone before it is published', async () => {
    expect((await get(`/media/${file}`)).status).toBe(404)
    const { cookie } = await signedInAs(database.db, 'bientap')
    expect((await get(`/media/${file}`, { cookie })).status).toBe(200)
    const other = await signedInAs(database.db, 'ct.canbo')
    expect((await get(`/media/${file}`, { cookie: other.cookie })).status).toBe(404)
  })

  it('goes out whole or in the part that was asked for', async () => {
    await publishArticle(database.db, editor, id)
    const whole = await get(`/media/${file}`)
    const { size } = await largeFile(sample('bulletin.webm'))
    const all = Buffer.from(await whole.arrayBuffer())
    expect([whole.status, all.length, whole.headers.get('accept-ranges')]).toEqual([200, size, 'bytes'])
    const part = await get(`/media/${file}`, { range: 'bytes=100-299' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-299/${size}`])
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), all.subarray(100, 300))).toBe(0)
    const outside = await get(`/media/${file}`, { range: `bytes=${size}-` })
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
    const head = await app.request(`/media/${file}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(size),
      '',
    ])
  })

  it('goes on only with the same file', async () => {
    const etag = (await get(`/media/${file}`)).headers.get('etag') ?? ''
    const since = (mark: string) => get(`/media/${file}`, { range: 'bytes=0-9', 'if-range': mark })
    expect((await since(etag)).status).toBe(206)
    expect((await since('"another"')).status).toBe(200)
    expect((await get(`/media/${file}`, { 'if-none-match': etag })).status).toBe(304)
  })

  it('stays as readers have it until the next edition', async () => {
    const { db } = database
    const [track] = (await workingBulletin(db, id)).tracks
    await removeTrack(db, editor, { articleId: id }, track?.id ?? '')
    const shown = async () => (await bulletinsAt(db, ['ban-tin-thu'])).get('ban-tin-thu')?.tracks.length
    expect(await shown()).toBe(1)
    expect(await (await get(`/media/tracks/${track?.id}`)).text()).toContain('Chào')
    await publishChange(db, editor, id, { change: 'correction', words: 'Bỏ phụ đề sai.' })
    expect(await shown()).toBe(0)
    expect((await get(`/media/tracks/${track?.id}`)).status).toBe(404)
  })

  it('is gone for readers once it is withdrawn', async () => {
    await withdrawArticle(database.db, editor, id, 'Sai.')
    expect((await get(`/media/${file}`)).status).toBe(404)
  })

  it('comes in through a form without being held in memory, and is refused with its reason', async () => {
    const { db } = database
    const draft = { section: 'activity', title: 'Bản tin gửi qua biểu mẫu', form: 'audio' } as const
    const other = await draftArticle(db, editor, draft)
    const { cookie, csrf } = await signedInAs(db, 'bientap')
    const send = (name: string, bytes: Buffer) => {
      const body = new FormData()
      body.set('_csrf', csrf)
      body.set('_version', '1')
      body.set('recording', new File([new Uint8Array(bytes)], name))
      const address = `/magazine/articles/${other}/recording`
      return app.request(address, { method: 'POST', body, headers: { cookie, accept: 'application/json' } })
    }
    const refused = await send('trang.mp3', Buffer.from('<html>'))
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Không nhận tệp')])
    const { readFile } = await import('node:fs/promises')
    const taken = await send('bulletin.mp3', await readFile(sample('bulletin.mp3')))
    expect(taken.status).toBe(200)
    expect((await workingBulletin(db, other)).recording).toMatchObject({
      name: 'bulletin.mp3',
      kind: 'audio/mpeg',
    })
  }, 30_000)
})
