import { DayField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { dutyLabel } from '../../people/people.ts'
import type { AccessLine } from '../administration.store.ts'
import type { Council } from '../councils.ts'
import { type ClusterLine, ClustersPanel } from './clusters-panel.tsx'
import { CouncilsPanel } from './councils-panel.tsx'

type View = {
  words: string
  access: AccessLine[]
  count: number
  page: number
  pages: number
  clusters: ClusterLine[]
  councils: Council[]
  example: Day | null
  today: Day
}

/** Who may do what; clusters, years and councils; the way to the journal. */
export function AdministrationScreen(view: View) {
  const { words, access, count, page, pages, clusters, councils, example, today } = view
  return (
    <Page
      heading={t('Quản trị')}
      sub={t('Tài khoản, nhiệm vụ, cụm thi đua và hội đồng.')}
      act={<Button href="/setup/guide">{t('Trình tự thiết lập')}</Button>}
    >
      <p class="row">
        <Button href="/people?new" kind="quiet">
          {t('Thêm cá nhân')}
        </Button>
        <Button href="/agencies?new" kind="quiet">
          {t('Thêm đơn vị')}
        </Button>
        <Button href="/journal" kind="quiet">
          {t('Nhật ký hệ thống')}
        </Button>
      </p>
      <Panel
        heading={t('Tài khoản và nhiệm vụ')}
        id="access"
        aside={t('{count} người', { count: vnNumber(count) })}
      >
        <Filter to="/administration" submit={t('Tìm')}>
          <TextField name="q" type="search" label={t('Họ và tên hoặc tên đăng nhập')} value={words} />
        </Filter>
        <AccessSheet access={access} />
        <Pager page={page} pages={pages} href={(n) => addressOf(words, n)} />
      </Panel>
      <ClustersPanel clusters={clusters} />
      <CouncilsPanel councils={councils} today={today} />
      {example && <ExampleDay day={example} />}
    </Page>
  )
}

function AccessSheet({ access }: { access: AccessLine[] }) {
  return (
    <Sheet
      caption={t('Người có tài khoản hoặc nhiệm vụ')}
      rows={access}
      rowKey={(row) => `${row.id}${row.account}`}
      columns={[
        {
          head: t('Họ và tên'),
          title: true,
          wide: true,
          cell: (row) => (
            <a href={`/people/${row.id}#access`}>{[row.rank, row.name].filter(Boolean).join(' ')}</a>
          ),
        },
        { head: t('Tên đăng nhập'), cell: (row) => row.account ?? '–' },
        { head: t('Nhiệm vụ'), wide: true, cell: (row) => <Duties of={row} /> },
        { head: t('Tài khoản'), cell: (row) => <State of={row} /> },
        { head: t('Đăng nhập gần nhất'), cell: (row) => vnDay(row.seenAt) },
      ]}
      empty={
        <Empty
          title={t('Không có ai khớp với từ cần tìm.')}
          how={t('Nhiệm vụ và tài khoản được giao ở trang của từng người.')}
        />
      }
    />
  )
}

function Duties({ of }: { of: AccessLine }) {
  if (of.duties.length === 0) return <>–</>
  const lines = of.duties.map((one) =>
    one.agency ? `${dutyLabel(one.duty)}, ${one.agency}` : dutyLabel(one.duty),
  )
  return <>{lines.join(' · ')}</>
}

function State({ of }: { of: AccessLine }) {
  if (!of.account) return <Pill kind="warn">{t('chưa có')}</Pill>
  if (of.disabled) return <Pill kind="late">{t('đã khóa')}</Pill>
  if (of.mustChange) return <Pill kind="warn">{t('chưa đổi mật khẩu tạm')}</Pill>
  return <Pill kind="ok">{t('đang dùng')}</Pill>
}

function ExampleDay({ day }: { day: Day }) {
  return (
    <Panel heading={t('Ngày của mùa mẫu')} id="example">
      <p class="why">
        {t(
          'Hệ thống này chạy trên dữ liệu mẫu, nên “hôm nay” được đặt vào một ngày của mùa thi đua 2022. Đổi ngày để xem việc đến hạn, quá hạn và quyền của từng đơn vị ở thời điểm khác. Hệ thống thật luôn dùng ngày thật và không có mục này.',
        )}
      </p>
      <Form to="/administration/example-day" submit={t('Đổi ngày của mùa mẫu')} kind="quiet">
        <DayField name="day" label={t('Hôm nay là')} value={day} required />
      </Form>
    </Panel>
  )
}

function addressOf(words: string, page: number): string {
  return `/administration?${new URLSearchParams({ ...(words && { q: words }), page: String(page) })}`
}
