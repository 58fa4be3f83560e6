import type { SheetView } from '../../sheet.ts'

/** A stamp of all that is not the reader's own column: when it is another one, the page is older than the sheet. */
export function stampOf({ lines, scorer, state, totals }: SheetView): string {
  const others = lines.map(({ marks, points, ...line }) => ({
    ...line,
    marks: { ...marks, ...(scorer && { [scorer]: null }) },
    points: { ...points, ...(scorer && { [scorer]: null }) },
  }))
  return hashOf(JSON.stringify([others, state, { ...totals, ...(scorer && { [scorer]: null }) }]))
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
