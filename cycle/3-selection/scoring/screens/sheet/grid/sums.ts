import type { SaveAnswer } from '../../../sheet.ts'
import { vnFigure } from '../figure.ts'
import { filled, type Sheet } from './sheet.ts'

/** Shows what the lines, groups and the column come to now; true when the column has just become full, or no longer is. */
export function showSums(sheet: Sheet, answer: SaveAnswer): boolean {
  const { bar, rows, frame, words } = sheet
  const { scorer } = bar.dataset
  for (const { row, cell } of rows) {
    const place = row.querySelector(`[data-column="${scorer}"] [data-points]`)
    const points = answer.points[row.dataset.id ?? '']
    const shown = points === undefined ? '' : vnFigure(points)
    if (place) place.textContent = cell && shown ? filled(words.comes, { points: shown }) : shown
  }
  const total = frame.querySelector(`[data-total="${scorer}"]`)
  if (total) total.textContent = answer.total && vnFigure(answer.total)
  const why = document.querySelector('[data-live=submission] .act-why')
  const left = answer.toFill - answer.filled
  if (why && left > 0) why.textContent = filled(words.left, { count: left })
  return showFilled(sheet, answer)
}

function showFilled({ bar, words }: Sheet, answer: SaveAnswer): boolean {
  const meter = bar.querySelector('progress')
  if (!meter) return false
  const wasFull = meter.value >= meter.max
  meter.max = answer.toFill || 1
  meter.value = answer.filled
  meter.setAttribute('aria-label', filled(words.filled, { filled: answer.filled, all: answer.toFill }))
  meter.nextElementSibling?.replaceChildren(`${answer.filled}/${answer.toFill}`)
  meter.parentElement?.classList.toggle('progress-full', answer.filled >= answer.toFill)
  return wasFull !== answer.filled >= answer.toFill
}
