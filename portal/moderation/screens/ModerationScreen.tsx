import { Page } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Empty, Notice, Tabs } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { standingLabel } from '../../comments/comments.ts'
import { addressOf } from '../address.ts'
import { fewest } from '../classifier/score.ts'
import type { QueueFilter } from '../moderation.ts'
import type { QueueView } from '../queue.view.ts'
import { Keys } from './Keys.tsx'
import { QueueCase } from './QueueCase.tsx'
import { QueueNarrow } from './QueueNarrow.tsx'
import { SeveralForm } from './SeveralForm.tsx'

const standings: QueueFilter['standing'][] = [
  'waiting',
  'shown',
  'reported',
  'approved',
  'refused',
  'withdrawn',
]

export function ModerationScreen(view: QueueView) {
  const { comments, counts, filter, pages, lessons } = view
  return (
    <Page
      heading={t('Duyệt bình luận')}
      sub={t(
        'Email chỉ người duyệt thấy, không hiện ra ngoài. Điểm giống chỉ để sắp thứ tự; quyết định là của người duyệt.',
      )}
      act={
        <>
          <Button href="/moderation/blocks" kind="quiet">
            {t('Danh sách chặn')}
          </Button>
          <Button href="/moderation/wishes" kind="quiet">
            {t('Yêu cầu về dữ liệu cá nhân')}
          </Button>
        </>
      }
      scripts={['queue']}
    >
      <Tabs
        label={t('Kết quả duyệt')}
        items={standings.map((one) => ({
          href: addressOf(filter, { standing: one, page: 1 }),
          label: `${one === 'reported' ? t('Bị báo vi phạm') : standingLabel(one)} (${counts[one]})`,
          current: one === filter.standing,
        }))}
      />
      <LostRace ids={comments.map((one) => one.id)} />
      <QueueNarrow view={view} />
      <Learned lessons={lessons} />
      {comments.length === 0 ? (
        <NothingHere standing={filter.standing} />
      ) : (
        <>
          <Keys />
          <ol class="queue" data-queue>
            {comments.map((comment) => (
              <QueueCase key={comment.id} comment={comment} today={view.today} />
            ))}
          </ol>
          <SeveralForm standing={filter.standing} />
        </>
      )}
      <Pager page={filter.page} pages={pages} href={(page) => addressOf(filter, { page })} />
    </Page>
  )
}

/** Told honestly: a machine that saw nothing knows nothing. */
function Learned({ lessons }: { lessons: QueueView['lessons'] }) {
  if (lessons.approved >= fewest && lessons.refused >= fewest)
    return (
      <p class="quiet small">
        {t('Máy so với {approved} bình luận đã duyệt và {refused} bình luận đã từ chối.', lessons)}
      </p>
    )
  return (
    <p class="quiet small">
      {t(
        'Chưa chấm điểm giống: cần ít nhất {fewest} quyết định mỗi loại, hiện có {approved} duyệt và {refused} từ chối.',
        {
          fewest,
          ...lessons,
        },
      )}
    </p>
  )
}

/** Somebody else ruled first: the comment left the queue, so the reason is told above it. */
function LostRace({ ids }: { ids: string[] }) {
  const { attempt } = useShell()
  if (attempt?.kind !== 'refused' || ids.some((id) => attempt.to.includes(id))) return null
  return (
    <Notice kind="warn">
      <p role="alert">{attempt.reason}</p>
    </Notice>
  )
}

function NothingHere({ standing }: { standing: QueueFilter['standing'] }) {
  if (standing === 'waiting')
    return (
      <Empty
        title={t('Không còn bình luận nào chờ duyệt')}
        how={t('Bình luận bạn đọc gửi dưới các bài sẽ vào đây trước khi hiện ra.')}
      />
    )
  return <Empty title={t('Chưa có bình luận nào ở mục này')} />
}
