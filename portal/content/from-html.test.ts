import { describe, expect, it } from 'vitest'
import { contentFromHtml } from './from-html.ts'
import { htmlOf } from './html-of.ts'

/** The text as HTML again: the shortest way to show what was kept. */
function kept(html: string): string {
  return htmlOf(contentFromHtml(html).content).replaceAll('\n', '')
}

const dropped = (html: string) => contentFromHtml(html).dropped

const photo = '00000000-0000-4000-8000-000000000001'
const second = '00000000-0000-4000-8000-000000000002'

describe('a text without any tag', () => {
  it('becomes paragraphs, lines and headings', () => {
    expect(kept('Một\nhai\n\n## Đề mục\nBa & bốn < năm')).toBe(
      '<p>Một<br>hai</p><h2>Đề mục</h2><p>Ba &amp; bốn &lt; năm</p>',
    )
  })

  it('may be empty', () => {
    expect(contentFromHtml('  \n\n ')).toEqual({ content: [], dropped: [] })
  })
})

describe('what a text may hold', () => {
  it.each([
    ['paragraphs and line ends', '<p>Một<br>hai</p><p>ba</p>', '<p>Một<br>hai</p><p>ba</p>'],
    ['two line ends are a new paragraph', 'Một<br><br>hai', '<p>Một</p><p>hai</p>'],
    ['two levels of headings', '<h1>A</h1><h2>B</h2><h4>C</h4>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
    ['a heading is bold by itself', '<h2><b>A</b> b</h2>', '<h2>A b</h2>'],
    ['a paragraph in bold stays a paragraph', '<p><b>A</b></p>', '<p><strong>A</strong></p>'],
    ['marks in one order', '<i><b>a</b></i>', '<p><strong><em>a</em></strong></p>'],
    [
      'a struck, lowered and raised word',
      '<del>a</del>b<sub>c</sub><sup>d</sup>',
      '<p><s>a</s>b<sub>c</sub><sup>d</sup></p>',
    ],
    [
      'one link around words of several kinds',
      '<a href="/law">a <b>b</b> c</a>',
      '<p><a href="/law">a <strong>b</strong> c</a></p>',
    ],
    [
      'lists in lists',
      '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
      '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
    ],
    [
      'a heading in a list is bold',
      '<ul><li><h3>a</h3></li></ul>',
      '<ul><li><p><strong>a</strong></p></li></ul>',
    ],
    [
      'a quote with its source',
      '<blockquote>a<footer>– Bác Hồ</footer></blockquote>',
      '<blockquote><p>a</p><footer>Bác Hồ</footer></blockquote>',
    ],
    [
      'a quote in a figure',
      '<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>',
      '<blockquote><p>a</p><footer>b</footer></blockquote>',
    ],
    ['a line across', 'a<hr>b', '<p>a</p><hr><p>b</p>'],
    [
      'a photo, a gallery, a bulletin',
      `<p>a<figure data-photo="${photo}">lời</figure><figure data-gallery="${photo} ${second} x"></figure><figure data-bulletin="ban-tin-1"></figure>`,
      `<p>a</p><figure data-photo="${photo}"></figure><figure data-gallery="${photo} ${second}"></figure><figure data-bulletin="ban-tin-1"></figure>`,
    ],
    [
      'a linked figure of the workspace',
      'có <span data-fact="decision:12/awards">12 <b>cờ</b></span> thi đua',
      '<p>có <span data-fact="decision:12/awards">12 cờ</span> thi đua</p>',
    ],
    ['letters set apart by their maker', '<pre>a\n b</pre>', '<p>a<br>b</p>'],
  ])('%s', (_about, html, wanted) => {
    expect(kept(html)).toBe(wanted)
  })

  it('keeps composed letters, single spaces and nothing unseen', () => {
    const html = `<p>  ${'Chiến sĩ'.normalize('NFD')}&nbsp;&nbsp; <b> thi</b>\u200b&shy; đua \u202e</p><p>&nbsp;</p>`
    expect(contentFromHtml(html).content).toEqual([
      {
        type: 'paragraph',
        words: [
          { type: 'text', text: 'Chiến sĩ ' },
          { type: 'text', text: 'thi', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' đua' },
        ],
      },
    ])
  })

  it('takes the photo of an import for its picture', () => {
    const photoOf = (source: string) => (source === 'a.jpg' ? photo : null)
    const { content, dropped } = contentFromHtml('<p>a<img src="a.jpg"><img src="b.jpg"></p>', { photoOf })
    expect(content).toEqual([
      { type: 'paragraph', words: [{ type: 'text', text: 'a' }] },
      { type: 'photo', photoId: photo },
    ])
    expect(dropped).toEqual(['ảnh dán trong bài: hãy thêm ở phần Ảnh rồi chèn bằng nút Ảnh'])
  })
})

describe('a table', () => {
  it('keeps its caption, heads and spans', () => {
    const html =
      '<table><caption>Kết quả</caption><thead><tr><td>A</td><th>B</th></tr></thead><tr><td colspan=2>c</td></tr></table>'
    expect(kept(html)).toBe(
      '<table><caption>Kết quả</caption><tbody><tr><th><p>A</p></th><th><p>B</p></th></tr>' +
        '<tr><td colspan="2"><p>c</p></td></tr></tbody></table>',
    )
  })

  it('is made whole: gaps filled, overlaps and columns of nothing taken away', () => {
    const html = '<table><tr><td rowspan=9>a<td colspan=7>b<tr><tr><td>c<td>d<td>e</table>'
    expect(kept(html)).toBe(
      '<table><tbody><tr><td rowspan="2"><p>a</p></td><td colspan="3"><p>b</p></td></tr>' +
        '<tr><td><p>c</p></td><td><p>d</p></td><td><p>e</p></td></tr></tbody></table>',
    )
  })

  it('goes on as words where it stands in a cell', () => {
    const html = '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>'
    expect(kept(html)).toBe('<table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td></tr></tbody></table>')
  })

  it('that says nothing is left out, but not its name', () => {
    expect(kept('<table><caption>Tên</caption><tr><td> </td></tr></table>')).toBe('<p>Tên</p>')
  })
})

describe('what is left out is named', () => {
  it.each([
    ['<p>a</p><script>alert(1)</script>', ['mã lệnh (script)']],
    [
      '<p onclick="x()" style="color:red">a</p>',
      ['mã lệnh gắn vào chữ (onclick…)', 'kiểu chữ, màu sắc của nơi chép'],
    ],
    ['a<iframe src="//x"></iframe><object></object>', ['khung nhúng trang khác (iframe)']],
    ['a<svg><a href="javascript:1"></a></svg><math></math>', ['hình vẽ, công thức dạng mã (SVG, MathML)']],
    ['a<video src=x></video>', ['video, âm thanh nhúng: hãy chèn bằng nút Bản tin']],
    ['<a href="javascript:alert(1)">a</a>', ['liên kết không dùng được: javascript:alert(1)']],
    ['a<span style="display:none">b</span>', ['kiểu chữ, màu sắc của nơi chép', 'chữ ẩn']],
    ['a<input value=b><button>c</button>', ['ô nhập, nút bấm']],
    ['a<figure data-photo="1"></figure>', ['chỗ đặt ảnh hoặc bản tin không rõ là cái nào']],
  ])('%s', (html, names) => {
    expect(dropped(html)).toEqual(names)
    expect(kept(html)).toBe('<p>a</p>')
  })

  it('and an ordinary text names nothing', () => {
    expect(dropped('<p>a <a href="https://example.org/">b</a></p>')).toEqual([])
  })
})
