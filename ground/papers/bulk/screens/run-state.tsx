import { vnNumber } from '#kit/format.ts'
import { Pill, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Run, stateOf } from '../run.ts'

/** How far a run is, in one line. */
export function RunStateMark({ run }: { run: Run }) {
  const state = stateOf(run)
  const failed = run.failed > 0 && (
    <>
      {' '}
      <Pill kind="late">{t('{count} lỗi', { count: vnNumber(run.failed) })}</Pill>
    </>
  )
  return (
    <>
      {state === 'going' ? (
        <Progress done={run.done + run.failed} all={run.inAll} label={t('Đã xong')} />
      ) : (
        <StatePill run={run} />
      )}
      {failed}
    </>
  )
}

function StatePill({ run }: { run: Run }) {
  const state = stateOf(run)
  const count = vnNumber(run.hasItems ? run.done : run.inAll)
  if (state === 'done') return <Pill kind="ok">{t('Xong {count}', { count })}</Pill>
  if (state === 'paused') return <Pill kind="warn">{t('Tạm dừng, đã xong {count}', { count })}</Pill>
  if (state === 'stopped') return <Pill>{t('Đã dừng hẳn, xong {count}', { count })}</Pill>
  return <Pill kind="late">{t('Dừng vì lỗi')}</Pill>
}
