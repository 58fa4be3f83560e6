import { vnDay, vnNumber, vnPercent } from '#kit/format.ts'
import { Bar, Empty, Help, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type EquityMeasure, equityMeasures, measureLabel, stageLabel } from '../equity.ts'
import type { EquityRow, EquityView } from '../equity.view.ts'

type Stage = EquityView['stages'][number]

/** Whom the list honours, as bars against the goal and the whole table behind; other pages embed it. */
export function EquityPanel({ view }: { view: EquityView }) {
  if (
    !view.stages.some(
      (one) =>
        one.stage === 'nominated' ||
        one.stage === 'decided' ||
        one.stage === 'passed' ||
        one.stage === 'council',
    )
  )
    return (
      <Panel heading={t('Cơ cấu danh sách')} id="equity">
        <Empty title={t('Chưa có cá nhân nào được đề nghị')} />
      </Panel>
    )
  return (
    <Panel heading={t('Cơ cấu danh sách, theo người')} id="equity">
      <div class="grid-three">
        {equityMeasures.map((measure) => (
          <Measure key={measure} view={view} measure={measure} />
        ))}
      </div>
      <Table view={view} />
      <Help word={t('Vì sao xem bảng này trước khi ký?')}>
        {t(
          'Khen thưởng chú trọng người trực tiếp làm nhiệm vụ. Bảng cho thấy danh sách nghiêng về ai; quyết định vẫn là của người có thẩm quyền.',
        )}
      </Help>
      {!view.isTrusted && (
        <p class="quiet small">
          {t('Ô ít hơn 5 người và những ô có thể suy ra nó không hiện, để không nhận ra từng người.')}
        </p>
      )}
    </Panel>
  )
}

const rowOf: Record<EquityMeasure, [EquityRow['dimension'], string]> = {
  direct: ['class', 'direct'],
  women: ['gender', 'women'],
  firstTime: ['history', 'firstTime'],
}

function Measure({ view, measure }: { view: EquityView; measure: EquityMeasure }) {
  const [dimension, part] = rowOf[measure]
  const row = view.rows.find((one) => one.dimension === dimension && one.part === part)
  const goal = view.goals.find((one) => one.measure === measure)
  return (
    <section>
      <h3>{measureLabel(measure)}</h3>
      {view.stages.map(({ stage }) => {
        const cell = row?.cells[stage]
        const label = stageLabel(stage, view.yearName)
        if (cell === undefined && measure === 'firstTime' && stage === 'cluster') return null
        const value = cell === undefined ? 0 : cell === 'hidden' ? null : cell.percent
        const words = value === null ? t('không hiện') : vnPercent(value)
        return (
          <div key={stage} class="small">
            {label}: {words}
            <Bar
              value={value}
              max={100}
              label={`${label}: ${words}`}
              {...(goal ? { band: [goal.percent, goal.percent] as const } : {})}
            />
          </div>
        )
      })}
      {goal ? (
        <p class="small">
          {t('Mục tiêu: ít nhất {percent}', { percent: vnPercent(goal.percent) })}
          {goal.source && ` · ${goal.source}`}{' '}
          {goal.late && (
            <Pill kind="warn">
              {t('đặt ngày {day}, sau khi đã có đề nghị', { day: vnDay(dayInVietnam(goal.setAt)) })}
            </Pill>
          )}
        </p>
      ) : (
        <p class="quiet small">{t('Chưa đặt mục tiêu.')}</p>
      )}
    </section>
  )
}

function Table({ view }: { view: EquityView }) {
  const rows = view.rows.filter((row) => Object.keys(row.cells).length > 0)
  return (
    <Sheet
      caption={t('Số cá nhân và tỷ lệ trong từng bước')}
      rows={rows}
      rowKey={(row) => `${row.dimension}/${row.part}`}
      columns={[
        { head: t('Nhóm'), title: true, cell: (row) => row.label },
        ...view.stages.map((stage) => ({
          head: stageLabel(stage.stage, view.yearName),
          numeric: true,
          cell: (row: EquityRow) => shareOf(row, stage),
        })),
      ]}
      foot={
        <>
          <Totals label={t('Cá nhân')} view={view} of={(stage) => stage.persons} />
          <Totals label={t('Tập thể')} view={view} of={(stage) => stage.collectives} />
        </>
      }
    />
  )
}

function Totals({
  label,
  view,
  of,
}: {
  label: string
  view: EquityView
  of: (stage: Stage) => number | 'hidden'
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {view.stages.map((stage) => (
        <td key={stage.stage} class="is-number" data-label={stageLabel(stage.stage, view.yearName)}>
          {stage.stage === 'cluster' && label === t('Tập thể') ? '–' : toldOf(of(stage))}
        </td>
      ))}
    </tr>
  )
}

const toldOf = (count: number | 'hidden') => (count === 'hidden' ? '< 5' : vnNumber(count))

function shareOf(row: EquityRow, { stage, persons }: Stage): string {
  const cell = row.cells[stage]
  if (cell === 'hidden') return '…'
  if (cell === undefined)
    return row.dimension === 'history' && stage === 'cluster' ? '–' : persons === 'hidden' ? '…' : '0'
  return `${vnNumber(cell.count)} (${vnPercent(cell.percent)})`
}
