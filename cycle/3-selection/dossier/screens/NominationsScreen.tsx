import { rankAndName } from '#ground/people/actor.ts'
import { awardOptions } from '#ground/register/award-options.ts'
import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { awardName, awardOf, catalogue, offeredTo } from '#law/awards/catalogue.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { routeLabel } from '../dossier.ts'
import type { NominationsView } from '../dossier.view.ts'
import { dossierSteps, stepLabel } from '../steps.ts'
import { FindingState } from './findings.tsx'
import { ProposalForms } from './ProposalForms.tsx'
import { StepPill } from './step-pill.tsx'

type Row = NominationsView['rows'][number]

/** Who is proposed for what in the year, and the form of one's own agency. */
export function NominationsScreen(view: NominationsView) {
  const { slug, yearName, rows, page, pages, proposer } = view
  const isOpen = view.may.propose.kind === 'allowed'
  return (
    <Page
      heading={t('Đề nghị khen thưởng')}
      sub={t('Năm {year}', { year: yearName })}
      wide
      act={isOpen && <Button href="#proposal">{t('Đề nghị khen thưởng')}</Button>}
    >
      <Shares {...view} />
      <Panel
        heading={t('Danh sách đề nghị')}
        aside={
          isOpen &&
          proposer && (
            <a href={`/years/${slug}/agencies/${proposer.id}/nominations/list`}>
              {t('Nhập danh sách nhiều người')}
            </a>
          )
        }
      >
        <Narrow view={view} />
        <Sheet
          caption={t('Danh sách đề nghị')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns(view)}
          empty={
            <Empty
              title={isNarrowed(view) ? t('Không có đề nghị nào như vậy') : t('Chưa có đề nghị nào')}
              how={t(
                'Mỗi cơ quan đề nghị tập thể, cá nhân, hộ gia đình của mình; danh hiệu thì theo đăng ký đầu năm.',
              )}
            />
          }
        />
        <Pager page={page} pages={pages} href={(to) => addressOf(view, to)} />
      </Panel>
      <ProposalForms {...view} />
    </Page>
  )
}

function Narrow({ view }: { view: NominationsView }) {
  return (
    <Filter to={`/years/${view.slug}/nominations`}>
      <SelectField
        name="agency"
        label={t('Cơ quan')}
        value={view.agencyId}
        options={view.members.map(({ id, name }) => ({ value: id, label: name }))}
        blank={t('Tất cả')}
      />
      <SelectField
        name="step"
        label={t('Bước')}
        value={view.step}
        options={dossierSteps.map((step) => ({ value: step, label: stepLabel(step) }))}
        blank={t('Tất cả')}
      />
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        value={view.awardCode}
        options={awardOptions(offeredTo(catalogue, view.profile))}
        blank={t('Tất cả')}
      />
      <TextField name="words" label={t('Tên có chữ')} value={view.words} maxLength={100} />
    </Filter>
  )
}

const isNarrowed = ({ agencyId, step, awardCode, words }: NominationsView) =>
  Boolean(agencyId || step || awardCode || words)

function addressOf({ slug, agencyId, step, awardCode, words }: NominationsView, page: number): string {
  const asked = Object.entries({ agency: agencyId, step, award: awardCode, words })
  const told = asked.flatMap(([name, value]) => (value ? [`&${name}=${encodeURIComponent(value)}`] : []))
  return `/years/${slug}/nominations?page=${page}${told.join('')}`
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

function columns(view: NominationsView): Column<Row>[] {
  const findings = new Map(view.findings.map((one) => [one.nominationId, one]))
  const open = new Set(view.openIds)
  const at = (row: Row) => `/years/${view.slug}/nominations/${row.id}`
  return [
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      cell: (row) => {
        const name = rankAndName({ rank: row.personRank ?? '', name: row.recipient })
        return (
          <>
            {open.has(row.id) ? <a href={at(row)}>{name}</a> : name} <Illustrative when={row.illustrative} />
            {row.kind === 'household' && <div class="quiet small">{t('Hộ gia đình')}</div>}
          </>
        )
      },
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
    { head: t('Thành tích'), wide: true, cell: (row) => shortened(row.achievement) },
    { head: t('Theo luật'), cell: (row) => <FindingState finding={findings.get(row.id)} href={at(row)} /> },
    { head: t('Tình trạng'), cell: (row) => <State row={row} /> },
  ]
}

/** The whole of it stands on the page of the dossier. */
const shortened = (words: string) => (words.length > 240 ? `${words.slice(0, 239).trimEnd()}…` : words)

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
  if (row.passed === false) return <Pill kind="late">{t('không đủ phiếu')}</Pill>
  if (row.passed === true && row.step === 'council') return <Pill kind="ok">{t('hội đồng thông qua')}</Pill>
  if (row.isOnAgenda && row.step === 'council') return <Pill kind="info">{t('đang ở hội đồng')}</Pill>
  return (
    <>
      <StepPill step={row.step} />
      <div class="quiet small">{t('từ {day}', { day: vnDay(dayInVietnam(row.stepSince)) })}</div>
    </>
  )
}
