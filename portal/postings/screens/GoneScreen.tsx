import { daysShownAfter, type Posting } from '#ground/posting/posting.ts'
import { vnDay } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Button, Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { NotIndexed } from './PortalPostingScreen.tsx'

type View = Pick<Posting, 'title' | 'organisationName' | 'postedOn' | 'endsOn' | 'takenDown'> & {
  magazine: string | undefined
}

/** A list that is over or was taken down: that there was one, and no more names. */
export function GoneScreen({ magazine, title, organisationName, postedOn, endsOn, takenDown }: View) {
  return (
    <PublicPage title={title} magazine={magazine} current="/cong-khai" head={<NotIndexed />}>
      <h1>{title}</h1>
      <p class="article-when">{organisationName}</p>
      <Notice>
        <p>
          {takenDown
            ? t('Danh sách này đã được gỡ. Lý do: {reason}', { reason: takenDown.reason })
            : t(
                'Danh sách đã công khai từ {from} đến hết {to}. Tên chỉ hiện trong thời gian công khai và {days} ngày sau đó.',
                {
                  from: vnDay(postedOn),
                  to: vnDay(endsOn),
                  days: daysShownAfter,
                },
              )}
        </p>
      </Notice>
      <p>
        <Button href="/cong-khai" kind="quiet">
          {t('Các danh sách khác')}
        </Button>
      </p>
    </PublicPage>
  )
}
