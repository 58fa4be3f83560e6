import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ContentView } from './ContentView.tsx'
import { contentFromHtml } from './from-html.ts'
import { plainOf } from './plain.ts'

const photo = '00000000-0000-4000-8000-000000000001'

function shown(html: string): string {
  const pieces = {
    photo: (id: string) => <img src={`/pictures/${id}`} alt="ảnh" />,
    gallery: (ids: string[]) => <p>{ids.length} ảnh</p>,
    bulletin: (slug: string) => <a href={`/news/${slug}`}>bản tin</a>,
  }
  return render(<ContentView content={contentFromHtml(html).content} shown={pieces} />)
}

describe('a text before its readers', () => {
  it.each([
    ['a linked figure is plain words', 'có <span data-fact="k">12</span> cờ', '<p>có 12 cờ</p>'],
    [
      'one paragraph of an item stands alone',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'a numbered list begins where it was told',
      '<ol start="4"><li>a</li></ol>',
      '<ol start="4"><li>a</li></ol>',
    ],
    [
      'a quote names its source',
      '<blockquote>a<footer>b</footer></blockquote>',
      '<figure class="quote"><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>',
    ],
    ['a quote without one', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
    [
      'letters that look like code stay letters',
      '<p>&lt;img src=x onerror=alert(1)&gt;',
      '<p>&lt;img src=x onerror=alert(1)></p>',
    ],
    [
      'a photo is drawn by its owner',
      `<figure data-photo="${photo}"></figure>`,
      `<img src="/pictures/${photo}" alt="ảnh"/>`,
    ],
    [
      'a gallery and a bulletin too',
      `<figure data-gallery="${photo}"></figure><figure data-bulletin="a-b"></figure>`,
      '<p>1 ảnh</p><a href="/news/a-b">bản tin</a>',
    ],
  ])('%s', (_about, html, wanted) => {
    expect(shown(html)).toBe(wanted)
  })

  it('a table is named, scrolls by itself and says what its heads are for', () => {
    const html =
      '<table><caption>Kết quả</caption><tr><td></td><th colspan=2>A</th></tr><tr><th>b</th><td>1</td><td>2</td></tr></table>'
    expect(shown(html)).toBe(
      '<section class="text-table" aria-label="Kết quả" tabindex="0"><table><caption>Kết quả</caption><tbody>' +
        '<tr><td></td><th colspan="2" scope="colgroup">A</th></tr>' +
        '<tr><th scope="row">b</th><td>1</td><td>2</td></tr></tbody></table></section>',
    )
  })

  it('what lives outside is left out where nobody gave it', () => {
    const { content } = contentFromHtml(`<p>a</p><figure data-photo="${photo}"></figure>`)
    expect(render(<ContentView content={content} />)).toBe('<p>a</p>')
  })
})

describe('the words of a text', () => {
  it('are all there and nothing else', () => {
    const html = `<h2>Đề mục</h2><p>a <b>b</b><br><span data-fact="k">c</span></p><ul><li>d</li><li>e</li></ul>
<blockquote>f<footer>g</footer></blockquote><table><caption>h</caption><tr><td>i</td><td>j<p>k</td></tr></table><figure data-photo="${photo}"></figure>`
    expect(plainOf(contentFromHtml(html).content)).toBe('Đề mục\na b\nc\nd\ne\nf\ng\nh\ni\tj k')
  })
})
