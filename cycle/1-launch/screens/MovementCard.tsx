import { vnDay } from '#kit/format.ts'
import { Button, Empty, Facts, Illustrative, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { lengthLabel, levelLabel, type Movement, mannerLabel } from '../movement/movement.ts'

type CardOf = { slug: string; movement: Movement | null; may: { write: Verdict } }

/** What the year is about: the movement with its class in the statistics. */
export function MovementCard({ slug, movement, may }: CardOf) {
  if (!movement)
    return (
      <Panel heading={t('Phong trào thi đua')}>
        <Empty
          title={t('Chưa ghi phong trào của năm.')}
          how={t('Đơn vị dẫn đầu ghi tên phong trào, khẩu hiệu, chủ đề, thời gian và văn bản phát động.')}
        />
      </Panel>
    )
  return (
    <Panel
      heading={movement.name}
      aside={
        may.write.kind === 'allowed' && (
          <Button href={`/years/${slug}/movement`} kind="quiet">
            {t('Sửa')}
          </Button>
        )
      }
    >
      {movement.slogan && (
        <p>
          <strong>“{movement.slogan}”</strong>
        </p>
      )}
      <Facts
        items={[
          [t('Chủ đề'), movement.theme],
          [t('Văn bản phát động'), movement.decisionReference],
          [t('Thời gian'), `${vnDay(movement.launchedOn)} – ${vnDay(movement.endsOn)}`],
          [t('Cấp tổ chức'), levelLabel(movement.level)],
          [t('Độ dài'), lengthLabel(movement.length)],
          [t('Hình thức'), mannerLabel(movement.manner)],
        ]}
      />
      <Illustrative when={movement.illustrative} />
    </Panel>
  )
}
