import { parseFragment } from 'parse5'
import { t } from '#plumbing/language.ts'
import type { Block, Content, Inline } from './content.ts'
import { countPiece, limits, type Reading, tooLarge, tooManyPieces, topPlace } from './html/reading.ts'
import { blocksIn } from './html/walk.ts'
import { tidyWords } from './words.ts'

type Known = {
  /** The photo of the item that a picture address of the text means; nothing when it is none. */
  photoOf?: (source: string) => string | null
}

/**
 * The one way in for a text: HTML of the editor, of a textarea, of a paste or of an import becomes known pieces, and
 * nothing else can be kept. `dropped` names in the reader's language what was left out. Throws BadInput for the field
 * `content` when the text is too large.
 */
export function contentFromHtml(html: string, known: Known = {}): { content: Content; dropped: string[] } {
  if (html.length > limits.letters)
    throw tooLarge(
      t(
        'Bài dài quá: nhiều nhất {max} ký tự cả mã HTML, đang có {now}. Hãy rút gọn hoặc chia làm nhiều bài.',
        {
          max: limits.letters,
          now: html.length,
        },
      ),
    )
  // Links in each other cost a parser the square of their number.
  if ((html.match(/<(a|nobr)[\s/>]/gi)?.length ?? 0) > limits.links) throw tooManyPieces()
  const reading: Reading = { dropped: new Set(), pieces: 0, photoOf: known.photoOf ?? (() => null), blocksIn }
  const isMarked = /<[a-z!/?]/i.test(html)
  const content = isMarked
    ? blocksIn(parseFragment(html).childNodes, topPlace, reading)
    : contentFromPlain(html, reading)
  return { content, dropped: [...reading.dropped] }
}

/** A text without any tag: an empty line ends a paragraph, “## ” begins a heading. */
function contentFromPlain(text: string, reading: Reading): Content {
  return partsOf(text.split(/\r\n?|\n/)).flatMap((lines): Block[] => {
    countPiece(reading)
    const isHeading = lines[0]?.startsWith('## ')
    const words = tidyWords(linesOf(isHeading ? lines.map((line) => line.slice(3)) : lines))
    if (words.length === 0) return []
    return [isHeading ? { type: 'heading', level: 2, words } : { type: 'paragraph', words }]
  })
}

/** The lines that belong together; a heading stands alone. */
function partsOf(lines: string[]): string[][] {
  const parts: string[][] = [[]]
  for (const line of lines.map((one) => one.trim())) {
    const isHeading = line.startsWith('## ')
    if (line === '' || isHeading) parts.push([])
    if (line !== '') parts.at(-1)?.push(line)
    if (isHeading) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

function linesOf(lines: string[]): Inline[] {
  return lines.flatMap((line, n): Inline[] => [
    ...(n > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', text: line },
  ])
}
