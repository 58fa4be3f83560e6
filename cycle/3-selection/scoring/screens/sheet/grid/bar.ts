import { type State, stateOf } from './draw.ts'
import type { Mood } from './saving.ts'
import { filled, type Sheet } from './sheet.ts'

/** The line above the sheet that says whether everything is saved, to the eye and to a reader of screens. */
export type Bar = {
  say: (sentence: string) => void
  show: (sentence: string) => void
  feel: (mood: Mood) => void
  saved: () => void
  draw: () => void
}

export function aBar(sheet: Sheet): Bar {
  const { bar } = sheet
  const spoken = bar.querySelector('[data-spoken]')
  const line = bar.querySelector('[data-state-line]')
  let savedAt = ''
  let mood: Mood = 'rest'

  const say = (sentence: string) => {
    if (spoken && spoken.textContent !== sentence) spoken.textContent = sentence
  }
  const show = (sentence: string) => {
    if (line && line.textContent !== sentence) line.textContent = sentence
  }
  const draw = () => {
    drawButtons(sheet)
    bar.dataset.mood = typeof mood === 'object' ? 'refused' : mood
    const sentence = moodWords(sheet, mood) ?? stateWords(sheet, savedAt)
    show(sentence)
    // Every letter changes what is unsaved; a reader of screens hears only how it ends.
    if (mood !== 'sending' && (mood !== 'rest' || countOf(sheet, 'waiting') === 0)) say(sentence)
  }
  return {
    ...{ say, show, draw },
    feel(now) {
      mood = now
      draw()
    },
    saved() {
      savedAt = clock()
    },
  }
}

function drawButtons({ bar, past }: Sheet): void {
  const can = { undo: past.canUndo(), redo: past.canRedo() }
  for (const name of ['undo', 'redo'] as const)
    for (const button of bar.querySelectorAll<HTMLButtonElement>(`[data-${name}]`))
      button.disabled = !can[name]
}

function moodWords({ words }: Sheet, mood: Mood): string | null {
  if (typeof mood === 'object') return mood.refused
  return { rest: null, sending: words.saving, lost: words.lost, ended: words.ended }[mood]
}

function stateWords(sheet: Sheet, savedAt: string): string {
  const { words } = sheet
  const said = (['wrong', 'stale'] as const)
    .filter((state) => countOf(sheet, state) > 0)
    .map((state) => filled(words[state], { count: countOf(sheet, state) }))
  const waiting = countOf(sheet, 'waiting')
  if (waiting > 0) said.push(filled(words.unsaved, { count: waiting }))
  else if (savedAt) said.unshift(filled(words.saved, { time: savedAt }))
  return said.join(' · ') || words.still
}

const countOf = (sheet: Sheet, state: State) => sheet.cells.filter((cell) => stateOf(cell) === state).length

const clock = () =>
  new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })
