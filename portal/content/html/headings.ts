import type { Block, Inline, Mark } from '../content.ts'
import { tidyMarks, tidyWords } from '../words.ts'
import type { Place, Reading } from './reading.ts'
import type { Element } from './tree.ts'

/** A heading of the page; inside a list, a quote or a table it is a bold paragraph. */
export function headingOf(element: Element, place: Place, reading: Reading): Block[] {
  const inside = { ...place, depth: place.depth + 1 }
  const blocks = reading.blocksIn(element.childNodes, inside, reading)
  const words = tidyWords(
    blocks.flatMap((block) => (block.type === 'paragraph' ? [space, ...block.words] : [])),
  )
  const others = blocks.filter((block) => block.type !== 'paragraph')
  return words.length > 0 ? [written(element, words, place), ...others] : others
}

const space: Inline = { type: 'text', text: ' ' }

function written(element: Element, words: Inline[], place: Place): Block {
  if (!place.isPage) return { type: 'paragraph', words: tidyWords(words.map(bold)) }
  const level = element.tagName === 'h1' || element.tagName === 'h2' ? 2 : 3
  return { type: 'heading', level, words: tidyWords(words.map(oneLine).map(notBold)) }
}

const oneLine = (word: Inline): Inline => (word.type === 'break' ? space : word)

function bold(word: Inline): Inline {
  return word.type === 'break'
    ? word
    : { ...word, marks: tidyMarks([...(word.marks ?? []), { type: 'bold' }]) }
}

// A heading is bold by itself.
function notBold(word: Inline): Inline {
  const marks: Mark[] = word.type === 'break' ? [] : (word.marks ?? [])
  return word.type === 'break' ? word : { ...word, marks: marks.filter((mark) => mark.type !== 'bold') }
}
