import { type Day, isDay } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { add, exact, isSame, shown, sum } from '#scoring/exact/exact.ts'
import type { Part } from '#scoring/scale.ts'
import { oneLine } from './grid.ts'
import { readFigure } from './points.ts'
import { propose } from './propose.ts'
import { error, type Remark, type TableLine, warning } from './table.ts'
import type { Draft } from './tree.ts'

export type Owner = { id: string; name: string; abbreviation: string }
type Finishing = { owners: Owner[]; remarks: Remark[] }

/** Drafts as lines: parts, folded details, owners, proposed rules; codes are given afterwards. */
export function finished(roots: Draft[], owners: Owner[], remarks: Remark[]): TableLine[] {
  const about = { owners, remarks }
  return partsOf(roots, remarks).flatMap(({ draft, part }) => lineOf(draft, part, about))
}

// Parts ------------------------------------------------------------------------------------------------------

const extraWords =
  /điểm\s+(thưởng|cộng)|thưởng\s+điểm|(được\s+)?cộng\s+(thêm\s+)?điểm|điểm\s+khuyến\s+khích/iu
const deductionWords = /điểm\s+(trừ|phạt)|(bị\s+)?trừ\s+điểm/iu
const mixedWords =
  /(thưởng|cộng)\s*(điểm)?\s*(,|và|\/|-|–|;)\s*(điểm\s+)?(phạt|trừ)|(phạt|trừ)\s*(điểm)?\s*(,|và|\/|-|–|;)\s*(điểm\s+)?(thưởng|cộng)/iu

type Placed = { draft: Draft; part: Part }

/** The part is said at the root: sections of extra points and of deductions are put beside the others. */
function partsOf(roots: Draft[], remarks: Remark[]): Placed[] {
  return roots.flatMap((root) => {
    const { own, lifted } = lift(root, 0)
    if (isMixed(root))
      remarks.push(
        warning(
          root.row.row,
          t('Mục gồm cả thưởng và trừ nên được tách: mỗi nhóm bên trong thành một mục riêng.'),
        ),
      )
    const rest = own ? placed(own, remarks) : []
    return [...rest, ...lifted.flatMap((one) => placed(one, remarks))]
  })
}

/** Sections inside another part are lifted out; a section that mixes both gives way to what it holds. */
function lift(draft: Draft, depth: number): { own: Draft | null; lifted: Draft[] } {
  if (isMixed(draft)) return { own: null, lifted: draft.children }
  if (depth > 0 && isSection(draft)) return { own: null, lifted: [draft] }
  if (depth === 0 && isSection(draft)) return { own: draft, lifted: [] }
  const below = draft.children.map((child) => lift(child, depth + 1))
  const children = below.flatMap((one) => (one.own ? [one.own] : []))
  const isEmptied = draft.children.length > 0 && children.length === 0
  return { own: isEmptied ? null : { ...draft, children }, lifted: below.flatMap((one) => one.lifted) }
}

const isMixed = (draft: Draft) => mixedWords.test(draft.title) && draft.children.length > 0

const isSection = (draft: Draft) =>
  partIn(draft.title) !== null && (draft.children.length > 0 || draft.rank < 2)

function partIn(title: string): Part | null {
  if (mixedWords.test(title)) return null
  if (extraWords.test(title)) return 'extra'
  return deductionWords.test(title) ? 'deduction' : null
}

function placed(draft: Draft, remarks: Remark[]): Placed[] {
  const part = partIn(draft.title) ?? (draft.column === 'points' ? signOf(draft) : draft.column)
  if (part !== 'deduction') refuseNegative(draft, remarks)
  return [{ draft, part }]
}

function signOf(draft: Draft): Part {
  return draft.isNegative && draft.children.length === 0 ? 'deduction' : 'standard'
}

function refuseNegative(draft: Draft, remarks: Remark[]) {
  if (draft.isNegative || draft.column === 'deduction')
    remarks.push(
      error(
        draft.row.row,
        t('Điểm trừ nằm trong phần khác. Hãy đưa dòng này vào một mục “Điểm trừ” riêng rồi tải lại.'),
      ),
    )
  if (draft.column === 'extra' && draft.rank > 2) return
  for (const child of draft.children) refuseNegative(child, remarks)
}

// Lines ------------------------------------------------------------------------------------------------------

