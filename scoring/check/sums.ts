import { add, type Exact, isSame, readExact, zero } from '../exact/exact.ts'
import { type Fault, fault } from '../fault.ts'
import { ownMost } from '../own-most.ts'
import type { Criterion, Scale } from '../scale.ts'
import { comma, figureWords } from '../words/figures.ts'
import type { Placed } from './placed.ts'

/** Weights and points inside one group, and that a group's points are what its lines bring together. */
export function checkGroup({ criterion, code, isLeaf, parent }: Placed): Fault[] {
  const place = { criterion: code }
  if (!parent && criterion.weight !== undefined)
    return [fault(place, 'Trọng số chỉ có nghĩa trong một nhóm có điểm. Hãy ghi điểm cho tiêu chí này.')]
  if (isLeaf) return []
  const children = (criterion.children ?? []).filter((child) => !isNoted(child))
  const weighted = children.filter((child) => child.weight !== undefined)
  if (weighted.length === 0 && criterion.weight !== undefined)
    return [
      fault(
        place,
        'Nhóm ghi trọng số nhưng các dòng trong nhóm thì không. Hãy ghi trọng số cho từng dòng trong nhóm.',
      ),
    ]
  if (weighted.length === 0) return checkSum(criterion)
  if (weighted.length < children.length)
    return [fault(place, 'Trong nhóm có dòng ghi trọng số, có dòng ghi điểm. Hãy dùng một cách cho cả nhóm.')]
  if (criterion.points === undefined && criterion.weight === undefined)
    return [fault(place, 'Các dòng trong nhóm ghi trọng số nhưng nhóm chưa có điểm. Hãy ghi điểm của nhóm.')]
  return []
}

function checkSum(group: Criterion): Fault[] {
  const said = group.points === undefined ? undefined : readExact(group.points)
  const found = sumForAll(group.children ?? [])
  if (!said || !found || isSame(said, found)) return []
  return [
    fault(
      { criterion: group.code },
      'Điểm của nhóm là {said} nhưng các dòng cộng lại được {found}. Hãy sửa điểm của nhóm hoặc của các dòng; muốn giới hạn điểm của nhóm, hãy ghi mức trần.',
      { said: comma(group.points ?? ''), found: figureWords(found) },
    ),
  ]
}

/** That the standard points come to what the rules expect. */
export function checkExpected({ criteria, rules }: Scale): Fault[] {
  const expected = rules.expected === null ? undefined : readExact(rules.expected)
  const issued = criteria.filter((one) => (one.part ?? 'standard') === 'standard')
  const found = sumForAll(issued)
  if (!expected || !found || isSame(expected, found)) return []
  return [
    fault(
      {},
      'Tổng điểm chuẩn là {found}, quy chế của cụm yêu cầu {expected}. Hãy sửa điểm của các tiêu chí hoặc sửa tổng điểm yêu cầu.',
      { found: figureWords(found), expected: comma(rules.expected ?? '') },
    ),
  ]
}

/** What issued lines give together; null when that depends on the audience or nothing limits a line. */
function sumForAll(lines: readonly Criterion[]): Exact | null {
  let total = zero
  for (const line of lines) {
    if (isNoted(line) || (line.kind ?? 'standard') !== 'standard') continue
    const points = mostForAll(line)
    if (!points) return null
    total = add(total, points)
  }
  return total
}

function mostForAll(line: Criterion): Exact | null {
  if (line.appliesTo || (line.pointsFor ?? []).length > 0 || line.weight !== undefined) return null
  if (line.points !== undefined) return readExact(line.points) ?? null
  if ((line.children ?? []).length > 0) return sumForAll(line.children ?? [])
  return ownMost(line.method ?? null)
}

/** Written down only, or a group of such lines. */
function isNoted({ children = [], method }: Criterion): boolean {
  return children.length > 0 ? children.every(isNoted) : method?.type === 'noted'
}
