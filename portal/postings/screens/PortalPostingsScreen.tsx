import { stateOf, workingDaysLeft } from '#ground/posting/posting.policy.ts'
import type { portalPostings } from '#ground/posting/posting.store.ts'
import { StatePill } from '#ground/posting/screens/PostedParts.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Empty, Illustrative } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type View = Awaited<ReturnType<typeof portalPostings>> & {
  magazine: string | undefined
  page: number
  today: Day
}

/** Lists that may be looked at and spoken on now, and those that ended lately. */
export function PortalPostingsScreen({ magazine, rows, page, pages, today }: View) {
  return (
    <PublicPage
      title={t('Công khai khen thưởng')}
      magazine={magazine}
      current="/cong-khai"
      description={t('Danh sách đề nghị khen thưởng đang được công khai để lấy ý kiến.')}
    >
      <h1>{t('Công khai khen thưởng')}</h1>
      <p class="article-lead">
        {t(
          'Danh sách đề nghị khen thưởng được công khai trước khi quyết định. Ai cũng có thể xem và gửi ý kiến, không cần tài khoản.',
        )}
      </p>
      <Sheet
        caption={t('Các danh sách')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <Empty
            title={t('Hiện không có danh sách nào được công khai')}
            how={t('Danh sách hiện ở đây trong thời gian công khai và {days} ngày sau đó.', { days: 30 })}
          />
        }
        columns={[
          {
            head: t('Danh sách'),
            title: true,
            cell: (row) => (
              <>
                <a href={`/cong-khai/${row.id}`}>{row.title}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Cơ quan'), cell: (row) => row.organisationName },
          { head: t('Số trường hợp'), numeric: true, cell: (row) => vnNumber(row.names) },
          {
            head: t('Thời gian công khai'),
            cell: (row) => t('{from} đến hết {to}', { from: vnDay(row.postedOn), to: vnDay(row.endsOn) }),
          },
          {
            head: t('Tình trạng'),
            cell: (row) => (
              <StatePill
                state={stateOf({ ...row, takenDown: null }, today)}
                daysLeft={workingDaysLeft(row, today)}
              />
            ),
          },
        ]}
      />
      <Pager page={page} pages={pages} href={(n) => `/cong-khai?page=${n}`} />
    </PublicPage>
  )
}
