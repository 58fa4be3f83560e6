import { aBar, type Bar } from './grid/bar.ts'
import { keepDrafts } from './grid/drafts.ts'
import { drawCell } from './grid/draw.ts'
import { type Keyboard, listenToKeys } from './grid/keys.ts'
import { followOthers } from './grid/live.ts'
import { aSaver, type Saver } from './grid/saving.ts'
import { isChanged, isUnsaved, type Sheet, sheetIn } from './grid/sheet.ts'
import { showSums } from './grid/sums.ts'

const sheet = sheetIn(document)
if (sheet) begin(sheet)

/** The sheet becomes a grid: keys, paste, undo, saving by itself, and what others write. */
function begin(sheet: Sheet): void {
  const bar = aBar(sheet)
  const drafts = keepDrafts(sheet)
  const others = followOthers(sheet, {
    fresh: () => bar.say(sheet.words.fresh),
    gone: () => bar.show(sheet.words.reload),
  })
  const saver = aSaver(sheet, {
    mood: (mood) => {
      if (mood === 'rest') drafts.keep()
      bar.feel(mood)
    },
    answered: (answer) => {
      bar.saved()
      if (showSums(sheet, answer)) void others.redraw()
    },
    unheard: others.look,
  })
  sheet.drawn = (cell) => drawCell(sheet, cell)
  sheet.touched = (cell) => {
    drawCell(sheet, cell)
    drafts.keep()
    bar.draw()
    saver.soon()
  }
  const keyboard = listenToKeys(sheet, bar.say, () => void saver.now())
  for (const cell of sheet.cells) drawCell(sheet, cell)
  takeOver(sheet, { bar, saver, keyboard })
  drafts.restore()
  if (sheet.cells.some(isUnsaved)) saver.soon()
}

type Parts = { bar: Bar; saver: Saver; keyboard: Keyboard }

/** What the plain page did by a button is now done here; nothing leaves while something is unsaved. */
function takeOver(sheet: Sheet, { bar, saver, keyboard }: Parts): void {
  // Suggestions of the browser would take the arrow keys.
  sheet.form.autocomplete = 'off'
  sheet.bar.querySelector('[data-tools]')?.removeAttribute('hidden')
  sheet.bar.querySelector('[data-undo]')?.addEventListener('click', keyboard.undo)
  sheet.bar.querySelector('[data-redo]')?.addEventListener('click', keyboard.redo)
  bar.draw()
  document.addEventListener('submit', (event) => void saveFirst(sheet, { saver, keyboard }, event), true)
  document.addEventListener('visibilitychange', () => document.hidden && void saver.now())
  window.addEventListener('beforeunload', (event) => {
    if (sheet.cells.some(isUnsaved)) event.preventDefault()
  })
}

/** Whatever is sent from this page waits until the sheet is saved. */
async function saveFirst(sheet: Sheet, { saver, keyboard }: Omit<Parts, 'bar'>, event: SubmitEvent) {
  keyboard.commit()
  const isOwn = event.target === sheet.form
  if (!isOwn && !sheet.cells.some(isUnsaved)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (!(await saver.now())) sheet.cells.find(isChanged)?.fields.value.focus()
  else if (!isOwn && event.target instanceof HTMLFormElement) event.target.requestSubmit(event.submitter)
}
