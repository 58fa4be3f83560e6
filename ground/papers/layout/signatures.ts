import { evenLines } from '../lines.ts'
import { page, size, textWidth } from '../measure.ts'
import type { Party, Signature } from '../paper.ts'
import { capitals } from './marks.ts'
import type { PrintedSignature, SignatureRow } from './printed.ts'

/** Left and right beside each other from the top down; those of the middle under them. */
export function signatureRows(signatures: Signature[], landscape: boolean): SignatureRow[] {
  const half = columnWidth(2, landscape)
  const on = (side: Signature['side'], across = half) =>
    signatures.filter((one) => one.side === side).map((one) => printedSignature(one, across))
  const left = on('left')
  const right = on('right')
  const rows: SignatureRow[] = []
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [one = null, other = null] = levelled([left[i] ?? null, right[i] ?? null])
    rows.push({ left: one, right: other, centre: null })
  }
  for (const one of on('centre', textWidth(landscape))) rows.push({ left: null, right: null, centre: one })
  return rows
}

/** The parties of a pledge, `columns` beside each other. */
export function partyRows(
  parties: Party[],
  { columns, landscape }: { columns: number; landscape: boolean },
): PrintedSignature[][] {
  const across = columnWidth(columns, landscape)
  const rows: PrintedSignature[][] = []
  for (let i = 0; i < parties.length; i += columns) {
    const row = parties.slice(i, i + columns).map((one) => printedSignature(one, across))
    rows.push(levelled(row).filter((one) => one !== null))
  }
  return rows
}

/** Millimetres of one signature among so many beside each other. */
function columnWidth(columns: number, landscape: boolean): number {
  return (textWidth(landscape) - (columns - 1) * page.signatureGap) / columns
}

/** Names beside each other stand on one line, however many lines the posts take. */
function levelled(row: (PrintedSignature | null)[]): (PrintedSignature | null)[] {
  const taken = row.map((one) => (one ? one.lines.length + (one.note ? 1 : 0) + (one.above ? 1 : 0) : 0))
  const most = Math.max(...taken)
  return row.map((one, i) => one && { ...one, blank: most - (taken[i] ?? 0) })
}

function printedSignature(one: Party, across: number): PrintedSignature {
  const said = [...(one.authority ?? '').split('\n'), ...one.post.split('\n')].filter(Boolean)
  return {
    above: one.above ?? '',
    lines: said.flatMap((words) => evenLines(postLine(words), size.signature, across)),
    note: one.note ?? '',
    blank: 0,
    otherPost: capitals(one.otherPost ?? ''),
    name: [one.rank ?? '', one.name].filter(Boolean).join(' '),
  }
}

/** In capitals, with one space after TM., Q., KT., TL. and TUQ. */
function postLine(words: string): string {
  return capitals(words.trim()).replace(/^(TM|TUQ|KT|TL|Q)\.\s*/, '$1. ')
}
