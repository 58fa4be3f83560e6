/** The page of an administrative document, in the decree's units (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const page = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  indent: 12.7,
  /** The head of the first page: the issuer left, the nation right; together the width of the text. */
  head: { left: 71, right: 94 },
}

/** Type sizes in points. */
export const size = {
  nation: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  date: 13,
  title: 14,
  body: 14,
  table: 13,
  wideTable: 12,
  pageNumber: 13,
  signature: 14,
  recipientsHead: 12,
  recipients: 11,
  annexNote: 13,
  note: 10,
}

/** Millimetres of text across the page. */
export function textWidth(landscape: boolean): number {
  return (landscape ? page.height : page.width) - page.margin.left - page.margin.right
}

/** A table with many columns is set smaller. */
export function tableSize(columns: number): number {
  return columns > 5 ? size.wideTable : size.table
}
