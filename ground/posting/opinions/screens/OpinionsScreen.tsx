import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { kindLabel, type Opinion, outcomeLabel } from '../opinion.ts'

type View = { slug: string; yearName: number; rows: Opinion[]; page: number; pages: number; today: Day }

/** Everything said of the posted lists that this person handles. */
export function OpinionsScreen({ slug, yearName, rows, page, pages, today }: View) {
  const at = `/years/${slug}/opinions`
  return (
    <Page
      heading={t('Ý kiến về danh sách công khai')}
      sub={t('Năm {year}. Người gửi chỉ hiện khi cần xử lý, và mỗi lần xem được ghi lại.', {
        year: yearName,
      })}
      wide
    >
      <Sheet
        caption={t('Ý kiến nhận được')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <Empty
            title={t('Chưa có ý kiến nào')}
            how={t('Ý kiến gửi trong thời gian công khai sẽ vào đây, việc gần hạn đứng trước.')}
          />
        }
        columns={[
          {
            head: t('Mã số'),
            title: true,
            cell: (row) => (
              <>
                <a href={`${at}/${row.id}`}>{row.receipt}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Loại ý kiến'), cell: (row) => kindLabel(row.kind) },
          { head: t('Về trường hợp nào'), cell: (row) => row.recipient ?? t('Cả danh sách') },
          { head: t('Nhận lúc'), cell: (row) => vnInstant(row.receivedAt) },
          { head: t('Hạn trả lời'), cell: (row) => vnDay(row.dueOn) },
          { head: t('Tình trạng'), cell: (row) => <OpinionState opinion={row} today={today} /> },
        ]}
      />
      <Pager page={page} pages={pages} href={(n) => `${at}?page=${n}`} />
    </Page>
  )
}

/** Answered, stopped, late, or still in time. */
export function OpinionState({ opinion, today }: { opinion: Opinion; today: Day }) {
  const { outcome, suspensionId, dueOn } = opinion
  return (
    <>
      {outcome && <Pill kind="ok">{outcomeLabel(outcome)}</Pill>}
      {!outcome && today > dueOn && <Pill kind="late">{t('quá hạn trả lời')}</Pill>}
      {!outcome && today <= dueOn && <Pill kind="info">{t('chờ trả lời')}</Pill>}{' '}
      {suspensionId && <Pill kind="warn">{t('đang tạm dừng')}</Pill>}
    </>
  )
}
