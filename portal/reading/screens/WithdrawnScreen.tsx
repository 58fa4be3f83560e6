import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Button, Empty } from '#kit/parts.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type WithdrawnView = { withdrawnAt: Date; reason: string; magazine: string | undefined; site: string }

/** What stays at the address of an article that was taken away. */
export function WithdrawnScreen({ withdrawnAt, reason, magazine }: WithdrawnView) {
  return (
    <PublicPage
      title={t('Bài đã được gỡ')}
      magazine={magazine}
      head={<meta name="robots" content="noindex" />}
    >
      <h1 class="front-title">{t('Bài đã được gỡ')}</h1>
      <Empty
        title={t('Ban biên tập đã gỡ bài này ngày {day}.', { day: vnDay(dayInVietnam(withdrawnAt)) })}
        how={t('Lý do: {reason}', { reason })}
        act={
          <Button href="/" kind="quiet">
            {t('Về trang nhất')}
          </Button>
        }
      />
    </PublicPage>
  )
}
