import type { Part } from './place.ts'
import { type Place, placeOf, type Sheet } from './sheet.ts'
import { select } from './steps.ts'

/**
 * How the hand is on a cell: `ready`, typing replaces it and arrows walk; `typing`, arrows still walk; `editing` (F2, a
 * press into the words), arrows stay inside. `before` is what stood there when it came.
 */
type Hand = { at: Place; mode: 'ready' | 'typing' | 'editing'; before: string }

export type Holding = {
  hand: () => Hand | null
  /** What was typed in the cell becomes a step that can be taken back. */
  commit: () => void
  take: (at: Place) => void
}

/** Follows the hand from cell to cell. */
export function aHolding(sheet: Sheet): Holding {
  let hand: Hand | null = null
  const take = (at: Place | null) => {
    hand = at && { at, before: textAt(at), mode: 'ready' }
  }
  const commit = () => {
    if (!hand) return
    sheet.past.did([{ at: hand.at, before: hand.before, after: textAt(hand.at) }])
    take(hand.at)
  }
  sheet.wrote = ({ cell, part }) => {
    if (hand?.at.cell === cell && hand.at.part === part) hand.before = textAt(hand.at)
  }
  sheet.frame.addEventListener('focusin', ({ target }) => take(placeOf(sheet, target)))
  sheet.frame.addEventListener('focusout', commit)
  sheet.frame.addEventListener('input', (event) => {
    // The page guards forms that are sent by a button; this one saves itself and guards itself.
    event.stopPropagation()
    const at = placeOf(sheet, event.target)
    if (hand?.mode === 'ready') hand.mode = 'typing'
    if (at) sheet.touched(at.cell)
  })
  followPointer(sheet, (mode) => {
    if (hand) hand.mode = mode
  })
  return { hand: () => hand, commit, take }
}

const textAt = ({ cell, part }: Place) => cell.fields[part].value

/** The first press on a figure takes the whole cell; in a reason, with a finger, or pressed again, it puts the caret. */
function followPointer(sheet: Sheet, turn: (mode: Hand['mode']) => void): void {
  let wasHere = false
  sheet.frame.addEventListener('pointerdown', ({ target }) => {
    wasHere = target === document.activeElement
  })
  sheet.frame.addEventListener('pointerup', ({ target, pointerType }) => {
    const at = placeOf(sheet, target)
    if (!at) return
    const takes = !wasHere && pointerType !== 'touch' && at.part === 'value'
    if (takes) select(at)
    turn(takes ? 'ready' : 'editing')
  })
}

/** Among words being written the arrows stay inside; in a figure just typed they already lead on. */
export function isInside(key: string, { mode, part }: { mode: Hand['mode']; part: Part }): boolean {
  if (mode === 'ready') return false
  if (part === 'reason' && mode === 'editing') return /^(Arrow|Home|End)/.test(key)
  return (part === 'reason' || mode === 'editing') && /^(ArrowLeft|ArrowRight|Home|End)$/.test(key)
}