function lineOf(draft: Draft, part: Part, about: Finishing): TableLine[] {
  const { remarks } = about
  const { row } = draft
  for (const fault of [row.points.fault, row.extra.fault, row.deduction.fault])
    if (fault) remarks.push(error(row.row, fault))
  if (isWhole(draft)) return [leaf(foldDetails(draft, remarks), part, about)]
  if (draft.children.length === 0) return alone(draft, part, about)
  const children = draft.children.flatMap((child) => lineOf(child, part, about))
  const line = { ...common(draft, part, about), points: null, rule: null, proposal: null, children }
  checkSum(draft, children, remarks)
  return [{ ...line, points: children.some((child) => child.weight !== null) ? draft.points : null }]
}

/** Points stand over details that have none of their own. */
const isWhole = (draft: Draft): boolean =>
  draft.points !== null && draft.children.length > 0 && draft.children.every(saysNoPoints)

const saysNoPoints = (draft: Draft): boolean =>
  draft.points === null &&
  draft.row.points.fault === null &&
  draft.row.text('weight') === '' &&
  draft.children.every(saysNoPoints)

function foldDetails(draft: Draft, remarks: Remark[]): Draft {
  const details = draft.children.flatMap(wordsOf)
  remarks.push(
    warning(
      draft.row.row,
      t('{count} dòng con không có điểm riêng nên được đưa vào cách tính của tiêu chí này.', {
        count: details.length,
      }),
    ),
  )
  return { ...draft, method: [...draft.method, ...details], children: [] }
}

function wordsOf({ row, title, method, children }: Draft): string[] {
  const sign = row.numbering
    ? `${row.numbering.token}${/^[a-zđ]$/u.test(row.numbering.token) ? ')' : ''} `
    : ''
  return [[`${sign}${title}`, ...method].join(': '), ...children.flatMap(wordsOf)]
}

function alone(draft: Draft, part: Part, about: Finishing): TableLine[] {
  const { remarks } = about
  const { row, points } = draft
  const weight = weightOf(draft, about)
  if (points === null && weight === null && (row.isLoud || draft.rank < 2) && row.points.fault === null) {
    remarks.push(
      warning(
        row.row,
        t('Nhóm “{title}” không có tiêu chí nào nên không đưa vào.', { title: draft.title.slice(0, 60) }),
      ),
    )
    return []
  }
  const line = leaf(draft, part, about)
  if (points === null && weight === null && row.points.fault === null) remarks.push(withoutPoints(line))
  if (points !== null && Number(points) === 0)
    remarks.push(
      error(row.row, t('Điểm của tiêu chí là 0. Hãy ghi điểm lớn hơn 0, hoặc xóa dòng, rồi tải lại.')),
    )
  return [line]
}

/** Outside the hundred so many points for each may have no limit; everything else says what it gives at most. */
function withoutPoints({ row, part, proposal }: TableLine): Remark {
  const isEach = proposal?.rule.type === 'count' || proposal?.rule.type === 'events'
  if (part === 'standard' || !isEach)
    return error(row, t('Tiêu chí chưa có điểm. Hãy ghi điểm vào cột điểm rồi tải lại.'))
  return warning(
    row,
    t('Chưa ghi mức tối đa. Hãy dùng cách tính đề xuất, hoặc ghi điểm tối đa vào cột điểm.'),
  )
}

function leaf(draft: Draft, part: Part, about: Finishing): TableLine {
  const line = common(draft, part, about)
  const proposal = propose(draft.method.join('\n'), { points: line.points, part })
  return { ...line, rule: { type: 'manual' }, proposal, children: [] }
}

function common(
  draft: Draft,
  part: Part,
  about: Finishing,
): Omit<TableLine, 'rule' | 'proposal' | 'children'> {
  const { row } = draft
  const due = dueOf(draft, about.remarks)
  const notes = row.text('note')
  const isLong = draft.title.length > 500
  if (isLong)
    about.remarks.push(
      error(
        row.row,
        t('Nội dung dài {now} ký tự, nhiều nhất 500. Hãy chuyển phần giải thích sang cột cách tính.', {
          now: draft.title.length,
        }),
      ),
    )
  return {
    row: row.row,
    numbered: { token: row.numbering?.token ?? '', style: draft.style },
    code: row.code,
    isCodeMade: false,
    title: draft.title,
    part,
    points: draft.points,
    weight: draft.points === null ? weightOf(draft, about) : null,
    unit: oneLine(row.text('unit')).slice(0, 40),
    direction: 'more',
    compulsory: part === 'standard',
    appliesTo: 'all',
    agencyIds: [],
    ownerId: ownerOf(draft, about),
    evidenceAsked: limited(draft.evidence.join('\n'), 1000, { row: row.row, remarks: about.remarks }),
    dueOn: due.day,
    cap: null,
    floor: null,
    gate: [],
    method: limited(
      [
        ...draft.method,
        due.words && t('Thời hạn: {words}', { words: due.words }),
        notes && t('Ghi chú: {words}', { words: notes }),
      ]
        .filter((words) => words !== '')
        .join('\n'),
      2000,
      { row: row.row, remarks: about.remarks },
    ),
  }
}

