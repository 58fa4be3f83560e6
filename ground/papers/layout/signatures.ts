import type { Party, Signature } from '../paper.ts'
import { capitals } from './marks.ts'
import type { PrintedSignature, SignatureRow } from './printed.ts'

/** Left and right beside each other from the top down; those of the middle under them. */
export function signatureRows(signatures: Signature[]): SignatureRow[] {
  const left = signatures.filter((one) => one.side === 'left').map(printedSignature)
  const right = signatures.filter((one) => one.side === 'right').map(printedSignature)
  const rows: SignatureRow[] = []
  for (let i = 0; i < Math.max(left.length, right.length); i++)
    rows.push({ left: left[i] ?? null, right: right[i] ?? null, centre: null })
  for (const one of signatures.filter((each) => each.side === 'centre'))
    rows.push({ left: null, right: null, centre: printedSignature(one) })
  return rows
}

/** The parties of a pledge, `columns` beside each other. */
export function partyRows(parties: Party[], columns: number): PrintedSignature[][] {
  const rows: PrintedSignature[][] = []
  for (let i = 0; i < parties.length; i += columns)
    rows.push(parties.slice(i, i + columns).map(printedSignature))
  return rows
}

function printedSignature(one: Party): PrintedSignature {
  return {
    above: one.above ?? '',
    lines: [...(one.authority ?? '').split('\n'), ...one.post.split('\n')].filter(Boolean).map(postLine),
    note: one.note ?? '',
    otherPost: capitals(one.otherPost ?? ''),
    name: [one.rank ?? '', one.name].filter(Boolean).join(' '),
  }
}

/** In capitals, with one space after TM., Q., KT., TL. and TUQ. */
function postLine(words: string): string {
  return capitals(words.trim()).replace(/^(TM|TUQ|KT|TL|Q)\.\s*/, '$1. ')
}
