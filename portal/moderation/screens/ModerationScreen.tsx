import { TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Empty, Notice, Tabs } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type Standing, standingLabel, standings } from '../../comments/comments.ts'
import type { Queued } from '../moderation.store.ts'

type QueueView = {
  comments: Queued[]
  counts: Record<Standing, number>
  standing: Standing
  page: number
  pages: number
}

export function ModerationScreen({ comments, counts, standing, page, pages }: QueueView) {
  const address = (one: Standing) => (one === 'waiting' ? '/moderation' : `/moderation?standing=${one}`)
  return (
    <Page
      heading={t('Duyệt bình luận')}
      sub={t('Bình luận gửi trước đọc trước. Email chỉ người duyệt thấy, không hiện ra ngoài.')}
    >
      <Tabs
        label={t('Kết quả duyệt')}
        items={standings.map((one) => ({
          href: address(one),
          label: `${standingLabel(one)} (${counts[one]})`,
          current: one === standing,
        }))}
      />
      <LostRace comments={comments} />
      {comments.length === 0 ? (
        <NothingHere standing={standing} />
      ) : (
        <ol class="queue">
          {comments.map((comment) => (
            <Case key={comment.id} comment={comment} waits={standing === 'waiting'} />
          ))}
        </ol>
      )}
      <Pager
        page={page}
        pages={pages}
        href={(n) => `/moderation?${new URLSearchParams({ standing, page: String(n) })}`}
      />
    </Page>
  )
}

/** Somebody else ruled first: the comment left the queue, so the reason is told above it. */
function LostRace({ comments }: { comments: Queued[] }) {
  const { attempt } = useShell()
  if (attempt?.kind !== 'refused' || comments.some((one) => attempt.to.includes(one.id))) return null
  return (
    <Notice kind="warn">
      <p role="alert">{attempt.reason}</p>
    </Notice>
  )
}

function Case({ comment, waits }: { comment: Queued; waits: boolean }) {
  return (
    <li class="panel queue-case" id={`comment-${comment.id}`}>
      <p class="queue-head">
        <strong>{comment.name}</strong> <span class="quiet">{comment.email}</span>
        <time class="quiet small" dateTime={comment.sentAt.toISOString()}>
          {vnInstant(comment.sentAt)}
        </time>
      </p>
      <p class="quiet small">
        {t('Dưới bài')} <a href={`/news/${comment.slug}`}>{comment.title}</a>
      </p>
      <blockquote class="queue-text">{comment.body}</blockquote>
      {waits ? <Rulings comment={comment} /> : <Ruled comment={comment} />}
    </li>
  )
}

function Rulings({ comment }: { comment: Queued }) {
  const { attempt } = useShell()
  const to = `/moderation/comments/${comment.id}`
  return (
    <div class="queue-acts">
      <Form to={`${to}/approval`} submit={t('Duyệt')} />
      <details open={attempt?.to === `${to}/refusal`}>
        <summary class="button button-quiet">{t('Từ chối…')}</summary>
        <Form to={`${to}/refusal`} submit={t('Từ chối bình luận')} kind="danger">
          <TextField
            name="reason"
            label={t('Lý do từ chối')}
            hint={t('Lưu cùng bình luận, không hiện ra ngoài.')}
            maxLength={1000}
            required
          />
        </Form>
      </details>
    </div>
  )
}

function Ruled({ comment }: { comment: Queued }) {
  return (
    <p class="quiet small">
      {comment.ruledBy} · {vnInstant(comment.ruledAt)}
      {comment.reason ? ` · ${t('Lý do: {reason}', { reason: comment.reason })}` : ''}
    </p>
  )
}

function NothingHere({ standing }: { standing: Standing }) {
  if (standing === 'waiting')
    return (
      <Empty
        title={t('Không còn bình luận nào chờ duyệt')}
        how={t('Bình luận bạn đọc gửi dưới các bài sẽ vào đây trước khi hiện ra.')}
      />
    )
  return <Empty title={t('Chưa có bình luận nào ở mục này')} />
}
