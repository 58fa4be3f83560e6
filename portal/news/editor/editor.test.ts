import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { Stale } from '#plumbing/verdict.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../../content/content.samples.ts'
import { plainOf } from '../../content/plain.ts'
import { draftArticle, editArticle } from '../news.acts.ts'
import { findArticle } from '../news.store.ts'
import { restoreVersion } from './versions.acts.ts'
import { showVersion, showVersions } from './versions.view.ts'

const text = {
  section: 'activity',
  title: 'Tin mẫu',
  lead: 'Lời dẫn.',
  content: aText('Đoạn một.'),
  byline: 'NGƯỜI MẪU',
  bylineCoversPhotos: true,
}

describe('writing an item', () => {
  let database: TestDatabase
  let app: TestApp
  let editor: Actor
  let stranger: Actor
  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    editor = await season.actor('bientap')
    stranger = await season.actor('ct.canbo')
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())

  const versionsOf = async (id: string) =>
    (await showVersions(database.db, editor, { id, page: 1 })).versions.map((one) => one.version)
  const save = (id: string, version: number, words: string, byItself = false) =>
    editArticle(database.db, editor, id, { ...text, content: aText(words), version, byItself })
  const notes = async (id: string) => {
    const { count } = await database.db
      .selectFrom('journal')
      .where('action', '=', 'article.edited')
      .where('subject_id', '=', id)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return count
  }
  const post = async (account: string, path: string, fields: Record<string, string>) => {
    const { cookie, csrf } = await signedInAs(database.db, account)
    const headers = {
      ...{ cookie, 'x-csrf-token': csrf, accept: 'application/json', 'content-type': 'application/json' },
      ...{ origin: 'http://localhost', 'idempotency-key': crypto.randomUUID() },
    }
    return app.request(path, { method: 'POST', headers, body: JSON.stringify(fields) })
  }

  it('keeps every text that was saved, the first one too', async () => {
    const id = await draftArticle(database.db, editor, text)
    expect(await save(id, 1, 'Đoạn hai.')).toBe(2)
    expect(await save(id, 2, 'Đoạn ba.')).toBe(3)
    expect(await versionsOf(id)).toEqual([3, 2, 1])
  })

  it('keeps of what a page saved by itself within moments only the last, and notes it once', async () => {
    const id = await draftArticle(database.db, editor, text)
    for (const version of [1, 2, 3]) await save(id, version, `Đoạn ${version}.`, true)
    expect(await versionsOf(id)).toEqual([4, 1])
    expect(await notes(id)).toBe(1)
    expect(await save(id, 4, 'Đoạn 3.', true)).toBe(4)
  })

  it('says what changed between two texts and goes back to one without losing the other', async () => {
    const id = await draftArticle(database.db, editor, text)
    await save(id, 1, 'Đoạn hai.')
    const { changes } = await showVersion(database.db, editor, { id, version: 1, other: 2 })
    expect(changes.filter((one) => one.kind !== 'same')).toEqual([
      { kind: 'gone', text: 'một.\n' },
      { kind: 'new', text: 'hai.\n' },
    ])
    await restoreVersion(database.db, editor, { id, kept: 1, version: 2 })
    const now = await findArticle(database.db, { id })
    expect(plainOf(now?.content ?? [])).toBe('Đoạn một.')
    expect(await versionsOf(id)).toEqual([3, 2, 1])
  })

  it('writes over nobody', async () => {
    const id = await draftArticle(database.db, editor, text)
    await save(id, 1, 'Của người khác.')
    await expect(save(id, 1, 'Của tôi.', true)).rejects.toBeInstanceOf(Stale)
    const fields = {
      section: 'activity',
      title: 'Tin mẫu',
      lead: '',
      content: '<p>Của tôi.</p>',
      byline: '',
      _version: '1',
    }
    expect((await post('bientap', `/magazine/articles/${id}/autosave`, fields)).status).toBe(409)
  })

  it('saves by itself what a page sends, cleaned', async () => {
    const id = await draftArticle(database.db, editor, text)
    const content = '<p onclick="x()">Một <script>alert(1)</script><b>hai</b></p>'
    const fields = { section: 'activity', title: 'Tin mẫu', lead: '', content, byline: '', _version: '1' }
    const answer = await post('bientap', `/magazine/articles/${id}/autosave`, fields)
    expect(await answer.json()).toEqual({ ok: true, version: 2 })
    expect((await findArticle(database.db, { id }))?.content).toEqual([
      {
        type: 'paragraph',
        words: [
          { type: 'text', text: 'Một ' },
          { type: 'text', text: 'hai', marks: [{ type: 'bold' }] },
        ],
      },
    ])
  })

  it('cleans a paste and tells what it left out', async () => {
    const id = await draftArticle(database.db, editor, text)
    const content =
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Một</p><script>x</script>'
    const answer = await post('bientap', `/magazine/articles/${id}/paste`, { content })
    expect(await answer.json()).toEqual({
      html: '<ul>\n<li><p>Một</p></li>\n</ul>',
      dropped: 'kiểu chữ, màu sắc của nơi chép; mã lệnh (script)',
    })
  })

  it('reads the text through with the record of people beside it', async () => {
    const id = await draftArticle(database.db, editor, text)
    const { name, rank } = await database.db
      .selectFrom('people')
      .where('rank', '=', 'Đại tá')
      .select(['full_name as name', 'rank'])
      .executeTakeFirstOrThrow()
    const said = async (words: string) => {
      const answer = await post('bientap', `/magazine/articles/${id}/remarks`, {
        title: 'Tin',
        content: `<p>${words}</p>`,
      })
      const { remarks }: { remarks: { what: string }[] } = JSON.parse(await answer.text())
      return remarks.map((one) => one.what)
    }
    expect(await said(`${rank} ${name} dự.`)).toEqual([])
    expect(await said(`Đại úy ${name} dự.`)).toEqual([
      `Bài ghi “Đại úy ${name}”, sổ cá nhân ghi “Đại tá ${name}”.`,
    ])
  })

  it('is hidden from a stranger', async () => {
    const id = await draftArticle(database.db, editor, text)
    const hiddenFrom = { verdict: { kind: 'hidden' } }
    await expect(showVersions(database.db, stranger, { id, page: 1 })).rejects.toMatchObject(hiddenFrom)
    await expect(showVersion(database.db, stranger, { id, version: 1, other: null })).rejects.toMatchObject(
      hiddenFrom,
    )
    for (const name of ['autosave', 'paste', 'remarks'])
      expect((await post('ct.canbo', `/magazine/articles/${id}/${name}`, { content: 'a' })).status).toBe(404)
  })
})
