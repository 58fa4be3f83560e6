import { parseFragment } from 'parse5'
import { t } from '#plumbing/language.ts'
import type { Content, Inline } from './content.ts'
import { countPiece, limits, type Reading, tooLarge, topPlace } from './html/reading.ts'
import { blocksIn } from './html/walk.ts'
import { paragraphsOf, tidyWords } from './words.ts'

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
  const reading: Reading = { dropped: new Set(), pieces: 0, photoOf: known.photoOf ?? (() => null), blocksIn }
  const isMarked = /<[a-z!/?]/i.test(html)
  const content = isMarked
    ? blocksIn(parseFragment(html).childNodes, topPlace, reading)
    : contentFromPlain(html, reading)
  return { content, dropped: [...reading.dropped] }
}

/** A text without any tag: an empty line ends a paragraph, “## ” begins a heading. */
function contentFromPlain(text: string, reading: Reading): Content {
  const parts = text.replace(/\r\n?/g, '\n').split(/\n\s*\n|\n(?=## )|(?<=^## .*)\n/m)
  return parts.flatMap((part): Content => {
    countPiece(reading)
    const line = part.trim()
    if (line.startsWith('## '))
      return [{ type: 'heading', level: 2, words: tidyWords(linesOf(line.slice(3))) }]
    return paragraphsOf(linesOf(line)).map((words) => ({ type: 'paragraph', words }))
  })
}

function linesOf(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, n): Inline[] => [
      ...(n > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: line },
    ])
}
