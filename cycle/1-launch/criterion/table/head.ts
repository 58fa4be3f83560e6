import { fold } from '#plumbing/typed.ts'
import { type Grid, oneLine } from './grid.ts'
import type { ColumnKey } from './table.ts'

/** The rows of the head and which column holds what. */
export type Head = {
  from: number
  to: number
  columns: Partial<Record<ColumnKey, number>>
  /** Words over columns that are not taken. */
  left: string[]
}

// The first that fits says what a column holds; words are compared without marks and case.
const words: [ColumnKey, RegExp][] = [
  [
    'ignored',
    /tu (cham|danh gia|cho diem)|cham cheo|(cum|khoi|hoi dong|doan|to) (cham|tham dinh|danh gia)|tham dinh|diem (dat|duyet|cham|thuc te|duoc)|ket qua (cham|thuc hien|dat)|phuc tra/,
  ],
  ['rule', /^quy tac may tinh/],
  ['parent', /^thuoc (nhom|ma)/],
  ['gate', /^dieu kien \(?ma/],
  ['appliesTo', /^ap dung (cho|voi|doi voi)/],
  ['compulsory', /^bat buoc/],
  ['direction', /^chieu( danh gia)?$/],
  ['cap', /^muc tran$|^tran$/],
  ['floor', /^muc san$|^san$/],
  ['part', /^phan$|^phan diem$/],
  ['kind', /^loai$|^loai tieu chi$/],
  [
    'method',
    /cach (thuc )?(tinh|cham|danh gia)|phuong phap|huong dan|cong thuc|thang diem chi tiet|quy dinh cham/,
  ],
  ['evidence', /minh chung|kiem chung|tai lieu|ho so|can cu (cham|danh gia)/],
  ['unit', /don vi tinh|^dvt$|^d v t$/],
  [
    'owner',
    /phu trach|theo doi|chu tri|xac nhan|co quan (chuc nang|tham muu|quan ly)|don vi (cham|cung cap)/,
  ],
  ['title', /^(cac )?(noi dung|tieu chi|chi tieu|tieu chuan|nhiem vu)/],
  ['weight', /trong so|ty trong|ti trong|he so/],
  ['extra', /diem (thuong|cong)\b|thuong diem/],
  ['deduction', /diem (tru|phat)\b|tru diem/],
  ['points', /(^| )diem( |$)|^thang diem|^khung diem|^so diem|^muc diem/],
  ['due', /thoi (han|gian)|^han( |$)/],
  ['note', /ghi chu|chu thich/],
  ['code', /^ma( |$)|^ky hieu|^ma hieu/],
  ['order', /^(so )?tt$|^stt$|^so thu tu$|^thu tu$|^muc$/],
  ['title', /noi dung|tieu chi|chi tieu|tieu chuan|nhiem vu|danh muc|dien giai/],
]

/** What the words over a column mean, if they mean anything here. */
function keyOf(text: string): ColumnKey | undefined {
  const folded = fold(text)
  if (folded === '' || folded.length > 80) return undefined
  return words.find(([, form]) => form.test(folded))?.[0]
}

/** The head of the table: the row, or two or three rows, in which most columns are recognised. */
export function findHead(grid: Grid): Head | null {
  let best: { head: Head; worth: number } | null = null
  for (let row = 0; row < Math.min(grid.height, 60); row++) {
    const head = headAt(grid, row)
    const worth = head ? Object.keys(head.columns).length : 0
    if (head && isHead(head) && worth > (best?.worth ?? 0)) best = { head, worth }
  }
  return best?.head ?? null
}

/** A table says what is judged, and how it is numbered or what it is worth. */
function isHead({ columns }: Head): boolean {
  const others: ColumnKey[] = ['points', 'weight', 'code', 'order', 'method', 'extra', 'deduction']
  return columns.title !== undefined && others.some((key) => columns[key] !== undefined)
}

function headAt(grid: Grid, from: number): Head | null {
  if (keysIn(grid, from).length < 2) return null
  let to = from
  while (to < from + 2 && goesOn(grid, { from, to })) to++
  return columnsOf(grid, { from, to })
}

function keysIn(grid: Grid, row: number): number[] {
  return columnsIn(grid).filter((column) => keyOf(grid.text(row, column)) !== undefined)
}

const columnsIn = (grid: Grid) => Array.from({ length: grid.width }, (_, column) => column)

/** The next row still belongs to the head: it names columns and says nothing where the head has named one already. */
function goesOn(grid: Grid, { from, to }: { from: number; to: number }): boolean {
  const below = columnsIn(grid).filter((column) => grid.text(to + 1, column) !== '')
  if (below.length === 0 || !below.some((column) => keyOf(grid.text(to + 1, column)))) return false
  const tops = columnsOf(grid, { from, to })?.columns ?? {}
  const named = [tops.title, tops.order, tops.code].filter((column) => column !== undefined)
  return !below.some((column) => named.includes(column))
}

function columnsOf(grid: Grid, { from, to }: { from: number; to: number }): Head {
  const head: Head = { from, to, columns: {}, left: [] }
  for (const column of columnsIn(grid)) {
    const texts = textsOver(grid, { from, to, column })
    const key = texts.map(keyOf).find((one) => one !== undefined)
    const own = oneLine(texts.at(0) ?? '')
    if (grid.isHiddenColumn(column)) continue
    if (key === undefined || key === 'ignored') {
      if (own !== '') head.left.push(own)
    } else place(head, key, { column, own })
  }
  return head
}

/** From the deepest row of the head upwards; what is merged across stands over every column it covers. */
function textsOver(grid: Grid, at: { from: number; to: number; column: number }): string[] {
  const texts: string[] = []
  for (let row = at.to; row >= at.from; row--) {
    const merge = grid.merge(row, at.column)
    const text = merge ? grid.text(merge.startRow, merge.startCol) : grid.text(row, at.column)
    if (merge && merge.endCol - merge.startCol >= Math.max(3, grid.width / 2)) continue // a title of the page
    if (text !== '' && !texts.includes(text)) texts.push(text)
  }
  return texts
}

/** Of two columns that say what is judged the left one groups; of two of anything else the first is taken. */
function place(head: Head, key: ColumnKey, { column, own }: { column: number; own: string }) {
  const { columns } = head
  if (columns[key] === undefined) columns[key] = column
  else if (key === 'title' && columns.group === undefined) {
    columns.group = columns.title
    columns.title = column
  } else head.left.push(own)
}
