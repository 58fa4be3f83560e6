import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../content/content.samples.ts'
import { illustration } from './illustration.ts'
import { draftArticle, editArticle, publishArticle, withdrawArticle } from './news.acts.ts'
import { findArticle } from './news.store.ts'
import { addressOf, bylineOf } from './news.ts'
import { addPhoto, editPhoto, removePhoto } from './photos.acts.ts'

const text = {
  section: 'activity',
  title: 'Cụm thi đua tổng kết năm 2022',
  lead: 'Mười cơ quan cùng nhìn lại một năm.',
  content: aText('Đoạn một.', 'Đoạn hai.'),
  byline: 'NGUYÊN KHÔI',
  bylineCoversPhotos: true,
}

describe('an article on its way to the readers', () => {
  let database: TestDatabase
  let editor: Actor
  let stranger: Actor
  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    editor = await season.actor('bientap')
    stranger = await season.actor('ct.canbo')
  })
  afterAll(() => database.close())

  const reload = async (id: string) => {
    const article = await findArticle(database.db, { id })
    if (!article) throw new Error('the article is gone')
    return article
  }
  const reasonOf = async (deed: Promise<unknown>) => {
    const error = await deed.catch((thrown: unknown) => thrown)
    return error instanceof Refused && error.verdict.kind === 'refused' ? error.verdict.reason : error
  }

  it('gives equal titles addresses of their own', async () => {
    const ids = [await draftArticle(database.db, editor, text), await draftArticle(database.db, editor, text)]
    const slugs = (await Promise.all(ids.map(reload))).map((article) => article.slug)
    expect(slugs).toEqual(['cum-thi-dua-tong-ket-nam-2022', 'cum-thi-dua-tong-ket-nam-2022-2'])
  })

  it('is not begun, changed or published by somebody without the duty', async () => {
    const hiddenFrom = { verdict: { kind: 'hidden' } }
    await expect(draftArticle(database.db, stranger, text)).rejects.toMatchObject(hiddenFrom)
    const id = await draftArticle(database.db, editor, text)
    await expect(publishArticle(database.db, stranger, id)).rejects.toMatchObject(hiddenFrom)
    await expect(editArticle(database.db, stranger, id, { ...text, version: 1 })).rejects.toMatchObject(
      hiddenFrom,
    )
  })

  it('says everything it lacks before it is published', async () => {
    const id = await draftArticle(database.db, editor, { section: 'activity', title: 'Tin thiếu' })
    await addPhoto(database.db, editor, id, { caption: '', alternative: '' })
    expect(await reasonOf(publishArticle(database.db, editor, id))).toBe(
      'Chưa xuất bản được: chưa có lời dẫn; chưa có nội dung; chưa ghi tác giả; ảnh 1 chưa có tệp ảnh; ' +
        'ảnh 1 chưa có chú thích; ảnh 1 chưa có lời mô tả cho người không nhìn thấy ảnh.',
    )
  })

  it('is published once, on the day of the example, and keeps its address when the title changes', async () => {
    const id = await draftArticle(database.db, editor, { ...text, title: 'Tin đăng một lần' })
    await transact(database.db, async (tx) => {
      await tellTime(tx, '2022-10-26T09:00:00+07:00')
      await publishArticle(tx, editor, id)
    })
    expect(await reasonOf(publishArticle(database.db, editor, id))).toMatch(/đã được .+ xuất bản rồi/)
    await editArticle(database.db, editor, id, { ...text, title: 'Tiêu đề mới', version: 1 })
    const article = await reload(id)
    expect(article.slug).toBe('tin-dang-mot-lan')
    expect(article.publication?.at.toISOString().slice(0, 7)).toBe('2022-10')
  })

  it('leaves with a reason, once, and does not come back', async () => {
    const id = await draftArticle(database.db, editor, { ...text, title: 'Tin sẽ gỡ' })
    await publishArticle(database.db, editor, id)
    await withdrawArticle(database.db, editor, id, 'Ảnh chưa được phép đăng.')
    expect((await reload(id)).state).toBe('withdrawn')
    expect(await reasonOf(withdrawArticle(database.db, editor, id, 'Lại gỡ'))).toBe(
      'Bài đã được gỡ trước đó.',
    )
    expect(await reasonOf(editArticle(database.db, editor, id, { ...text, version: 1 }))).toBe(
      'Bài đã gỡ nên không sửa được nữa.',
    )
  })

  it('is not written over when somebody else saved first', async () => {
    const id = await draftArticle(database.db, editor, text)
    await editArticle(database.db, editor, id, { ...text, title: 'Bản mới hơn', version: 1 })
    await expect(editArticle(database.db, editor, id, { ...text, version: 1 })).rejects.toBeInstanceOf(Stale)
    expect((await reload(id)).title).toBe('Bản mới hơn')
  })

  it('takes a picture, replaces it, and lets it go; the other keeps its place', async () => {
    const id = await draftArticle(database.db, editor, text)
    const upload = { name: 'hội nghị.jpg', bytes: await illustration('hall') }
    const photoId = await addPhoto(database.db, editor, id, {
      upload,
      caption: 'Quang cảnh.',
      alternative: 'Hội trường',
    })
    await addPhoto(database.db, editor, id, { caption: 'Bàn giao.', alternative: '' })
    const [first] = (await reload(id)).photos
    expect([first?.width, first?.height]).toEqual([1600, 900])
    const other = { name: 'b.png', bytes: await sharp(upload.bytes).resize(800).png().toBuffer() }
    await editPhoto(
      database.db,
      editor,
      { articleId: id, photoId },
      { upload: other, caption: 'Mới', alternative: 'Mới' },
    )
    expect((await reload(id)).photos[0]).toMatchObject({ caption: 'Mới', width: 800, height: 450 })
    await removePhoto(database.db, editor, { articleId: id, photoId, version: (await reload(id)).version })
    expect((await reload(id)).photos.map((photo) => photo.caption)).toEqual(['Bàn giao.'])
  })

  it.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['broken', '\xff\xd8\xff\xe0 not a picture at all'],
  ])('refuses a picture that is none: %s', async (name, content) => {
    const id = await draftArticle(database.db, editor, text)
    const upload = { name: `${name}.jpg`, bytes: Buffer.from(content, 'latin1') }
    const sent = addPhoto(database.db, editor, id, { upload, caption: 'x', alternative: 'x' })
    await expect(sent).rejects.toMatchObject({ fields: { picture: expect.stringContaining(name) } })
    expect((await reload(id)).photos).toEqual([])
  })

  it('writes each deed into the journal', async () => {
    const id = await draftArticle(database.db, editor, { ...text, title: 'Tin có nhật ký' })
    await publishArticle(database.db, editor, id)
    const rows = await database.db
      .selectFrom('journal')
      .where('subject_id', '=', id)
      .orderBy('id')
      .select('action')
      .execute()
    expect(rows.map((row) => row.action)).toEqual(['article.drafted', 'article.published'])
  })
})

