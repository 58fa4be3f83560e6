import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { AwardView } from '../award.view.ts'
import { postOf } from '../submission/submission.ts'
import { FairPanel } from './FairPanel.tsx'
import { PathPanel } from './PathPanel.tsx'

/** The stage of award: from the closed sitting to the register. */
export function AwardScreen(view: AwardView) {
  const { slug, yearName, paths, list, fair } = view
  return (
    <Page
      heading={t('Quyết định, trao tặng')}
      sub={t('Năm {year} · {count} trường hợp đủ phiếu', { year: yearName, count: vnNumber(list.length) })}
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
      {list.length > 0 && (
        <>
          <FairPanel fair={fair} yearName={yearName} />
          <Panel heading={t('Danh sách đủ phiếu')} id="list">
            <ListSheet list={list} />
          </Panel>
        </>
      )}
    </Page>
  )
}

function ListSheet({ list }: { list: AwardView['list'] }) {
  return (
    <Sheet
      caption={t('Tập thể, cá nhân được hội đồng thông qua')}
      rows={list}
      rowKey={(row) => row.nominationId}
      columns={[
        {
          head: t('Tập thể, cá nhân'),
          title: true,
          cell: (row) => (
            <>
              {row.recipient} <Illustrative when={row.illustrative} />
            </>
          ),
        },
        { head: t('Chức vụ, đơn vị'), cell: (row) => postOf(row) || row.agencyName },
        { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardName(row.awardCode)) },
        {
          head: t('Phiếu đồng ý'),
          numeric: true,
          cell: (row) =>
            t('{yes}/{all}, cần {needed}', { yes: row.yes, all: row.allMembers, needed: row.needed }),
        },
      ]}
    />
  )
}
