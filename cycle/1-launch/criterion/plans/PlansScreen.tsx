import { Act } from '#kit/form/act.tsx'
import { Hidden, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Notice, Panel, Pill, Progress } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { ScaleTabs } from '../screens/CriteriaScreen.tsx'
import type { PlanFilter, PlanRow, PlanTarget } from './plan.ts'

type View = {
  slug: string
  year: number
  rows: PlanRow[]
  targets: PlanTarget[]
  all: number
  open: number
  filter: PlanFilter
  criteria: { id: string; label: string }[]
  agencies: { id: string; label: string }[]
  page: number
  pages: number
  may: { set: Verdict }
}

export function PlansScreen(view: View) {
  const { slug, year, rows, all, open, criteria, may } = view
  const at = `/years/${slug}/criteria`
  return (
    <Page
      wide
      heading={t('Kế hoạch giao năm {year}', { year })}
      sub={<a href={at}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a>}
    >
      <ScaleTabs slug={slug} current="plans" />
      {criteria.length === 0 ? (
        <Empty
          title={t('Chưa có tiêu chí nào tính theo kế hoạch.')}
          how={t(
            'Tiêu chí tính theo tỷ lệ hoặc so với đơn vị vượt cao nhất cần kế hoạch của từng đơn vị ở đây.',
          )}
        />
      ) : (
        <>
          <Head {...view} at={at} />
          <Panel heading={t('Kế hoạch của các đơn vị')} aside={<Progress done={all - open} all={all} />}>
            {may.set.kind === 'allowed' && rows.some((row) => !row.fixed) ? (
              <Form to={`${at}/plans`} submit={t('Lưu kế hoạch giao')}>
                {rows.map((row, i) => (
                  <Hiddens key={`${row.criterionId} ${row.agencyId}`} row={row} i={i} />
                ))}
                <Sheet
                  caption={t('Kế hoạch của các đơn vị')}
                  columns={typedColumns(view)}
                  rows={rows}
                  rowKey={(row) => `${row.criterionId} ${row.agencyId}`}
                />
              </Form>
            ) : (
              <Sheet
                caption={t('Kế hoạch của các đơn vị')}
                columns={[...nameColumns(), ...shownColumns()]}
                rows={rows}
                rowKey={(row) => `${row.criterionId} ${row.agencyId}`}
              />
            )}
          </Panel>
          <Pager page={view.page} pages={view.pages} href={(page) => addressOf(view, page)} />
        </>
      )}
    </Page>
  )
}

function Head({ at, filter, criteria, agencies, open, may }: View & { at: string }) {
  return (
    <>
      <Filter to={`${at}/plans`}>
        <SelectField
          name="criterion"
          label={t('Tiêu chí')}
          options={criteria.map((one) => ({ value: one.id, label: one.label }))}
          value={filter.criterionId}
          blank={t('Tất cả')}
        />
        <SelectField
          name="agency"
          label={t('Đơn vị')}
          options={agencies.map((one) => ({ value: one.id, label: one.label }))}
          value={filter.agencyId}
          blank={t('Tất cả')}
        />
      </Filter>
      {open > 0 && (
        <Notice kind="warn">
          {t('Còn {count} kế hoạch chưa ghi. Dòng không giao cho một đơn vị thì ghi lý do.', {
            count: vnNumber(open),
          })}
        </Notice>
      )}
      {open > 0 && (
        <div class="scale-act">
          <Act
            may={may.set}
            to={`${at}/plans/filling`}
            label={t('Lấy từ chỉ tiêu của các đơn vị')}
            kind="quiet"
          />
        </div>
      )}
    </>
  )
}

function Hiddens({ row, i }: { row: PlanRow; i: number }) {
  return (
    <>
      <Hidden name={`criterion${i}`} value={row.criterionId} />
      <Hidden name={`agency${i}`} value={row.agencyId} />
      <Hidden name={`version${i}`} value={row.version} />
    </>
  )
}

function nameColumns(): Column<PlanRow>[] {
  return [
    { head: t('Mã'), cell: (row) => row.code },
    { head: t('Tiêu chí'), wide: true, cell: (row) => row.title },
    { head: t('Đơn vị'), title: true, cell: (row) => row.agencyName },
  ]
}

function shownColumns(): Column<PlanRow>[] {
  return [
    { head: t('Kế hoạch'), numeric: true, cell: figureOf },
    { head: t('Lý do không giao'), wide: true, cell: (row) => row.reason || '–' },
  ]
}

function figureOf(row: PlanRow) {
  if (row.plan === null) return row.reason ? <Pill>{t('Không giao')}</Pill> : '–'
  return `${vnNumber(row.plan)}${row.unit ? `\u00a0${row.unit}` : ''}`
}

/** Once an agency has handed in its self-score its row is only read; what is sent for it is what stands. */
function typedColumns({ rows, targets }: View): Column<PlanRow>[] {
  const at = new Map(rows.map((row, i) => [row, i]))
  return [
    ...nameColumns(),
    {
      head: t('Kế hoạch'),
      cell: (row) => {
        const name = `plan${at.get(row)}`
        if (row.fixed) return <Fixed row={row} i={at.get(row) ?? 0} />
        return (
          <NumberField name={name} label={<Unseen word={t('Kế hoạch')} />} value={row.plan} unit={row.unit} />
        )
      },
    },
    {
      head: t('Lấy từ chỉ tiêu'),
      cell: (row) =>
        row.fixed ? null : (
          <SelectField
            name={`target${at.get(row)}`}
            label={<Unseen word={t('Lấy từ chỉ tiêu')} />}
            options={targets
              .filter((one) => one.agencyId === row.agencyId)
              .map((one) => ({
                value: one.id,
                label: `${one.title}: ${vnNumber(one.planValue)} ${one.unit}`,
              }))}
            value={row.targetId}
            blank={t('Không lấy')}
          />
        ),
    },
    {
      head: t('Lý do không giao'),
      cell: (row) =>
        row.fixed ? (
          row.reason
        ) : (
          <TextField
            name={`reason${at.get(row)}`}
            label={<Unseen word={t('Lý do không giao')} />}
            value={row.reason}
            maxLength={300}
          />
        ),
    },
  ]
}

function Fixed({ row, i }: { row: PlanRow; i: number }) {
  return (
    <>
      {figureOf(row)} <Pill>{t('Đã nộp tự chấm')}</Pill>
      <Hidden name={`plan${i}`} value={(row.plan ?? '').replace('.', ',')} />
      <Hidden name={`reason${i}`} value={row.reason} />
      <Hidden name={`target${i}`} value={row.targetId ?? ''} />
    </>
  )
}

/** The head of the column says it for those who see. */
function Unseen({ word }: { word: string }) {
  return <span class="unseen">{word}</span>
}

function addressOf({ slug, filter }: View, page: number): string {
  const asked = new URLSearchParams({ page: String(page) })
  if (filter.criterionId) asked.set('criterion', filter.criterionId)
  if (filter.agencyId) asked.set('agency', filter.agencyId)
  return `/years/${slug}/criteria/plans?${asked}`
}
