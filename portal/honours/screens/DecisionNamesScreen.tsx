import { vnDay, vnNumber } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Empty, Illustrative, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Frame } from '../../reading/frame.ts'
import type { toldDecision, toldNames } from '../honours.store.ts'

type NamesView = Frame &
  Awaited<ReturnType<typeof toldNames>> & {
    decision: NonNullable<Awaited<ReturnType<typeof toldDecision>>>
    page: number
  }

/** The names of one decision, with what was cancelled or taken away since. */
export function DecisionNamesScreen({ decision, rows, count, page, pages, magazine, site }: NamesView) {
  const path = `/awards/${decision.id}`
  const title = t('Quyết định số {number}', { number: decision.reference })
  return (
    <PublicPage
      title={title}
      magazine={magazine}
      current="/awards"
      head={<link rel="canonical" href={`${site}${page > 1 ? `${path}?page=${page}` : path}`} />}
    >
      <h1 class="front-title">{title}</h1>
      <p class="front-about">
        {decision.issuer}, {vnDay(decision.decidedOn)} · {t('{count} tên', { count: vnNumber(count) })} ·{' '}
        <a href="/awards">{t('Mọi quyết định')}</a>
      </p>
      <Sheet
        caption={t('Danh sách được khen thưởng')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<Empty title={t('Quyết định không có tên nào')} how={t('Hãy xem văn bản của quyết định.')} />}
        columns={[
          {
            head: t('Họ tên, tập thể'),
            title: true,
            cell: (row) => (
              <>
                {row.recipient} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Đơn vị'), cell: (row) => row.agencyName },
          { head: t('Hình thức'), cell: (row) => awardNameOn(row.awardCode, decision.decidedOn) },
          {
            head: t('Hiệu lực'),
            cell: (row) =>
              row.stands ? (
                <Pill kind="ok">{t('Còn hiệu lực')}</Pill>
              ) : (
                <Pill kind="late">{t('Đã hủy bỏ')}</Pill>
              ),
          },
        ]}
      />
      <Pager page={page} pages={pages} href={(n) => (n > 1 ? `${path}?page=${n}` : path)} />
    </PublicPage>
  )
}
