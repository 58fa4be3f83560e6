import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Block, Mark } from '../content.ts'
import type { Node } from './tree.ts'

/** Above these a text is refused, so that no page and no editor has to bear it. */
export const limits = {
  letters: 800_000,
  pieces: 12_000,
  columns: 40,
  nesting: 12,
  depth: 150,
  links: 4000,
} as const

/** One reading of one text: what was left out, how many pieces were made. */
export type Reading = {
  dropped: Set<string>
  pieces: number
  photoOf: (source: string) => string | null
  blocksIn: (nodes: Node[], place: Place, reading: Reading) => Block[]
}

/** Where in the text the reading stands. */
export type Place = {
  marks: Mark[]
  depth: number
  nesting: number
  isPage: boolean
  inCell: boolean
  isPre: boolean
}

export const topPlace: Place = {
  marks: [],
  depth: 0,
  nesting: 0,
  isPage: true,
  inCell: false,
  isPre: false,
}

/** The inside of a list, a quote or a table. */
export function inside(place: Place, difference: Partial<Place> = {}): Place {
  return { ...place, isPage: false, nesting: place.nesting + 1, depth: place.depth + 1, ...difference }
}

export function countPiece(reading: Reading, pieces = 1): void {
  reading.pieces += pieces
  if (reading.pieces > limits.pieces) throw tooManyPieces()
}

export const tooManyPieces = () =>
  tooLarge(
    t('Bài có quá nhiều mục: nhiều nhất {max} đoạn, dòng và ô bảng. Hãy chia làm nhiều bài.', {
      max: limits.pieces,
    }),
  )

export const tooLarge = (sentence: string) => new BadInput({ content: sentence })
