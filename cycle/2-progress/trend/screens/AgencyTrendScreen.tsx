import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Tabs } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { resultsHref } from '../../report/rooms.ts'
import { agencyTrendHref, trendHref } from '../rooms.ts'
import type { AgencyTrendView } from '../trend.view.ts'
import { PaceRule } from './parts.tsx'
import { Silent } from './Silent.tsx'
import { StateBar } from './StateBar.tsx'
import { TargetSheet } from './TargetSheet.tsx'

/** One agency's year on a sheet of paper. */
export function AgencyTrendScreen(view: AgencyTrendView) {
  const { slug, agency, asked } = view
  const here = agencyTrendHref(slug, agency.id)
  return (
    <Page
      wide
      heading={t('Tiến độ chỉ tiêu: {agency}', { agency: agency.name })}
      sub={t('Năm {year}, tính đến ngày {day}', { year: view.year, day: vnDay(view.today) })}
      act={
        <Button href={resultsHref(slug, agency.id)} kind="quiet">
          {t('Kết quả từng tháng')}
        </Button>
      }
    >
      <Tabs
        label={t('Cột thời gian')}
        items={[
          { href: here, label: t('Theo quý'), current: asked.scale === 'quarter' },
          { href: `${here}?scale=month`, label: t('Theo tháng'), current: asked.scale === 'month' },
        ]}
      />
      <Panel id="states" heading={t('Chỉ tiêu theo mức')} aside={<PaceRule />}>
        <StateBar
          totals={view.totals}
          href={(state) => trendHref(slug, { ...asked, order: 'risk' }, { state })}
        />
      </Panel>
      <Silent slug={slug} silent={view.silent} />
      <Panel id="targets" heading={t('Chỉ tiêu và kết quả')}>
        {view.rows.length === 0 ? (
          <Empty
            title={t('Đơn vị chưa có chỉ tiêu nào trong năm.')}
            how={t('Chỉ tiêu đăng ký khi phát động sẽ hiện ở đây để nhập kết quả hằng tháng.')}
          />
        ) : (
          <TargetSheet slug={slug} rows={view.rows} periods={view.periods} />
        )}
        <Pager
          page={asked.page}
          pages={view.pages}
          href={(page) => `${here}?scale=${asked.scale}&page=${page}`}
        />
      </Panel>
    </Page>
  )
}
