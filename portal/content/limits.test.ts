import { describe, expect, it } from 'vitest'
import { BadInput } from '#plumbing/verdict.ts'
import { contentFromHtml } from './from-html.ts'
import { plainOf } from './plain.ts'
import { contentSchema } from './schema.ts'

function refusal(html: string): Record<string, string> | null {
  try {
    contentFromHtml(html)
    return null
  } catch (error) {
    if (error instanceof BadInput) return error.fields
    throw error
  }
}

const paragraphs = (n: number) => '<p>a</p>'.repeat(n)
const row = (n: number) => `<table><tr>${'<td>a</td>'.repeat(n)}</tr></table>`

describe('how large a text may be', () => {
  it.each([
    ['letters at the border', 'a'.repeat(800_000), null],
    [
      'one letter more',
      'a'.repeat(800_001),
      'Bài dài quá: nhiều nhất 800000 ký tự cả mã HTML, đang có 800001. Hãy rút gọn hoặc chia làm nhiều bài.',
    ],
    ['paragraphs at the border', paragraphs(12_000), null],
    [
      'one paragraph more',
      paragraphs(12_001),
      'Bài có quá nhiều mục: nhiều nhất 12000 đoạn, dòng và ô bảng. Hãy chia làm nhiều bài.',
    ],
    [
      'as many without tags',
      'a\n\n'.repeat(12_001),
      'Bài có quá nhiều mục: nhiều nhất 12000 đoạn, dòng và ô bảng. Hãy chia làm nhiều bài.',
    ],
    ['columns at the border', row(40), null],
    ['one column more', row(41), 'Bảng rộng quá: nhiều nhất 40 cột, đang có 41. Hãy tách bảng.'],
    [
      'cells that would be made to fill gaps',
      `<table><tr>${'<td colspan=40>a</td>'.repeat(39)}</tr>${'<tr><td>a</td></tr>'.repeat(400)}</table>`,
      'Bài có quá nhiều mục: nhiều nhất 12000 đoạn, dòng và ô bảng. Hãy chia làm nhiều bài.',
    ],
  ])('%s', (_about, html, sentence) => {
    expect(refusal(html)).toEqual(sentence === null ? null : { content: sentence })
  })

  it('too deep for any reader: the levels go, the words stay', () => {
    for (const name of [
      'b',
      'div',
      'blockquote',
      'ul><li',
      'table><tr><td',
      'span style="font-weight:700"',
    ]) {
      const html = `<${name}>`.repeat(3000)
      const { content, dropped } = contentFromHtml(`${html}a`)
      expect(plainOf(content)).toBe('a')
      expect(contentSchema.parse(content)).toEqual(content)
      expect(dropped).toContain('các tầng lồng nhau quá sâu (chữ vẫn giữ)')
    }
  })

  it.each([
    ['many tags never closed', '<b>'.repeat(20_000)],
    ['many links in each other', '<a href=/>'.repeat(80_000)],
    ['many pieces of one word', '<x>a</x>'.repeat(20_000)],
    ['many line ends', '<br>'.repeat(40_000)],
    ['one line without an end', 'a'.repeat(700_000)],
    ['many attributes', `<p ${Array.from({ length: 10_000 }, (_, n) => `a${n}=1`).join(' ')}>a`],
    ['a Word item of many pieces', `<p style="mso-list:l0 level1 lfo1">${'<br>'.repeat(40_000)}</p>`],
  ])('%s do no harm', (_about, html) => {
    expect(() => refusal(html)).not.toThrow()
  })
})

describe('a text from a file or a program', () => {
  const words = [{ type: 'text', text: 'a' }]

  it.each([
    ['what we make ourselves', [{ type: 'paragraph', words }], true],
    ['a piece nobody knows', [{ type: 'video', src: 'x' }], false],
    ['a style', [{ type: 'paragraph', words, style: 'color:red' }], false],
    ['a heading of the title', [{ type: 'heading', level: 1, words }], false],
    ['a photo that is no identifier', [{ type: 'photo', photoId: '../x' }], false],
    ['no list at all', { type: 'paragraph', words }, false],
  ])('%s', (_about, value, isAccepted) => {
    expect(contentSchema.safeParse(value).success).toBe(isAccepted)
  })

  it.each([
    ['https://example.org/', true],
    ['javascript:alert(1)', false],
    ['//example.org/', false],
    ['data:text/html,x', false],
  ])('with a link to %s', (href, isAccepted) => {
    const linked = [{ type: 'text', text: 'a', marks: [{ type: 'link', href }] }]
    expect(contentSchema.safeParse([{ type: 'paragraph', words: linked }]).success).toBe(isAccepted)
  })

  it('so deep that reading it could break the reader is refused', () => {
    let value: unknown = []
    for (let n = 0; n < 20_000; n += 1) value = [{ type: 'quote', source: '', blocks: value }]
    expect(contentSchema.safeParse(value).success).toBe(false)
  })
})
