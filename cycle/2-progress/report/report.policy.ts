import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { shortMonth } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** The agency's own staff writes its results, its statement and its month reports. */
export function mayReport(who: Actor, year: Year, agencyId: string): Verdict {
  return staffOf(who, agencyId) ? openYear(year) : hidden
}

type Month = { agencyId: string; month: Day; closed: boolean }

/** The figures of a month, from its first day until its report is closed. */
export function mayEnterMonth(who: Actor, year: Year, { agencyId, month, closed }: Month): Verdict {
  const report = mayReport(who, year, agencyId)
  if (report.kind !== 'allowed') return report
  if (month > who.today)
    return refused(
      t('Tháng {month} chưa tới. Hãy nhập kết quả khi tháng bắt đầu.', { month: shortMonth(month) }),
    )
  if (closed)
    return refused(
      t(
        'Báo cáo tháng {month} đã chốt nên số liệu không sửa nữa. Số liệu là lũy kế: hãy nhập số đúng ở tháng sau.',
        {
          month: shortMonth(month),
        },
      ),
    )
  return allowed
}

/** Closing a month needs a figure for every target. */
export function mayCloseMonth(
  who: Actor,
  year: Year,
  month: Month & { missing: string[]; targets: number },
): Verdict {
  const enter = mayEnterMonth(who, year, month)
  if (enter.kind !== 'allowed') return enter
  if (month.targets === 0)
    return refused(t('Đơn vị chưa có chỉ tiêu nào trong năm. Hãy đăng ký chỉ tiêu trước khi báo cáo tháng.'))
  if (month.missing.length > 0)
    return refused(
      t('Chưa chốt được vì còn thiếu kết quả của {count} chỉ tiêu: {titles}.', {
        count: month.missing.length,
        titles: named(month.missing),
      }),
    )
  return allowed
}

function named(titles: string[]): string {
  const shown = titles.slice(0, 5).map((title) => `“${title}”`)
  return titles.length > 5 ? `${shown.join(', ')}…` : shown.join(', ')
}
