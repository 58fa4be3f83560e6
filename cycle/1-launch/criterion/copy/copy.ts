import { memberOf, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import type { Criterion } from '../criterion.ts'
import { flat, treeOf } from '../tree.ts'

/** A line of another scale that cannot come over as it is, and why. */
export type Lost = { code: string; title: string; what: string }

/** The lines of another scale as this year takes them, and what falls away. */
export function copyOf(year: Year, lines: readonly Criterion[]): { lines: Criterion[]; lost: Lost[] } {
  const lost: Lost[] = []
  const kept = flat(treeOf(lines)).flatMap(({ line }) => {
    const tell = (what: string) => lost.push({ code: line.code, title: line.title, what })
    if (line.kind !== 'standard') {
      tell(t('Tiêu chí bổ sung của năm đó không chép sang.'))
      return []
    }
    return [fitted(year, line, tell)]
  })
  return { lines: kept, lost }
}

function fitted(year: Year, line: Criterion, tell: (what: string) => void): Criterion {
  const hasOwner = line.ownerId !== null && memberOf(year, line.ownerId) !== undefined
  if (line.ownerId && !hasOwner) tell(t('Cơ quan xác nhận không thuộc cụm năm nay; hãy chọn lại.'))
  if (line.appliesTo === 'chosen')
    tell(t('Các đơn vị áp dụng riêng không chép sang; tạm áp dụng cho tất cả.'))
  if (line.dueOn) tell(t('Hạn riêng của năm đó không chép sang.'))
  return {
    ...line,
    ownerId: hasOwner ? line.ownerId : null,
    appliesTo: line.appliesTo === 'chosen' ? 'all' : line.appliesTo,
    agencyIds: [],
    dueOn: null,
  }
}