describe('the words of an article', () => {
  it.each([
    ['Đoàn kết, lập công: “Quyết thắng”!', 'doan-ket-lap-cong-quyet-thang'],
    ['Cu\u0323m thi đua', 'cum-thi-dua'],
    ['？！', 'tin'],
  ])('makes an address of %s', (title, slug) => expect(addressOf(title)).toBe(slug))

  it('never makes an address longer than a hundred signs', () => {
    expect(addressOf('nghiên cứu '.repeat(40)).length).toBeLessThanOrEqual(100)
  })

  it.each([
    [true, 1, 'Tin, ảnh: NGUYÊN KHÔI'],
    [true, 0, 'Tin: NGUYÊN KHÔI'],
    [false, 1, 'Tin: NGUYÊN KHÔI'],
  ])('names the author (photos too: %s, photos: %i)', (bylineCoversPhotos, count, line) => {
    const photo = {
      id: '',
      position: 1,
      fileId: null,
      caption: '',
      credit: '',
      alternative: '',
      focalX: 50,
      focalY: 50,
      width: null,
      height: null,
      illustrative: false,
    }
    expect(bylineOf({ byline: 'NGUYÊN KHÔI', bylineCoversPhotos, photos: Array(count).fill(photo) })).toBe(
      line,
    )
  })
})
