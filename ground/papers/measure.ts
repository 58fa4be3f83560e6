/** A figure of the decree: the one we set, between the least and the most it allows. */
export type Measure = { set: number; least: number; most: number }

const between = (least: number, most: number, set: number): Measure => ({ set, least, most })
const exactly = (set: number): Measure => ({ set, least: set, most: set })

/** Millimetres of the page (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I and điểm 6 of Mục II). */
export const decreedPage = {
  width: exactly(210),
  height: exactly(297),
  top: between(20, 25, 20),
  bottom: between(20, 25, 20),
  left: between(30, 35, 30),
  right: between(15, 20, 15),
  /** “1 cm hoặc 1,27 cm”. */
  indent: { ...between(10, 12.7, 12.7), only: [10, 12.7] },
  urgency: { flash: [30, 8], veryUrgent: [40, 8], urgent: [20, 8] },
} as const

/** Points between paragraphs and from the number to “V/v”; lines in shares of a single one. */
export const decreedSpacing = {
  paragraph: between(6, Number.POSITIVE_INFINITY, 6),
  lines: between(1, 1.5, 1.15),
  letterAbstract: exactly(6),
}

/** Type sizes in points, with the style each element has (the table “Mẫu chữ” of Phụ lục I, Mục V). */
export const decreedSize = {
  nation: between(12, 13, 12),
  motto: between(13, 14, 13),
  superior: between(12, 13, 12),
  issuer: between(12, 13, 12),
  number: exactly(13),
  date: between(13, 14, 13),
  title: between(13, 14, 14),
  letterAbstract: between(12, 13, 12),
  body: between(13, 14, 14),
  signature: between(13, 14, 14),
  addressed: between(13, 14, 14),
  recipientsHead: exactly(12),
  recipients: exactly(11),
  stamp: between(13, 14, 13),
  drafter: exactly(11),
  contact: between(11, 12, 11),
  annexWord: exactly(14),
  annexTitle: between(13, 14, 14),
  annexNote: between(13, 14, 13),
  pageNumber: between(13, 14, 13),
}

/** The share of the words above that a rule under issuer or title takes: a third to a half. */
export const decreedRule = between(1 / 3, 1 / 2, 0.4)

/** The page as both renderers set it, in millimetres. */
export const page = {
  width: decreedPage.width.set,
  height: decreedPage.height.set,
  margin: {
    top: decreedPage.top.set,
    bottom: decreedPage.bottom.set,
    left: decreedPage.left.set,
    right: decreedPage.right.set,
  },
  indent: decreedPage.indent.set,
  /** The head of the first page: the issuer left, the nation right; together the width of the text. */
  head: { left: 71, right: 94 },
  /** Room for a signature in ink and the seal beside it. */
  signing: 25,
  /** Between signatures beside each other. */
  signatureGap: 6,
  urgency: decreedPage.urgency,
  /** “Kính gửi:” from the left margin, its colon from there, and where a second line begins. */
  addressed: { left: 30, colon: 18.5, hang: 22 },
}

/** Type sizes in points as both renderers set them; of tables, notes and the proof the decree says nothing. */
export const size = {
  nation: decreedSize.nation.set,
  motto: decreedSize.motto.set,
  superior: decreedSize.superior.set,
  issuer: decreedSize.issuer.set,
  number: decreedSize.number.set,
  date: decreedSize.date.set,
  title: decreedSize.title.set,
  letterAbstract: decreedSize.letterAbstract.set,
  body: decreedSize.body.set,
  signature: decreedSize.signature.set,
  addressed: decreedSize.addressed.set,
  recipientsHead: decreedSize.recipientsHead.set,
  recipients: decreedSize.recipients.set,
  stamp: decreedSize.stamp.set,
  drafter: decreedSize.drafter.set,
  contact: decreedSize.contact.set,
  annexWord: decreedSize.annexWord.set,
  annexTitle: decreedSize.annexTitle.set,
  annexNote: decreedSize.annexNote.set,
  pageNumber: decreedSize.pageNumber.set,
  table: 13,
  wideTable: 12,
  note: 10,
  proof: 9,
}

/** Millimetres of text across the page. */
export function textWidth(landscape: boolean): number {
  return (landscape ? page.height : page.width) - page.margin.left - page.margin.right
}

/** A table with many columns is set smaller. */
export function tableSize(columns: number): number {
  return columns > 5 ? size.wideTable : size.table
}

/** Millimetres of a QR with this many modules, large enough to be read at 150 dots an inch. */
export function proofSide(modules: number): number {
  return Math.max(20, modules * 0.42)
}
