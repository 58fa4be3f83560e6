import { plainFigure, typedFigure } from '../figure.ts'

/** The two columns one types in. */
export const parts = ['value', 'reason'] as const
export type Part = (typeof parts)[number]

type Choice = { value: string; label: string }
/** What a row of the sheet takes: a value (one of these, or a figure) and a reason, or nothing because of this. */
export type Slot = { takes: true; choices: Choice[] | null } | { takes: false; why: 'group' | 'closed' }

type Put = { row: number; part: Part; text: string }
type Why = 'group' | 'closed' | 'below' | 'aside' | 'figure' | 'choice'
/** A pasted cell that was left out; `line` is its line in the block, from 1. */
export type Skip = { row: number; line: number; text: string; why: Why }

type At = { row: number; part: Part }

/** Where each cell of a block goes when it is put down at a place, and which are left out. */
export function placeBlock(
  block: string[][],
  at: At,
  slots: readonly Slot[],
): { put: Put[]; skipped: Skip[] } {
  const put: Put[] = []
  const skipped: Skip[] = []
  for (const [i, cells] of block.entries())
    for (const [j, text] of cells.entries()) {
      const row = at.row + i
      const part = parts[parts.indexOf(at.part) + j]
      const fitted = slotted(text, part, slots[row])
      if ('text' in fitted && part) put.push({ row, part, text: fitted.text })
      else if ('why' in fitted && text !== '') skipped.push({ row, line: i + 1, text, why: fitted.why })
    }
  return { put, skipped }
}

function slotted(
  text: string,
  part: Part | undefined,
  slot: Slot | undefined,
): { text: string } | { why: Why } {
  if (!slot) return { why: 'below' }
  if (!slot.takes) return { why: slot.why }
  if (!part) return { why: 'aside' }
  if (part === 'reason' || text === '') return { text: text.replace(/\s+/g, ' ') }
  if (!slot.choices) return figureIn(text)
  const same = (one: string) => one.toLocaleLowerCase('vi') === text.normalize('NFC').toLocaleLowerCase('vi')
  const chosen = slot.choices.find((choice) => same(choice.value) || same(choice.label))
  return chosen ? { text: chosen.value } : { why: 'choice' }
}

function figureIn(text: string): { text: string } | { why: Why } {
  const plain = plainFigure(text)
  return plain === null ? { why: 'figure' } : { text: typedFigure(plain) }
}

/** One copied cell goes into every cell that was chosen. */
export function spread(block: string[][], rows: number, columns: number): string[][] {
  const [[only] = []] = block
  if (block.length > 1 || (block[0]?.length ?? 0) > 1 || only === undefined) return block
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only))
}
