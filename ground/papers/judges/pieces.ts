import type { Printed } from '../layout/printed.ts'
import type { Layout } from '../layout.ts'

/** Words without any white space, in one spelling. */
export function squeezed(words: string): string {
  return words.normalize('NFC').replace(/[\s\u00a0\u200b]+/g, '')
}

/** Every piece of words that a paper prints. */
export function piecesOf(layout: Layout): string[] {
  const signed = layout.signatureRows
    .flatMap((row) => [row.left, row.right, row.centre])
    .concat(layout.partyRows.flat())
  return [
    layout.superior.join(' '),
    layout.issuer.join(' '),
    layout.nation,
    layout.motto,
    layout.number,
    layout.dateLine,
    layout.typeName,
    layout.abstract.join(' '),
    layout.underTitle,
    layout.about.join(' '),
    ...layout.stamps.map((stamp) => stamp.text),
    ...layout.addressed,
    layout.decider,
    ...layout.bases,
    layout.resolves,
    ...layout.body.flatMap(wordsOf),
    ...signed.flatMap((one) => (one ? [one.above, ...one.lines, one.note, one.otherPost, one.name] : [])),
    layout.drafter,
    layout.proof?.text ?? '',
    ...layout.recipients,
    ...layout.annexes.flatMap((annex) => [
      annex.name,
      annex.typeName,
      annex.title.join(' '),
      annex.attachedTo,
      ...annex.body.flatMap(wordsOf),
    ]),
  ]
}

function wordsOf(piece: Printed): string[] {
  if (piece.kind === 'break') return []
  if (piece.kind === 'table')
    return [
      piece.caption,
      piece.unit,
      ...piece.head.flat().map((cell) => cell.text),
      ...piece.rows.flat(),
      ...piece.foot,
    ]
  if (piece.kind === 'division') return [piece.word, piece.title]
  return piece.kind === 'text' ? [piece.lead, piece.text] : [piece.text]
}
