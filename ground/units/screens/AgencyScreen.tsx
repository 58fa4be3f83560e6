import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { offices } from '#law/authority/office.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Award, AwardsPanel } from '../../people/screens/awards-panel.tsx'
import type { AgencyOption } from '../../people/screens/person-fields.tsx'
import type { Agency } from '../agencies.ts'
import type { Council } from '../councils.ts'
import { AgencyFields } from './agency-fields.tsx'
import { CouncilsPanel } from './councils-panel.tsx'

type Serving = { id: string; name: string; rank: string; title: string; head: boolean }

type View = {
  agency: Agency
  people: { rows: Serving[]; count: number; pages: number }
  page: number
  clusters: { id: string; clusterId: string; name: string; fromOn: Day; toOn: Day | null }[]
  awards: Award[]
  councils: Council[]
  parents: AgencyOption[]
  editing: boolean
  may: { tend: Verdict }
  /** Whether this person keeps the templates of the agency's papers. */
  keepsTemplates: boolean
  today: Day
}

/** An agency: what it does, who serves in it, its clusters and what it was given. */
export function AgencyScreen(view: View) {
  const { agency, people, councils, editing, may } = view
  const at = `/agencies/${agency.id}`
  return (
    <Page
      heading={agency.name}
      sub={
        <>
          {[agency.abbreviation, agency.parentName].filter(Boolean).join(' · ')}{' '}
          <Illustrative when={agency.illustrative} />
        </>
      }
      act={
        may.tend.kind === 'allowed' && !editing && <Button href={`${at}?edit`}>{t('Sửa thông tin')}</Button>
      }
    >
      {editing ? (
        <Panel heading={t('Sửa thông tin')} id="edit" aside={<a href={at}>{t('Thôi, quay lại')}</a>}>
          <Form to={at} submit={t('Lưu thông tin')} version={agency.version}>
            <AgencyFields agency={agency} parents={view.parents} />
          </Form>
        </Panel>
      ) : (
        <Particulars agency={agency} heads={people.rows.filter((one) => one.head)} />
      )}
      <p class="row">
        <Button href={`${at}/record`} kind="quiet">
          {t('Quá trình qua các năm')}
        </Button>
        <Button href={`${at}/honours`} kind="quiet">
          {t('Sổ vàng')}
        </Button>
        <Button href={`${at}/eligibility`} kind="quiet">
          {t('Điều kiện khen thưởng')}
        </Button>
        {view.keepsTemplates && (
          <Button href={`${at}/paper-templates`} kind="quiet">
            {t('Mẫu văn bản')}
          </Button>
        )}
      </p>
      <PeoplePanel view={view} />
      {councils.length > 0 && <CouncilsPanel councils={councils} today={view.today} />}
      {may.tend.kind === 'allowed' && agency.parentId === null && <Forming bodyId={agency.id} />}
      <ClustersOf clusters={view.clusters} />
      <AwardsPanel
        heading={t('Danh hiệu, hình thức khen thưởng của tập thể')}
        caption={t('Những lần tập thể được khen thưởng')}
        awards={view.awards}
      />
    </Page>
  )
}

function Forming({ bodyId }: { bodyId: string }) {
  return (
    <p class="row">
      <Button href={`/setup/guide?step=cluster&body=${bodyId}`} kind="quiet">
        {t('Lập cụm thi đua')}
      </Button>
      <Button href={`/setup/guide?step=council&body=${bodyId}`} kind="quiet">
        {t('Lập hội đồng')}
      </Button>
    </p>
  )
}

function Particulars({ agency, heads }: { agency: Agency; heads: Serving[] }) {
  const names = heads.map((one, index) => (
    <>
      {index > 0 && ', '}
      <a href={`/people/${one.id}`}>{[one.rank, one.name].filter(Boolean).join(' ')}</a>
    </>
  ))
  return (
    <Panel heading={t('Thông tin')} id="particulars">
      <Facts
        items={[
          [t('Chức năng'), agency.function],
          [t('Thủ trưởng'), names.length > 0 ? names : ''],
          [
            t('Trực thuộc'),
            agency.parentId ? (
              <a href={`/agencies/${agency.parentId}`}>{agency.parentName}</a>
            ) : (
              t('Tổ chức riêng')
            ),
          ],
          ...(agency.office
            ? [[t('Chức vụ theo luật của người đứng đầu'), t(offices[agency.office])] as const]
            : []),
          ...(agency.foundedOn ? [[t('Ngày thành lập'), vnDay(agency.foundedOn)] as const] : []),
          ...(agency.endedOn ? [[t('Ngày kết thúc hoạt động'), vnDay(agency.endedOn)] as const] : []),
        ]}
      />
    </Panel>
  )
}

function PeoplePanel({ view: { agency, people, page } }: { view: View }) {
  return (
    <Panel
      heading={t('Người đang công tác')}
      id="people"
      aside={
        <a href={`/people?agency=${agency.id}`}>{t('{count} người', { count: vnNumber(people.count) })}</a>
      }
    >
      <Sheet
        caption={t('Những người đang giữ chức vụ')}
        rows={people.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Họ và tên'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                <a href={`/people/${row.id}`}>{row.name}</a>{' '}
                {row.head && <Pill kind="info">{t('thủ trưởng')}</Pill>}
              </>
            ),
          },
          { head: t('Cấp bậc'), cell: (row) => row.rank || '–' },
          { head: t('Chức vụ'), cell: (row) => row.title },
        ]}
        empty={
          <Empty
            title={t('Chưa ghi ai công tác ở đây.')}
            how={t('Cán bộ thi đua của đơn vị hoặc người quản trị thêm người ở trang Cá nhân.')}
          />
        }
      />
      <Pager page={page} pages={people.pages} href={(n) => `/agencies/${agency.id}?page=${n}`} />
    </Panel>
  )
}

function ClustersOf({ clusters }: { clusters: View['clusters'] }) {
  return (
    <Panel heading={t('Cụm, khối thi đua')} id="clusters">
      <Sheet
        caption={t('Các cụm, khối thi đua đã và đang tham gia')}
        rows={clusters}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tên'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/clusters/${row.clusterId}`}>{row.name}</a>,
          },
          { head: t('Từ ngày'), cell: (row) => vnDay(row.fromOn) },
          {
            head: t('Đến ngày'),
            cell: (row) => (row.toOn ? vnDay(row.toOn) : <Pill kind="ok">{t('đang tham gia')}</Pill>),
          },
        ]}
        empty={<Empty title={t('Chưa tham gia cụm, khối thi đua nào.')} />}
      />
    </Panel>
  )
}
