import { aChoice, type Choosing } from './choosing.ts'
import { aHolding, type Holding, isInside } from './hand.ts'
import { pasteInto } from './paste.ts'
import { filled, type Place, placeOf, put, type Sheet } from './sheet.ts'
import { goTo, type Step, select, stepped, walkLink } from './steps.ts'

export type Keyboard = { commit: () => void; undo: () => void; redo: () => void }

type Keys = { sheet: Sheet; holding: Holding; choosing: Choosing; keyboard: Keyboard; save: () => void }

/** The keys, the clipboard and the steps back of a spreadsheet. */
export function listenToKeys(sheet: Sheet, say: (words: string) => void, save: () => void): Keyboard {
  const holding = aHolding(sheet)
  const choosing = aChoice(sheet, say)
  const takeBack = (which: 'undo' | 'redo') => () => {
    holding.commit()
    const turns = sheet.past[which]()
    for (const { at, after } of turns) put(sheet, at, after)
    const [first] = turns
    if (!first) return
    holding.take(first.at)
    goTo(first.at)
    say(filled(sheet.words[which === 'undo' ? 'undone' : 'redone'], { count: turns.length }))
  }
  const keyboard = { commit: holding.commit, undo: takeBack('undo'), redo: takeBack('redo') }
  sheet.frame.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return
    if (pressed({ sheet, holding, choosing, keyboard, save }, event)) event.preventDefault()
  })
  sheet.frame.addEventListener('paste', (event) => {
    const hand = holding.hand()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!hand || text === '' || (hand.mode === 'editing' && !/[\t\n]/.test(text.trim()))) return
    event.preventDefault()
    holding.commit()
    pasteInto(sheet, { text, at: choosing.from() ?? hand.at, area: choosing.size(), say })
    select(hand.at)
  })
  return keyboard
}

/** Whether the key was ours. */
function pressed(keys: Keys, event: KeyboardEvent): boolean {
  const at = placeOf(keys.sheet, event.target)
  if (ofAll(keys, event)) return true
  return at ? editKey(keys, at, event) || walkKey(keys, at, event) : walkLink(keys.sheet, event)
}

/** The keys that work on the whole sheet. */
function ofAll({ keyboard, save }: Keys, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) keyboard.undo()
  else if (key === 'y' || key === 'z') keyboard.redo()
  else if (key === 's') save()
  else return false
  return true
}

/** F2, Esc, Delete and the list of a choice. */
function editKey({ sheet, holding }: Keys, at: Place, { key, altKey }: KeyboardEvent): boolean {
  const field = at.cell.fields[at.part]
  const hand = holding.hand()
  if (key === 'Escape' && hand && hand.mode !== 'ready') {
    put(sheet, at, hand.before)
    hand.mode = 'ready'
    select(at)
    return true
  }
  if (field instanceof HTMLSelectElement) return choiceKey(sheet, { at, field }, { key, altKey })
  if (key !== 'F2' || !hand) return false
  hand.mode = 'editing'
  field.setSelectionRange(field.value.length, field.value.length)
  return true
}

type Choice = { at: Place; field: HTMLSelectElement }

function choiceKey(
  sheet: Sheet,
  { at, field }: Choice,
  { key, altKey }: { key: string; altKey: boolean },
): boolean {
  if (key === 'Delete') {
    sheet.past.did([{ at, before: field.value, after: '' }])
    put(sheet, at, '')
    return true
  }
  const opens = key === 'F2' || (altKey && key === 'ArrowDown')
  if (opens) field.showPicker()
  return opens
}

function walkKey({ sheet, holding, choosing }: Keys, at: Place, event: KeyboardEvent): boolean {
  const mode = holding.hand()?.mode ?? 'ready'
  const step = isInside(event.key, { mode, part: at.part }) ? null : stepOf(event)
  if (!step) return !event.shiftKey && event.key === 'Delete' && choosing.clear()
  if (event.shiftKey && event.key.startsWith('Arrow')) return choosing.stretch(at, step)
  choosing.forget()
  return stepped(sheet, at, step)
}

const steps: Record<string, Step> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  PageUp: { rows: -10 },
  PageDown: { rows: 10 },
  ArrowLeft: { side: -1 },
  ArrowRight: { side: 1 },
}

function stepOf({ key, shiftKey, ctrlKey, altKey }: KeyboardEvent): Step | null {
  if (altKey) return null
  const back = shiftKey ? -1 : 1
  if (key === 'Enter') return { rows: back }
  if (key === 'Tab') return { tab: back }
  if (key === 'Home' || key === 'End') return { edge: key === 'Home' ? -1 : 1, all: ctrlKey }
  if (!ctrlKey) return steps[key] ?? null
  return key === 'ArrowUp' || key === 'ArrowDown' ? { edge: key === 'ArrowUp' ? -1 : 1, all: true } : null
}
