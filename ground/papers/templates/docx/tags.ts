import type { Problem } from './faults.ts'
import { plainName } from './names.ts'
import { type Standing, wordsOf } from './paragraphs.ts'

/** One field as written between braces: where it begins and ends in the words of its paragraph. */
export type Tag = {
  kind: 'field' | 'open' | 'close'
  written: string
  name: string
  from: number
  to: number
  standing: Standing
}

/** The fields of the paragraphs, and the braces that have no partner. */
export function tagsOf(standings: Standing[]): { tags: Tag[]; problems: Problem[] } {
  const tags: Tag[] = []
  const problems: Problem[] = []
  for (const standing of standings) {
    const words = wordsOf(standing.paragraph)
    for (const { 0: piece, index } of words.matchAll(/\{[^{}]*\}|[{}]/g)) {
      const problem = problemOf(piece, standing, words.slice(index, index + 40))
      if (problem) problems.push(problem)
      else tags.push(tagAt(piece, index, standing))
    }
  }
  return { tags, problems }
}

function problemOf(piece: string, { place }: Standing, after: string): Problem | null {
  if (piece === '{') return { code: 'noEnd', place, word: after, other: '' }
  if (piece === '}') return { code: 'noBegin', place, word: piece, other: '' }
  return /^\{\s*#?\s*\}$/.test(piece) ? { code: 'emptyTag', place, word: piece, other: '' } : null
}

function tagAt(piece: string, from: number, standing: Standing): Tag {
  const inner = piece.slice(1, -1).trim()
  const kind = inner.startsWith('#') ? 'open' : inner.startsWith('/') ? 'close' : 'field'
  const written = kind === 'field' ? inner : inner.slice(1)
  return { kind, written: written.trim(), name: plainName(written), from, to: from + piece.length, standing }
}
