import type { Inline, Mark } from './content.ts'
import { sameMark } from './words.ts'

/** Words gathered under the marks they share, outermost first. */
export type Run = { mark: Mark; inside: Run[] } | { mark: null; word: Inline }

/** The nesting a page needs: neighbours under one link stand in one link. */
export function runsOf(words: Inline[], depth = 0): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const mark = markAt(word, depth)
    if (!mark) runs.push({ mark: null, word })
    const end = mark ? endOf(words, at, { mark, depth }) : at + 1
    if (mark) runs.push({ mark, inside: runsOf(words.slice(at, end), depth + 1) })
    at = end
  }
  return runs
}

function endOf(words: Inline[], from: number, shared: { mark: Mark; depth: number }): number {
  const end = words.findIndex((word, n) => {
    const mark = n > from ? markAt(word, shared.depth) : shared.mark
    return !mark || !sameMark(mark, shared.mark)
  })
  return end === -1 ? words.length : end
}

function markAt(word: Inline, depth: number): Mark | undefined {
  return word.type === 'break' ? undefined : word.marks?.[depth]
}
