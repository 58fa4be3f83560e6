import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Button, Empty } from '#kit/parts.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Issue, issueName } from '../../issues/issues.ts'
import type { Frame } from '../frame.ts'

/** What stays at the address of an issue that was taken away. */
export function WithdrawnIssueScreen({ issue, magazine }: Frame & { issue: Issue }) {
  if (!issue.withdrawal) return null
  const { at, reason } = issue.withdrawal
  return (
    <PublicPage
      title={t('Số tạp chí đã được gỡ')}
      magazine={magazine}
      current="/issues"
      head={<meta name="robots" content="noindex" />}
    >
      <h1 class="front-title">{issueName(issue)}</h1>
      <Empty
        title={t('Ban biên tập đã gỡ số này ngày {day}.', { day: vnDay(dayInVietnam(at)) })}
        how={t('Lý do: {reason}', { reason })}
        act={
          <Button href="/issues" kind="quiet">
            {t('Xem các số khác')}
          </Button>
        }
      />
    </PublicPage>
  )
}
