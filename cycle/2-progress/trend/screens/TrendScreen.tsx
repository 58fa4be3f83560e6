import { measureLabel, measures } from '#cycle/1-launch/target/target.ts'
import { progressRooms } from '#ground/follow-ups/rooms.ts'
import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Tabs } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { trendHref } from '../rooms.ts'
import type { TrendOrder } from '../trend.store.ts'
import type { TrendView } from '../trend.view.ts'
import { PaceRule } from './parts.tsx'
import { Silent } from './Silent.tsx'
import { StateBar } from './StateBar.tsx'
import { TargetSheet } from './TargetSheet.tsx'

export function TrendScreen(view: TrendView) {
  const { slug, asked } = view
  return (
    <Page
      wide
      heading={t('Tiến độ chỉ tiêu')}
      sub={t('Năm {year}, tính đến ngày {day}', { year: view.year, day: vnDay(view.today) })}
      act={
        <Button href={`/years/${slug}/trend/years`} kind="quiet">
          {t('So với năm trước')}
        </Button>
      }
    >
      <Tabs items={progressRooms(slug, 'trend')} label={t('Các phần của giai đoạn')} />
      <Panel id="states" heading={t('Chỉ tiêu theo mức')} aside={<PaceRule />}>
        <StateBar
          totals={view.totals}
          now={asked.state}
          href={(state) => trendHref(slug, asked, { state })}
        />
      </Panel>
      <Silent slug={slug} silent={view.silent} />
      <Panel id="targets" heading={t('Chỉ tiêu và kết quả')} aside={<Scale view={view} />}>
        <Narrow view={view} />
        {view.rows.length === 0 ? (
          <None view={view} />
        ) : (
          <TargetSheet slug={slug} rows={view.rows} periods={view.periods} sorts={sortsOf(view)} withAgency />
        )}
        <Pager page={asked.page} pages={view.pages} href={(page) => trendHref(slug, asked, { page })} />
      </Panel>
    </Page>
  )
}

function Scale({ view: { slug, asked } }: { view: TrendView }) {
  return (
    <Tabs
      label={t('Cột thời gian')}
      items={[
        {
          href: trendHref(slug, asked, { scale: 'quarter', page: asked.page }),
          label: t('Theo quý'),
          current: asked.scale === 'quarter',
        },
        {
          href: trendHref(slug, asked, { scale: 'month', page: asked.page }),
          label: t('Theo tháng'),
          current: asked.scale === 'month',
        },
      ]}
    />
  )
}

function Narrow({ view: { slug, asked, agencies } }: { view: TrendView }) {
  return (
    <Filter to={`/years/${slug}/trend`}>
      <TextField name="words" label={t('Tìm chỉ tiêu')} value={asked.words} type="search" />
      <SelectField
        name="agency"
        label={t('Đơn vị')}
        options={agencies}
        value={asked.agencyId}
        blank={t('Tất cả đơn vị')}
      />
      <SelectField
        name="measure"
        label={t('Cách đo')}
        options={measures.map((value) => ({ value, label: measureLabel(value) }))}
        value={asked.measure}
        blank={t('Mọi cách đo')}
      />
      {asked.state && <Hidden name="state" value={asked.state} />}
      {asked.order !== 'risk' && <Hidden name="order" value={asked.order} />}
      {asked.scale !== 'quarter' && <Hidden name="scale" value={asked.scale} />}
    </Filter>
  )
}

function None({ view: { slug, asked, totals } }: { view: TrendView }) {
  if (totals.all > 0 || asked.agencyId || asked.measure || asked.words)
    return (
      <Empty
        title={t('Không có chỉ tiêu nào hợp với điều cần tìm.')}
        act={
          <Button href={`/years/${slug}/trend`} kind="quiet">
            {t('Xem tất cả chỉ tiêu')}
          </Button>
        }
      />
    )
  return (
    <Empty
      title={t('Năm chưa có chỉ tiêu nào.')}
      how={t('Chỉ tiêu các đơn vị đăng ký khi phát động và kết quả hằng tháng sẽ hiện ở đây.')}
      act={<Button href={`/years/${slug}/targets`}>{t('Xem chỉ tiêu')}</Button>}
    />
  )
}

function sortsOf({ slug, asked }: TrendView) {
  const by = (order: TrendOrder) => ({
    href: trendHref(slug, asked, { order }),
    ...(asked.order === order ? { now: 'ascending' as const } : {}),
  })
  return { title: by('agency'), state: by('risk'), share: by('attainment') }
}
