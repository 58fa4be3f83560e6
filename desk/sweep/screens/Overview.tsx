import { vnNumber, vnPercent } from '#kit/format.ts'
import { Bar, Empty, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import { t } from '#plumbing/language.ts'
import type { CountRow } from '../sweep.store.ts'
import { type KeptState, type Sweep, type SweepState, stateLabel } from '../sweep.ts'
import { addressOf } from './SweepScreen.tsx'

type Line = {
  award: AwardCode
  by: Record<SweepState, number>
  overlooked: number
  near: number
  direct: number
}

/** Every award with how many people stand where, and what part of those who may be proposed works directly. */
export function Overview({ sweep, counts }: { sweep: Sweep; counts: CountRow[] }) {
  const lines = linesOf(counts)
  const unread = lines.filter((line) => line.by.unread >= sweep.peopleDone)
  const judged = lines.filter((line) => line.by.judgement >= sweep.peopleDone)
  const read = lines.filter((line) => !unread.includes(line) && !judged.includes(line))
  return (
    <Panel heading={t('Toàn cảnh')} id="overview">
      <Sheet
        caption={t('Số người theo từng danh hiệu, hình thức')}
        rows={read}
        rowKey={(line) => line.award}
        columns={[
          {
            head: t('Danh hiệu, hình thức'),
            title: true,
            cell: (line) => <AwardLink sweep={sweep} award={line.award} />,
          },
          counted('ready', sweep),
          counted('forPeople', sweep),
          counted('oneStep', sweep),
          {
            head: t('Có thể bị sót'),
            numeric: true,
            cell: (line) => <Overlooked sweep={sweep} line={line} />,
          },
          { head: stateLabel('missing'), numeric: true, cell: (line) => vnNumber(line.by.missing) },
          { head: t('Người trực tiếp'), cell: (line) => <Direct line={line} /> },
        ]}
        empty={<Empty title={t('Chưa xét được người nào.')} />}
      />
      {judged.length > 0 && (
        <p class="muted">
          {t('Không có điều kiện tính được, người xem xét từng trường hợp:')}{' '}
          {judged.map((line) => t(awardName(line.award))).join('; ')}.
        </p>
      )}
      {unread.length > 0 && (
        <p class="muted">
          {t('Chưa tính được vì chưa ai đọc văn bản:')}{' '}
          {unread.map((line) => t(awardName(line.award))).join('; ')}.
        </p>
      )}
    </Panel>
  )
}

function counted(state: KeptState, sweep: Sweep) {
  return {
    head: stateLabel(state),
    numeric: true,
    cell: (line: Line) => {
      const count = line.by[state]
      if (count === 0) return vnNumber(0)
      return <a href={`${addressOf(sweep, { award: line.award, state })}#people`}>{vnNumber(count)}</a>
    },
  }
}

function AwardLink({ sweep, award }: { sweep: Sweep; award: AwardCode }) {
  const layer = sweep.layers.includes('army') ? '&layer=army' : ''
  return <a href={`/law/awards/${award}?on=${sweep.receivedOn}${layer}`}>{t(awardName(award))}</a>
}

function Overlooked({ sweep, line }: { sweep: Sweep; line: Line }) {
  if (line.overlooked === 0) return <>{vnNumber(0)}</>
  const address = addressOf(sweep, { award: line.award, overlookedOnly: true })
  return <a href={`${address}#people`}>{vnNumber(line.overlooked)}</a>
}

function Direct({ line }: { line: Line }) {
  if (line.near === 0) return <>{t('không có ai')}</>
  const percent = vnPercent((line.direct / line.near) * 100, { places: 0 })
  return <Bar value={line.direct} max={line.near} label={percent} />
}

function linesOf(counts: CountRow[]): Line[] {
  const lines = new Map<AwardCode, Line>()
  for (const row of counts) {
    const line = lines.get(row.awardCode) ?? emptyLine(row.awardCode)
    line.by[row.state] += row.people
    line.overlooked += row.overlooked
    if (row.state === 'ready' || row.state === 'forPeople') {
      line.near += row.people
      if (row.direct) line.direct += row.people
    }
    lines.set(row.awardCode, line)
  }
  return [...lines.values()].sort((a, b) => b.near - a.near)
}

const emptyLine = (award: AwardCode): Line => ({
  award,
  by: { ready: 0, forPeople: 0, oneStep: 0, missing: 0, unread: 0, notMet: 0, judgement: 0 },
  overlooked: 0,
  near: 0,
  direct: 0,
})
