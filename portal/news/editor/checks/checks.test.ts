import { describe, expect, it } from 'vitest'
import { contentFromHtml } from '../../../content/from-html.ts'
import { remarksOn } from './checks.ts'
import type { Checked, Remark } from './remark.ts'

const photo = {
  id: '00000000-0000-4000-8000-000000000001',
  fileId: 'f',
  caption: 'Lễ phát động tại hội trường',
  credit: 'Người Chụp Mẫu',
  alternative: 'Một cán bộ đứng phát biểu trước hàng ghế đại biểu',
}

function anItem({ html = '', ...difference }: Partial<Checked> & { html?: string }): Checked {
  const known = { people: [], units: [] }
  return {
    title: 'Tin mẫu',
    lead: 'Lời dẫn mẫu.',
    content: contentFromHtml(html).content,
    photos: [],
    known,
    ...difference,
  }
}

const said = (item: Checked) => remarksOn(item).map((one) => one.what)
const stops = (item: Checked) =>
  remarksOn(item)
    .filter((one: Remark) => one.severity === 'stop')
    .map((one) => one.what)

describe('photos of an item', () => {
  it('described, explained and credited get no remark', () => {
    expect(said(anItem({ photos: [photo] }))).toEqual([])
  })

  it.each([
    [{ alternative: '' }, ['Ảnh 1 chưa có lời mô tả cho người không nhìn thấy ảnh.']],
    [{ caption: '' }, ['Ảnh 1 chưa có chú thích.']],
    [{ fileId: null }, ['Ảnh 1 chưa có tệp ảnh.']],
  ])('%j keeps it from readers', (difference, sentences) => {
    expect(stops(anItem({ photos: [{ ...photo, ...difference }] }))).toEqual(sentences)
  })

  it.each([
    [{ credit: '' }, 'Ảnh 1 chưa ghi người chụp.'],
    [{ alternative: 'Lễ phát động tại hội trường.' }, 'Lời mô tả của ảnh 1 lặp lại chú thích.'],
    [{ alternative: 'DSC01234' }, 'Lời mô tả của ảnh 1 chưa nói được gì.'],
    [{ alternative: 'anh-hoi-nghi-so-ket.jpg' }, 'Lời mô tả của ảnh 1 chưa nói được gì.'],
  ])('%j is only advised against', (difference, sentence) => {
    const item = anItem({ photos: [{ ...photo, ...difference }] })
    expect(said(item)).toEqual([sentence])
    expect(stops(item)).toEqual([])
  })

  it('a place in the text for a photo that is gone stops it', () => {
    const html = `<p>a</p><figure data-photo="${photo.id}"></figure>`
    expect(stops(anItem({ html, photos: [photo] }))).toEqual([])
    expect(remarksOn(anItem({ html }))).toMatchObject([{ severity: 'stop', at: { piece: 1 } }])
  })
})

describe('the build of a text', () => {
  it.each([
    ['<h2>A</h2><h3>B</h3><p>c</p>', []],
    ['<h3>B</h3><p>c</p>', ['Đề mục nhỏ “B” đứng trước mọi đề mục lớn.']],
    ['<h2>A</h2><h2>B</h2><p>c</p>', ['Dưới đề mục “A” không có nội dung.']],
    ['<p>c</p><h2>A</h2>', ['Dưới đề mục “A” không có nội dung.']],
    ['<p><b>Kết quả</b></p><p>c</p>', ['Đoạn “Kết quả” bôi đậm cả đoạn.']],
    ['<p><b>Kết quả</b> tốt</p>', []],
    ['<table><tr><td>a</td></tr></table>', ['Bảng chưa có hàng đầu.', 'Bảng chưa có tên.']],
    ['<table><caption>T</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>', []],
  ])('%s', (html, sentences) => {
    expect(said(anItem({ html }))).toEqual(sentences)
  })
})

describe('the words of a text', () => {
  it.each([
    ['<p>Xem <a href="/law">tại đây</a></p>', ['Chữ của liên kết là “tại đây”.']],
    ['<p>Xem <a href="/law">tại <b>đây</b></a></p>', ['Chữ của liên kết là “tại đây”.']],
    [
      '<p><a href="https://example.org/">https://example.org/</a></p>',
      ['Chữ của liên kết là “https://example.org/”.'],
    ],
    ['<p>Xem <a href="/law">Luật Thi đua, khen thưởng</a></p>', []],
    [`<p>${'một '.repeat(60)}.</p>`, ['Dấu cách đứng trước dấu câu: “một một một .”.']],
    [`<p>${Array(60).fill('một').join(' ')}.</p>`, []],
    [
      `<p>${Array(61).fill('một').join(' ')}.</p>`,
      [`Câu dài 61 tiếng: “${Array(15).fill('một').join(' ')}…”`],
    ],
    ['<p>Chữ  hai dấu cách</p>', []],
    ['<p>Một,hai</p>', ['Thiếu dấu cách sau dấu câu: “Một,hai”.']],
    ['<p>Trung t\u0430</p>', ['Chữ lẫn bảng chữ cái khác: “Trung t\u0430”.']],
    ['<p>x\u0301</p>', ['Chữ mang dấu lạ: “x\u0301”.']],
  ])('%s', (html, sentences) => {
    expect(said(anItem({ html }))).toEqual(sentences)
  })

  it('in the fields that are not cleaned on their way in: spaces and loose marks', () => {
    expect(said(anItem({ lead: 'Chữ  rời' }))).toEqual(['Hai dấu cách liền nhau: “Chữ  rời”.'])
    expect(said(anItem({ lead: 'sĩ'.normalize('NFD') }))).toContain('Chữ có dấu rời.')
  })
})

describe('short names', () => {
  const units = [{ short: 'CT', full: 'Cục Mẫu' }]
  it.each([
    ['<p>CT họp.</p>', ['“CT” dùng lần đầu mà chưa giải thích.']],
    ['<p>Cục Mẫu (CT) họp. CT kết luận.</p>', []],
    ['<p>CT (Cục Mẫu) họp.</p>', []],
    ['<p>CTX họp, ACT.</p>', []],
    ['<p>Quân đội, BQP.</p>', ['“BQP” dùng lần đầu mà chưa giải thích.']],
  ])('%s', (html, sentences) => {
    expect(said(anItem({ html, known: { people: [], units } }))).toEqual(sentences)
  })
})

describe('people of the record', () => {
  const people = [{ name: 'Trần Văn Mẫu', rank: 'Thượng tá', posts: ['Trưởng phòng Thử'] }]
  it.each([
    ['<p>Thượng tá Trần Văn Mẫu, Trưởng phòng Thử, dự.</p>', []],
    ['<p>Đồng chí Trần Văn Mẫu dự.</p>', []],
    [
      '<p>Đại tá Trần Văn Mẫu dự.</p>',
      ['Bài ghi “Đại tá Trần Văn Mẫu”, sổ cá nhân ghi “Thượng tá Trần Văn Mẫu”.'],
    ],
    [
      '<p>Thượng tá Trần Văn Mẫu, Cục trưởng Cục Thử, dự.</p>',
      ['Bài ghi Trần Văn Mẫu là “Cục trưởng Cục Thử”, sổ cá nhân ghi “Trưởng phòng Thử”.'],
    ],
    ['<p>Thượng tá Trần Văn Mậu dự.</p>', ['Bài ghi “Trần Văn Mậu”, sổ cá nhân có “Trần Văn Mẫu”.']],
  ])('%s', (html, sentences) => {
    expect(said(anItem({ html, known: { people, units: [] } }))).toEqual(sentences)
  })
})
