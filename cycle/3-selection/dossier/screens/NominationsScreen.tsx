import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { awardName, awardOf } from '#law/awards/catalogue.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { routeLabel } from '../dossier.ts'
import type { NominationsView } from '../dossier.view.ts'
import { FindingState, FindingsPanel, NotMetWarning } from './findings.tsx'
import { ProposalForms } from './ProposalForms.tsx'

type Row = NominationsView['rows'][number]

/** Who is proposed for what in the year, and the form of one's own agency. */
export function NominationsScreen(view: NominationsView) {
  const { slug, yearName, agencyId, members, rows, page, pages } = view
  const at = `/years/${slug}/nominations`
  const href = (to: number) => `${at}?page=${to}${agencyId ? `&agency=${agencyId}` : ''}`
  return (
    <Page
      heading={t('Đề nghị khen thưởng')}
      sub={t('Năm {year}', { year: yearName })}
      wide
      act={
        view.may.propose.kind === 'allowed' && <Button href="#proposal">{t('Đề nghị khen thưởng')}</Button>
      }
    >
      <NotMetWarning finding={findingOf(view, view.madeId)} />
      <Shares {...view} />
      <Panel heading={t('Danh sách đề nghị')}>
        <Filter to={at}>
          <SelectField
            name="agency"
            label={t('Cơ quan')}
            value={agencyId}
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
            blank={t('Tất cả')}
          />
        </Filter>
        <Sheet
          caption={t('Danh sách đề nghị')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns(view)}
          empty={
            <Empty
              title={t('Chưa có đề nghị nào')}
              how={t('Mỗi cơ quan đề nghị tập thể mình hoặc cá nhân của mình, theo danh hiệu đã đăng ký.')}
            />
          }
        />
        <Pager page={page} pages={pages} href={href} />
      </Panel>
      <FindingsPanel view={view} />
      <ProposalForms {...view} />
    </Page>
  )
}

function Shares({ shares }: NominationsView) {
  const { standing, people, direct } = shares
  const percent = people > 0 ? Math.round((direct * 100) / people) : 0
  return (
    <Panel heading={t('Cơ cấu danh sách')}>
      <Facts
        items={[
          [t('Đề nghị đang đứng'), vnNumber(standing)],
          [t('Cá nhân'), vnNumber(people)],
          [
            t('Trực tiếp làm nhiệm vụ'),
            people > 0 ? t('{count} người, {percent} %', { count: direct, percent }) : '–',
          ],
          [t('Lãnh đạo, chỉ huy'), people > 0 ? t('{count} người', { count: people - direct }) : '–'],
        ]}
      />
    </Panel>
  )
}

const findingOf = ({ findings }: NominationsView, id: string | null) =>
  findings.find((one) => one.nominationId === id)

function columns(view: NominationsView): Column<Row>[] {
  return [
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      cell: (row) => (
        <>
          {row.personName ? `${row.personRank ?? ''} ${row.personName}`.trim() : row.agencyName}{' '}
          <Illustrative when={row.illustrative} />
        </>
      ),
    },
    { head: t('Cơ quan'), cell: (row) => row.agencyName },
    {
      head: t('Danh hiệu, hình thức'),
      cell: (row) => (
        <>
          {t(awardName(row.awardCode))} <Entered row={row} />
          {row.route !== 'regular' && <div class="quiet small">{routeLabel(row.route)}</div>}
        </>
      ),
    },
    { head: t('Thành tích'), wide: true, cell: (row) => row.achievement },
    { head: t('Theo luật'), cell: (row) => <FindingState finding={findingOf(view, row.id)} /> },
    { head: t('Tình trạng'), cell: (row) => <State row={row} /> },
  ]
}

/** A title without an entry stands only where no read clause forbids it: a person must look. */
function Entered({ row }: { row: Row }) {
  if (awardOf(row.awardCode)?.kind !== 'title' || row.isEntered) return null
  return <Pill kind="warn">{t('chưa đăng ký')}</Pill>
}

function State({ row }: { row: Row }) {
  if (row.withdrawnAt)
    return (
      <>
        <Pill>{t('đã rút')}</Pill> <span class="small">{row.withdrawalReason}</span>
      </>
    )
  if (row.passed === true) return <Pill kind="honour">{t('hội đồng thông qua')}</Pill>
  if (row.passed === false) return <Pill kind="late">{t('không đủ phiếu')}</Pill>
  if (row.isOnAgenda) return <Pill kind="info">{t('đang ở hội đồng')}</Pill>
  return <span class="small">{t('đề nghị ngày {day}', { day: vnDay(dayInVietnam(row.nominatedAt)) })}</span>
}