function limited(words: string, most: number, { row, remarks }: { row: number; remarks: Remark[] }): string {
  if (words.length > most)
    remarks.push(
      error(
        row,
        t('Lời trong ô dài {now} ký tự, nhiều nhất {max}. Hãy rút gọn rồi tải lại.', {
          now: words.length,
          max: most,
        }),
      ),
    )
  return words
}

function weightOf(draft: Draft, { remarks }: Finishing): string | null {
  const typed = oneLine(draft.row.text('weight'))
  if (typed === '' || draft.points !== null) return null
  const weight = readFigure(typed)
  if (weight !== null && Number(weight) > 0 && Number(weight) <= 100_000) return weight
  remarks.push(
    error(
      draft.row.row,
      t('Không đọc được trọng số “{text}”. Hãy ghi một số lớn hơn 0.', { text: typed.slice(0, 40) }),
    ),
  )
  return null
}

function dueOf({ row }: Draft, remarks: Remark[]): { day: Day | null; words: string } {
  const cell = row.cell('due')
  if (!cell) return { day: null, words: '' }
  const typed = oneLine(row.text('due'))
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  const day = parts
    ? `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    : typed
  if (isDay(day)) return { day, words: '' }
  remarks.push(
    warning(
      row.row,
      t('Thời hạn “{text}” không phải một ngày nên chỉ ghi vào cách tính.', { text: typed.slice(0, 40) }),
    ),
  )
  return { day: null, words: typed }
}

/** An agency of the cluster by its name or abbreviation. */
function ownerOf({ row }: Draft, { owners, remarks }: Finishing): string | null {
  const typed = oneLine(row.text('owner'))
  if (/^[-–x.]*$/iu.test(typed)) return null
  const found = findOwner(typed, owners)
  if (found) return found.id
  remarks.push(
    warning(
      row.row,
      t('Không thấy đúng một cơ quan “{text}” trong cụm nên để trống phụ trách. Chọn lại sau khi nhập.', {
        text: typed.slice(0, 60),
      }),
    ),
  )
  return null
}

export function findOwner(typed: string, owners: Owner[]): Owner | undefined {
  const wanted = fold(typed)
  const exactly = owners.filter((one) => [fold(one.name), fold(one.abbreviation)].includes(wanted))
  if (exactly.length > 0) return exactly.length === 1 ? exactly[0] : undefined
  if (wanted.length < 5) return undefined
  const nearly = owners.filter((one) => fold(one.name).endsWith(wanted) || wanted.endsWith(fold(one.name)))
  return nearly.length === 1 ? nearly[0] : undefined
}

// Sums -------------------------------------------------------------------------------------------------------

/** What lines of points come to; nothing where some are weighed. */
export function sumOf(lines: TableLine[]) {
  const parts = lines.flatMap(function figures(line): string[] {
    return line.children.length > 0 ? line.children.flatMap(figures) : [line.points ?? '0']
  })
  return sum(parts.map(exact))
}

function checkSum(draft: Draft, children: TableLine[], remarks: Remark[]) {
  if (draft.points === null || children.some((child) => child.weight !== null)) return
  const total = sumOf(children)
  if (isSame(total, exact(draft.points))) return
  remarks.push(
    warning(
      draft.row.row,
      t(
        'Nhóm ghi {stated} điểm nhưng các tiêu chí bên trong cộng được {total}. Hãy kiểm tra; điểm của nhóm lấy theo tổng.',
        {
          stated: draft.points.replace('.', ','),
          total: shown(total, 2).replace('.', ','),
        },
      ),
    ),
  )
}

export function isAnyOf(points: string, lines: TableLine[]): boolean {
  const of = (part: Part) => sumOf(lines.filter((line) => line.part === part))
  const sums = [
    of('standard'),
    add(of('standard'), of('extra')),
    add(add(of('standard'), of('extra')), of('deduction')),
  ]
  return sums.some((one) => isSame(one, exact(points)))
}
