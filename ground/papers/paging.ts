import type { Printed } from './layout/printed.ts'
import type { Layout } from './layout.ts'

const rowsPerPage = 400

/** A long paper page by page on screen: the head on the first, signatures and annexes on the last. */
export function paged(layout: Layout, asked: number): { layout: Layout; page: number; pages: number } {
  const parts = cut(layout.body)
  const pages = Math.max(1, parts.length)
  const page = Math.min(asked, pages)
  const last = page === pages
  const shown = {
    ...layout,
    body: parts[page - 1] ?? [],
    partyRows: last ? layout.partyRows : [],
    signatureRows: last ? layout.signatureRows : [],
    recipients: last ? layout.recipients : [],
    drafter: last ? layout.drafter : '',
    proof: last ? layout.proof : null,
    annexes: last ? layout.annexes : [],
  }
  return { layout: shown, page, pages }
}

function cut(body: Printed[]): Printed[][] {
  const parts: Printed[][] = []
  let room = 0
  for (const piece of body) {
    const weight = piece.kind === 'table' ? piece.rows.length + 1 : 1
    if (room < weight) {
      parts.push([])
      room = rowsPerPage
    }
    parts.at(-1)?.push(piece)
    room -= weight
  }
  return parts
}
