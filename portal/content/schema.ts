import { z } from 'zod'
import { isId } from '#kit/http/fields.ts'
import type { Block, Cell, Content, Inline, Mark } from './content.ts'
import { slugShape } from './html/figures.ts'
import { factKey } from './html/inline.ts'
import { limits } from './html/reading.ts'
import { safeLink } from './link.ts'

const words = z.string().min(1).max(limits.letters)
const photoId = z.string().refine(isId)

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic', 'strike', 'subscript', 'superscript']) }),
  z.strictObject({ type: z.literal('link'), href: z.string().refine((href) => safeLink(href) === href) }),
])

const marks = z.array(mark).max(6).optional()

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: words, marks }),
  z.strictObject({ type: z.literal('break') }),
  z.strictObject({ type: z.literal('fact'), key: z.string().regex(factKey), text: words, marks }),
])

const line = z.array(inline).min(1)
const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block).max(limits.pieces))

const size = (most: number) => z.int().min(1).max(most)

const cell: z.ZodType<Cell> = z.strictObject({
  isHead: z.boolean(),
  columns: size(limits.columns),
  rows: size(limits.pieces),
  blocks,
})

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), words: line }),
  z.strictObject({ type: z.literal('heading'), level: z.literal([2, 3]), words: line }),
  z.strictObject({
    type: z.literal('list'),
    isOrdered: z.boolean(),
    start: z.int().min(0).max(999_999),
    items: z.array(blocks).min(1),
  }),
  z.strictObject({ type: z.literal('quote'), blocks, source: z.string() }),
  z.strictObject({ type: z.literal('table'), caption: z.string(), rows: z.array(z.array(cell)).min(1) }),
  z.strictObject({ type: z.literal('photo'), photoId }),
  z.strictObject({ type: z.literal('gallery'), photoIds: z.array(photoId).min(1) }),
  z.strictObject({ type: z.literal('bulletin'), slug: z.string().max(200).regex(slugShape) }),
  z.strictObject({ type: z.literal('rule') }),
])

// Read from outside, a tree may be deep enough to break whoever walks it.
const deepest = 100

/** A text as it must be, for what comes from the database, a file or a program. */
export const contentSchema: z.ZodType<Content> = z
  .unknown()
  .refine((value) => isShallow(value))
  .pipe(blocks)

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return true
  }
  return false
}
