import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Progress } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { AwardView } from '../award.view.ts'
import { FairPanel } from './FairPanel.tsx'
import { PathPanel } from './PathPanel.tsx'

/** The stage of award: from the closed sitting to the hand that receives it. */
export function AwardScreen(view: AwardView) {
  const { slug, yearName, paths, fair, passed } = view
  return (
    <Page
      heading={t('Quyết định, trao tặng')}
      sub={t('Năm {year} · {count} trường hợp đủ phiếu', { year: yearName, count: vnNumber(passed) })}
      act={
        <Button href={`/register?year=${yearName}`} kind="quiet">
          {t('Sổ khen thưởng năm {year}', { year: yearName })}
        </Button>
      }
      wide
    >
      {paths.length === 0 && (
        <Empty
          title={t('Chưa có phiên họp hội đồng nào kết thúc.')}
          how={t('Khi hội đồng xét xong, danh sách đủ phiếu hiện ở đây để trình và ra quyết định.')}
          act={<Button href={`/years/${slug}/council`}>{t('Mở trang hội đồng')}</Button>}
        />
      )}
      {paths.map((path) => (
        <PathPanel key={path.sitting.id} slug={slug} path={path} today={view.today} />
      ))}
      <DecisionsPanel view={view} />
      {passed > 0 && <FairPanel fair={fair} yearName={yearName} />}
    </Page>
  )
}

function DecisionsPanel({ view: { decisions, slug, keeps } }: { view: AwardView }) {
  if (decisions.length === 0) return null
  const at = (id: string) => `/years/${slug}/decisions/${id}`
  return (
    <Panel
      heading={t('Các quyết định')}
      id="decisions"
      aside={
        keeps && (
          <>
            <a href={`/years/${slug}/announcements`}>{t('Công bố trên cổng')}</a> ·{' '}
            <a href={`/years/${slug}/fund`}>{t('Quỹ thi đua, khen thưởng')}</a>
          </>
        )
      }
    >
      <Sheet
        caption={t('Quyết định của năm và việc sau quyết định')}
        rows={decisions}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Quyết định'),
            title: true,
            cell: (row) => <a href={at(row.id)}>{row.reference}</a>,
          },
          { head: t('Cơ quan quyết định'), cell: (row) => row.issuer },
          { head: t('Ngày ký'), cell: (row) => vnDay(row.decidedOn) },
          { head: t('Lượt khen thưởng'), numeric: true, cell: (row) => vnNumber(row.count) },
          {
            head: t('Đã tính tiền thưởng'),
            cell: (row) => (
              <a href={keeps ? `${at(row.id)}/bonuses` : undefined}>
                <Progress done={row.settled} all={row.count} label={t('Đã tính tiền thưởng')} />
              </a>
            ),
          },
          {
            head: t('Đã trao tặng'),
            cell: (row) => (
              <a href={`${at(row.id)}/conferrals`}>
                <Progress done={row.conferred} all={row.count} label={t('Đã trao tặng')} />
              </a>
            ),
          },
        ]}
      />
    </Panel>
  )
}
