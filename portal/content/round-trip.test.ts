import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Cell, Content, Inline, Mark } from './content.ts'
import { contentFromHtml } from './from-html.ts'
import { gridOf, rowsOfGrid } from './html/grid.ts'
import { htmlOf } from './html-of.ts'
import { contentSchema } from './schema.ts'
import { paragraphsOf, tidyWords } from './words.ts'

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ' ',
    '\u00a0',
    '<b>',
    '&amp;',
    '"',
    'ế'.normalize('NFD'),
    '\u0301',
    'Chiến sĩ thi đua',
    '\r\n',
    ']]>',
    '-->',
  ),
)
const id = fc.uuid()
const plainMark = fc.constantFrom<Mark>(
  ...(['bold', 'italic', 'strike', 'subscript', 'superscript'] as const).map((type): Mark => ({ type })),
)
const link = fc
  .constantFrom('https://example.org/a?b=1&c="2"', '/law#muc', 'mailto:a@example.org')
  .map((href): Mark => ({ type: 'link', href: href.replaceAll('"', '%22') }))
const marks = fc.array(fc.oneof(plainMark, link), { maxLength: 3 })
const word: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: letters, marks }),
  fc.record({ type: fc.constant('break' as const) }),
  fc.record({
    type: fc.constant('fact' as const),
    key: fc.constantFrom('a:1', 'đơn-vị/x&y'),
    text: letters,
    marks,
  }),
)
const words = fc.array(word, { maxLength: 6 }).map(tidyWords)

const { block } = fc.letrec<{ block: Block; cell: Cell }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const paragraph = words
    .map((all) => paragraphsOf(all)[0] ?? [{ type: 'text' as const, text: 'a' }])
    .map((all): Block => ({ type: 'paragraph', words: all }))
  const list = fc.record({
    type: fc.constant('list' as const),
    isOrdered: fc.boolean(),
    start: fc.nat(40),
    items: fc.array(blocks, { minLength: 1, maxLength: 3 }),
  })
  return {
    cell: fc.record({
      isHead: fc.boolean(),
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
      blocks: fc.array(paragraph, { maxLength: 2 }),
    }),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      paragraph,
      list.map((one): Block => ({ ...one, start: one.isOrdered ? one.start : 1 })),
      fc.record({
        type: fc.constant('quote' as const),
        blocks,
        source: fc.constantFrom('', 'Báo <A> & "B"'),
      }),
      fc.record({ type: fc.constant('photo' as const), photoId: id }),
      fc.record({
        type: fc.constant('gallery' as const),
        photoIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('bulletin' as const), slug: fc.constant('ban-tin-1') }),
      fc.constant<Block>({ type: 'rule' }),
      fc
        .array(fc.array(tie('cell'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map(
          (rows): Block => ({ type: 'table', caption: 'Bảng', rows: rowsOfGrid(gridOf([...rows, [said]])) }),
        ),
    ),
  }
})

const said: Cell = {
  isHead: false,
  columns: 1,
  rows: 1,
  blocks: [{ type: 'paragraph', words: [{ type: 'text', text: 'a' }] }],
}

const heading = words.map((all): Block[] => {
  const line = tidyWords(
    all.map((one): Inline => (one.type === 'break' ? { type: 'text', text: ' ' } : { ...one, marks: [] })),
  )
  return line.length > 0 ? [{ type: 'heading', level: 2, words: line }] : []
})
const content: fc.Arbitrary<Content> = fc
  .array(
    fc.oneof(
      heading,
      block.map((one) => [one]),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.flat())

const tag = fc.constantFrom(
  ...'p div span b i a ul ol li table tr td th caption blockquote footer h2 h4 figure img br hr pre svg math script style template textarea title noscript select form button o:p st1:city u font cite iframe xmp plaintext details math mi mglyph foreignobject desc annotation-xml'.split(
    ' ',
  ),
)
const attributes = fc.constantFrom(
  '',
  ' href="javascript:alert(1)"',
  ' href="/.//x"',
  ' href="https://a:b@c/"',
  ' href="https://example.org/ế"',
  ' onclick=x()',
  ' style="mso-list:l0 level3 lfo1"',
  ' style="mso-list:Ignore"',
  ' style="font-weight:700;vertical-align:sub"',
  ' data-fact="a b"',
  ' data-fact="k"',
  ' data-photo="00000000-0000-4000-8000-000000000001"',
  ' data-gallery="x"',
  ' data-bulletin="a-b"',
  ' colspan=9 rowspan=3',
  ' colspan=-1',
  ' start=7',
)
const hostile = fc
  .array(
    fc.oneof(
      fc.tuple(tag, attributes).map(([name, more]) => `<${name}${more}>`),
      tag.map((name) => `</${name}>`),
      letters,
      fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<', '&', '&#x3c;script&#x3e;', '&nbsp;', '\0'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('a text goes out to the editor and comes back', () => {
  it('as the same text', () => {
    fc.assert(
      fc.property(content, (text) => {
        expect(contentFromHtml(htmlOf(text))).toEqual({ content: text, dropped: [] })
      }),
      { numRuns: 400 },
    )
  })

  it('and of whatever was pasted only known pieces are kept, the same ones ever after', () => {
    fc.assert(
      fc.property(hostile, (html) => {
        const first = contentFromHtml(html).content
        expect(contentSchema.parse(first)).toEqual(first)
        expect(contentFromHtml(htmlOf(first)).content).toEqual(first)
      }),
      { numRuns: 2500 },
    )
  })
})
