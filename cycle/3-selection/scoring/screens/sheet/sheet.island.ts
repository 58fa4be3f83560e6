import { keepDrafts } from './grid/drafts.ts'
import { drawCell, stateOf } from './grid/draw.ts'
import { listenToKeys } from './grid/keys.ts'
import { followOthers } from './grid/live.ts'
import { aSaver, type Mood } from './grid/saving.ts'
import { filled, isUnsaved, type Sheet, sheetIn } from './grid/sheet.ts'
import { showSums } from './grid/sums.ts'

const sheet = sheetIn(document)
if (sheet) begin(sheet)

/** The sheet becomes a grid: keys, paste, undo, saving by itself, and what others write. */
function begin(sheet: Sheet): void {
  const { bar, form, words } = sheet
  let savedAt = ''
  let mood: Mood = 'rest'
  const spoken = bar.querySelector('[data-spoken]')
  const line = bar.querySelector('[data-state-line]')
  const say = (sentence: string) => spoken?.replaceChildren(sentence)

  const drafts = keepDrafts(sheet)
  const others = followOthers(sheet, { fresh: () => say(words.fresh), gone: () => show(words.reload) })
  const saver = aSaver(sheet, {
    mood: (now) => {
      mood = now
      if (now === 'rest') drafts.keep()
      tellState()
    },
    answered: (answer) => {
      savedAt = clock()
      if (showSums(sheet, answer)) void others.redraw()
    },
    unheard: others.look,
  })
  const keyboard = listenToKeys(sheet, say, () => {
    keyboard.commit()
    void saver.now()
  })

  sheet.drawn = (cell) => drawCell(sheet, cell)
  sheet.touched = (cell) => {
    drawCell(sheet, cell)
    drafts.keep()
    tellState()
    saver.soon()
  }

  function show(sentence: string): void {
    if (line && line.textContent !== sentence) line.textContent = sentence
    if (sentence !== words.saving && spoken?.textContent !== sentence) say(sentence)
  }
  function tellState(): void {
    for (const [name, can] of [
      ['undo', sheet.past.canUndo()],
      ['redo', sheet.past.canRedo()],
    ] as const)
      for (const button of bar.querySelectorAll<HTMLButtonElement>(`[data-${name}]`)) button.disabled = !can
    bar.dataset.mood = typeof mood === 'object' ? 'refused' : mood
    show(stateWords())
  }
  function stateWords(): string {
    if (mood === 'sending') return words.saving
    if (mood === 'lost' || mood === 'ended') return words[mood]
    if (typeof mood === 'object') return mood.refused
    const count = (state: string) => sheet.cells.filter((cell) => stateOf(cell) === state).length
    const said = (['wrong', 'stale'] as const)
      .filter(count)
      .map((state) => filled(words[state], { count: count(state) }))
    if (count('waiting') > 0) said.push(filled(words.unsaved, { count: count('waiting') }))
    else if (savedAt) said.unshift(filled(words.saved, { time: savedAt }))
    return said.join(' · ')
  }

  // Suggestions of the browser would take the arrow keys.
  form.autocomplete = 'off'
  bar.querySelector('[data-tools]')?.removeAttribute('hidden')
  bar.querySelector('[data-undo]')?.addEventListener('click', keyboard.undo)
  bar.querySelector('[data-redo]')?.addEventListener('click', keyboard.redo)
  document.addEventListener('submit', (event) => void saveFirst(event), true)
  document.addEventListener('visibilitychange', () => document.hidden && void saver.now())
  window.addEventListener('beforeunload', (event) => {
    if (sheet.cells.some(isUnsaved)) event.preventDefault()
  })
  for (const cell of sheet.cells) drawCell(sheet, cell)
  drafts.restore()
  tellState()
  if (sheet.cells.some(isUnsaved)) saver.soon()

  /** Whatever is sent from this page waits until the sheet is saved. */
  async function saveFirst(event: SubmitEvent): Promise<void> {
    keyboard.commit()
    const isOwn = event.target === form
    if (!isOwn && !sheet.cells.some(isUnsaved)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const isSaved = await saver.now()
    if (!isOwn && isSaved && event.target instanceof HTMLFormElement)
      event.target.requestSubmit(event.submitter)
  }
}

const clock = () =>
  new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' })
