import { DayField, SelectField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type AgencyOption, agencyChoices } from '../../people/screens/person-fields.tsx'
import { type Cluster, leadRoles, roleLabel, wordLabel } from '../clusters.ts'
import { YearsPanel } from './years-panel.tsx'

export type ClusterView = {
  cluster: Cluster
  outside: AgencyOption[]
  may: { change: Verdict; nameLead: Verdict; openYear: Verdict }
  nextYear: number
  /** Whether this person serves the lead of today, who keeps the templates of the cluster's papers. */
  keepsTemplates: boolean
  today: Day
}

/** A cluster by date: members, leads, years. */
export function ClusterScreen(view: ClusterView) {
  const { cluster } = view
  const year = cluster.years[0]
  return (
    <Page
      heading={cluster.name}
      sub={
        <>
          {wordLabel(cluster.word)} ·{' '}
          <a href={`/agencies/${cluster.organisationId}`}>{cluster.organisationName}</a>{' '}
          <Illustrative when={cluster.illustrative} />
        </>
      }
      act={
        year && (
          <Button href={`/years/${year.slug}`}>{t('Xem năm thi đua {year}', { year: year.year })}</Button>
        )
      }
    >
      {view.keepsTemplates && (
        <p class="row">
          <Button href={`/clusters/${cluster.id}/paper-templates`} kind="quiet">
            {t('Mẫu văn bản')}
          </Button>
        </p>
      )}
      <Leads view={view} />
      <Members view={view} />
      <YearsPanel view={view} />
    </Page>
  )
}

function Leads({ view: { cluster, may, today } }: { view: ClusterView }) {
  const tends = may.change.kind === 'allowed'
  return (
    <Panel heading={t('Cụm trưởng, cụm phó')} id="leads">
      <Sheet
        caption={t('Cụm trưởng, cụm phó qua các năm')}
        rows={cluster.leads}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Đơn vị'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/agencies/${row.agencyId}`}>{row.agencyName}</a>,
          },
          { head: t('Nhiệm vụ'), cell: (row) => roleLabel(row.role) },
          { head: t('Từ ngày'), cell: (row) => vnDay(row.fromOn) },
          { head: t('Đến ngày'), cell: (row) => <Until toOn={row.toOn} /> },
          ...(tends ? [endDeputyColumn(cluster, today)] : []),
        ]}
        empty={
          <Empty
            title={t('Chưa cử cụm trưởng.')}
            how={t('Cụm trưởng đầu tiên được cử ở đây; từ đó về sau thay bằng bàn giao khi tổng kết năm.')}
          />
        }
      />
      {tends && (
        <More to={`/clusters/${cluster.id}/leads`} submit={t('Cử cụm trưởng, cụm phó')}>
          {may.nameLead.kind === 'refused' && <p class="why">{may.nameLead.reason}</p>}
          <div class="fields">
            <SelectField
              name="agency_id"
              label={t('Đơn vị')}
              required
              options={openMembers(cluster).map((one) => ({ value: one.agencyId, label: one.agencyName }))}
            />
            <SelectField
              name="role"
              label={t('Nhiệm vụ')}
              required
              value={may.nameLead.kind === 'allowed' ? 'lead' : 'deputy'}
              options={leadRoles.map((value) => ({ value, label: roleLabel(value) }))}
            />
            <DayField name="from_on" label={t('Từ ngày')} value={today} required />
          </div>
        </More>
      )}
    </Panel>
  )
}

function endDeputyColumn(cluster: Cluster, today: Day) {
  return {
    head: t('Kết thúc'),
    cell: (row: Cluster['leads'][number]) =>
      row.role === 'lead' || row.toOn ? null : (
        <More to={`/clusters/${cluster.id}/leads/${row.id}/end`} submit={t('Kết thúc')} kind="quiet">
          <DayField name="to_on" label={t('Kết thúc từ ngày')} value={today} required />
        </More>
      ),
  }
}

function Members({ view: { cluster, outside, may, today } }: { view: ClusterView }) {
  const tends = may.change.kind === 'allowed'
  return (
    <Panel
      heading={t('Đơn vị thành viên')}
      id="members"
      aside={t('{count} đơn vị', { count: openMembers(cluster).length })}
    >
      <Sheet
        caption={t('Đơn vị thành viên theo ngày')}
        rows={cluster.members}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Đơn vị'),
            title: true,
            wide: true,
            cell: (row) => <a href={`/agencies/${row.agencyId}`}>{row.agencyName}</a>,
          },
          { head: t('Từ ngày'), cell: (row) => vnDay(row.fromOn) },
          { head: t('Đến ngày'), cell: (row) => <Until toOn={row.toOn} /> },
          ...(tends ? [endMemberColumn(cluster, today)] : []),
        ]}
        empty={<Empty title={t('Cụm chưa có đơn vị thành viên.')} />}
      />
      {tends && (
        <More to={`/clusters/${cluster.id}/members`} submit={t('Đưa đơn vị vào cụm')}>
          <div class="fields">
            <SelectField name="agency_id" label={t('Đơn vị')} required options={agencyChoices(outside)} />
            <DayField name="from_on" label={t('Từ ngày')} value={today} required />
          </div>
        </More>
      )}
    </Panel>
  )
}

function endMemberColumn(cluster: Cluster, today: Day) {
  return {
    head: t('Ra khỏi cụm'),
    cell: (row: Cluster['members'][number]) =>
      row.toOn ? null : (
        <More to={`/clusters/${cluster.id}/members/${row.id}/end`} submit={t('Ra khỏi cụm')} kind="quiet">
          <DayField name="to_on" label={t('Ra khỏi cụm từ ngày')} value={today} required />
        </More>
      ),
  }
}

function Until({ toOn }: { toOn: Day | null }) {
  if (toOn) return <>{vnDay(toOn)}</>
  return <Pill kind="ok">{t('hiện nay')}</Pill>
}

const openMembers = (cluster: Cluster) => cluster.members.filter((one) => one.toOn === null)
