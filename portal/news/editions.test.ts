import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../content/content.samples.ts'
import { findPublished } from '../reading/article.store.ts'
import { draftArticle, editArticle, publishArticle, publishChange, withdrawArticle } from './news.acts.ts'

const text = {
  section: 'activity',
  title: 'Hội nghị sơ kết',
  lead: 'Sáu tháng nhìn lại.',
  content: aText('Mười đơn vị dự họp.'),
  byline: 'BAN BIÊN TẬP MẪU',
  bylineCoversPhotos: true,
}

describe('a text that is changed after it was published', () => {
  let database: TestDatabase
  let editor: Actor
  let id: string
  beforeAll(async () => {
    database = await testDatabase()
    editor = await (await aSeasonGround(database.db, '2022-10-26')).actor('bientap')
    id = await draftArticle(database.db, editor, text)
  })
  afterAll(() => database.close())

  const read = async () => (await findPublished(database.db, 'hoi-nghi-so-ket'))?.article

  it('is not read before it is published', async () => {
    expect(await read()).toBeUndefined()
    await publishArticle(database.db, editor, id)
    expect(await read()).toMatchObject({ content: text.content, told: [], changedAt: null })
  })

  it('stays as it was for readers until the change is published, which they are told', async () => {
    const content = aText('Mười một đơn vị dự họp.')
    await editArticle(database.db, editor, id, { ...text, content, version: 1 })
    expect(await read()).toMatchObject({ content: text.content })
    const words = 'Sửa số đơn vị dự họp từ mười thành mười một.'
    await publishChange(database.db, editor, id, { change: 'correction', words })
    expect(await read()).toMatchObject({ content, told: [{ change: 'correction', words }] })
  })

  it('keeps its earlier edition', async () => {
    const editions = await database.db
      .selectFrom('article_editions')
      .where('article_id', '=', id)
      .orderBy('number')
      .select(['number', 'change', 'plain'])
      .execute()
    expect(editions).toEqual([
      { number: 1, change: 'first', plain: 'Mười đơn vị dự họp.' },
      { number: 2, change: 'correction', plain: 'Mười một đơn vị dự họp.' },
    ])
  })

  it('is not changed once it is withdrawn', async () => {
    await withdrawArticle(database.db, editor, id, 'Trùng bài khác.')
    const change = publishChange(database.db, editor, id, { change: 'update', words: 'Thêm' })
    await expect(change).rejects.toBeInstanceOf(Refused)
  })
})
