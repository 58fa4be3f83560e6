import { isUnsaved, put, type Said, type Sheet, saidIn } from './sheet.ts'

type Draft = Said & { version: number }

/** What is not yet saved outlives a reload or a fall of the browser, in this tab alone. */
export function keepDrafts(sheet: Sheet): { keep: () => void; restore: () => void } {
  const name = `sheet ${sheet.bar.dataset.reader} ${location.pathname}`
  return {
    keep() {
      const unsaved = sheet.cells.filter(isUnsaved)
      const drafts = unsaved.map((cell) => [cell.id, { ...saidIn(cell), version: cell.version }] as const)
      if (drafts.length === 0) sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(drafts)))
    },
    restore() {
      const drafts: Record<string, Draft> = JSON.parse(sessionStorage.getItem(name) ?? '{}')
      for (const cell of sheet.cells) {
        const draft = drafts[cell.id]
        if (!draft) continue
        cell.version = draft.version
        put(sheet, { cell, part: 'value' }, draft.value)
        put(sheet, { cell, part: 'reason' }, draft.reason)
      }
    },
  }
}
