import { aChoice, type Choosing } from './choosing.ts'
import { pasteInto } from './paste.ts'
import type { Part } from './place.ts'
import { filled, type Place, placeOf, put, type Sheet } from './sheet.ts'
import { goTo, type Step, select, stepped, walkLink } from './steps.ts'

/**
 * How the hand is on a cell: `ready`, typing replaces it and arrows walk; `typing`, arrows still walk; `editing` (F2, a
 * press into the words), arrows stay inside.
 */
type Hand = { at: Place; mode: 'ready' | 'typing' | 'editing'; before: string }

export type Keyboard = { commit: () => void; undo: () => void; redo: () => void }

export function listenToKeys(sheet: Sheet, say: (words: string) => void, save: () => void): Keyboard {
  let hand: Hand | null = null
  const choosing = aChoice(sheet, say)

  /** What was typed in the cell becomes a step that can be taken back. */
  const commit = () => {
    if (!hand) return
    const { at, before } = hand
    const after = textAt(at)
    sheet.past.did([{ at, before, after }])
    hand = { at, before: after, mode: 'ready' }
  }
  const takeBack = (which: 'undo' | 'redo') => {
    commit()
    const turns = sheet.past[which]()
    for (const { at, after } of turns) put(sheet, at, after)
    const [first] = turns
    if (!first) return
    goTo(first.at)
    hand = { at: first.at, before: textAt(first.at), mode: 'ready' }
    say(filled(sheet.words[which === 'undo' ? 'undone' : 'redone'], { count: turns.length }))
  }
  const keyboard = { commit, undo: () => takeBack('undo'), redo: () => takeBack('redo') }

  sheet.frame.addEventListener('focusin', (event) => {
    const at = placeOf(sheet, event.target)
    hand = at && { at, before: textAt(at), mode: 'ready' }
  })
  sheet.frame.addEventListener('focusout', commit)
  sheet.frame.addEventListener('input', (event) => {
    // The page guards forms that are sent by a button; this one saves itself and guards itself.
    event.stopPropagation()
    const at = placeOf(sheet, event.target)
    if (at && hand?.mode === 'ready') hand.mode = 'typing'
    if (at) sheet.touched(at.cell)
  })
  let wasHere = false
  sheet.frame.addEventListener('pointerdown', ({ target }) => {
    wasHere = target === document.activeElement
  })
  sheet.frame.addEventListener('pointerup', (event) => {
    const at = placeOf(sheet, event.target)
    if (at && hand) hand.mode = wasHere || event.pointerType === 'touch' ? 'editing' : pressed(at)
  })
  sheet.frame.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return
    const at = placeOf(sheet, event.target)
    if (isOurs(event, keyboard, save)) return event.preventDefault()
    if (at && hand && (editKey(sheet, hand, event) || walkKey(sheet, hand, { event, choosing })))
      event.preventDefault()
    else if (!at && walkLink(sheet, event)) event.preventDefault()
  })
  sheet.frame.addEventListener('paste', (event) => {
    const at = placeOf(sheet, event.target)
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!at || !hand || text === '' || (hand.mode === 'editing' && !/[\t\n]/.test(text.trim()))) return
    event.preventDefault()
    commit()
    pasteInto(sheet, { text, at: choosing.from() ?? at, area: choosing.size(), say })
    hand = { at, before: textAt(at), mode: 'ready' }
    select(at)
  })
  return keyboard
}

const textAt = ({ cell, part }: Place) => cell.fields[part].value

/** The keys that work on the whole sheet. */
function isOurs(event: KeyboardEvent, keyboard: Keyboard, save: () => void): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) keyboard.undo()
  else if (key === 'y' || key === 'z') keyboard.redo()
  else if (key === 's') save()
  else return false
  return true
}

/** F2, Esc, Delete and the list of a choice. */
function editKey(sheet: Sheet, hand: Hand, { key, altKey }: KeyboardEvent): boolean {
  const field = hand.at.cell.fields[hand.at.part]
  if (key === 'Escape' && hand.mode !== 'ready') {
    put(sheet, hand.at, hand.before)
    hand.mode = 'ready'
    select(hand.at)
    return true
  }
  if (field instanceof HTMLSelectElement) {
    if (key === 'Delete' && textAt(hand.at) !== '') put(sheet, hand.at, '')
    const opens = key === 'F2' || (altKey && key === 'ArrowDown')
    if (opens) field.showPicker()
    return opens || key === 'Delete'
  }
  if (key !== 'F2') return false
  hand.mode = 'editing'
  field.setSelectionRange(field.value.length, field.value.length)
  return true
}

type Walk = { event: KeyboardEvent; choosing: Choosing }

function walkKey(sheet: Sheet, hand: Hand, { event, choosing }: Walk): boolean {
  const step = stepOf(event, hand)
  if (!step) return !event.shiftKey && event.key === 'Delete' && choosing.clear()
  if (event.shiftKey && event.key.startsWith('Arrow')) return choosing.stretch(hand.at, step)
  choosing.forget()
  return stepped(sheet, hand.at, step)
}

const steps: Record<string, Step> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  PageUp: { rows: -10 },
  PageDown: { rows: 10 },
  ArrowLeft: { side: -1 },
  ArrowRight: { side: 1 },
}

/** The step a key means; none for keys that stay inside the words. */
function stepOf({ key, shiftKey, ctrlKey, altKey }: KeyboardEvent, { mode, at }: Hand): Step | null {
  if (altKey) return null
  const back = shiftKey ? -1 : 1
  if (key === 'Enter') return { rows: back }
  if (key === 'Tab') return { tab: back }
  if (mode !== 'ready' && isInside(key, { mode, part: at.part })) return null
  if (key === 'Home' || key === 'End') return { edge: key === 'Home' ? -1 : 1, all: ctrlKey }
  if (ctrlKey)
    return key === 'ArrowUp' || key === 'ArrowDown' ? { edge: key === 'ArrowUp' ? -1 : 1, all: true } : null
  return steps[key] ?? null
}

/** Among words being written the arrows stay inside; in a figure just typed they already lead on. */
function isInside(key: string, { mode, part }: { mode: Hand['mode']; part: Part }): boolean {
  if (part === 'reason' && mode === 'editing') return /^(Arrow|Home|End)/.test(key)
  return (part === 'reason' || mode === 'editing') && /^(ArrowLeft|ArrowRight|Home|End)$/.test(key)
}

/** The first press on a figure takes the whole cell; in a reason, and pressed again, it puts the caret. */
function pressed(at: Place): Hand['mode'] {
  if (at.part === 'reason') return 'editing'
  select(at)
  return 'ready'
}
