import { vnInstant } from '#kit/format.ts'
import { scriptPath } from '#kit/look/assets.ts'
import { useShell } from '#kit/page/shell.ts'
import { Illustrative, Notice } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { PublicAnswer, PublicComment, Thread } from '../../comments/discussion.store.ts'
import type { DiscussionView } from '../../comments/discussion.view.ts'
import { reasonTold } from '../../moderation/moderation.ts'
import { CommentForm } from './CommentForm.tsx'

type DiscussionOf = { slug: string; discussion: DiscussionView }

/** The comments readers may see, and the form for one more. */
export function Discussion({ slug, discussion }: DiscussionOf) {
  const { threads, count, page, pages, thread } = discussion
  return (
    <section class="discussion" id="comments" aria-labelledby="comments-heading">
      <h2 id="comments-heading">{count > 0 ? t('Bình luận ({count})', { count }) : t('Bình luận')}</h2>
      <Received sent={discussion.sent} />
      {thread && (
        <p>
          <a href={`/news/${slug}#comments`}>{t('Xem mọi bình luận của bài')}</a>
        </p>
      )}
      {threads.length > 0 ? (
        <ol class="comments">
          {threads.map((one) => (
            <ThreadItem key={one.id} slug={slug} thread={one} takes={discussion.takes.kind === 'allowed'} />
          ))}
        </ol>
      ) : (
        <p class="quiet">{t('Chưa có bình luận nào.')}</p>
      )}
      {!thread && <Pager page={page} pages={pages} href={(n) => `/news/${slug}?page=${n}#comments`} />}
      <CommentForm slug={slug} discussion={discussion} />
      <Island />
    </section>
  )
}

function Received({ sent }: { sent: DiscussionView['sent'] }) {
  const { attempt } = useShell()
  if (!sent || attempt) return null
  return (
    <Notice kind="done">
      <p role="status">
        {sent === 'shown'
          ? t('Đã đăng bình luận của bạn; người duyệt sẽ đọc lại sau.')
          : t('Đã nhận bình luận của bạn; bình luận hiện ra sau khi được duyệt.')}
      </p>
    </Notice>
  )
}

function ThreadItem({ slug, thread, takes }: { slug: string; thread: Thread; takes: boolean }) {
  const more = thread.replyCount - thread.replies.length
  return (
    <li id={`comment-${thread.id}`}>
      <Comment comment={thread} reply={takes ? `/news/${slug}?reply=${thread.id}#comment-form` : null} />
      {thread.replies.length > 0 && (
        <ol class="comments comment-replies">
          {thread.replies.map((reply) => (
            <li key={reply.id} id={`comment-${reply.id}`}>
              <Comment comment={reply} reply={null} />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && (
        <p class="comment-more">
          <a href={`/news/${slug}?thread=${thread.id}#comments`}>{t('Xem thêm {more} trả lời', { more })}</a>
        </p>
      )}
    </li>
  )
}

function Comment({ comment, reply }: { comment: PublicComment; reply: string | null }) {
  if (comment.withdrawal) return <Gone comment={comment} />
  const { id, name, body, sentAt, illustrative, answers } = comment
  return (
    <>
      <p class="comment-head">
        <span class="comment-name">{name}</span>{' '}
        <a class="comment-when" href={`/comments/${id}`} rel="nofollow">
          <time dateTime={sentAt.toISOString()}>{vnInstant(sentAt)}</time>
        </a>{' '}
        <Illustrative when={illustrative} />
      </p>
      <p class="comment-text">{body}</p>
      <p class="comment-acts">
        {reply && (
          <a href={reply} rel="nofollow">
            {t('Trả lời')}
            <span class="unseen"> {name}</span>
          </a>
        )}
        <a href={`/comments/${id}/report`} rel="nofollow">
          {t('Báo vi phạm')}
        </a>
      </p>
      <Answers answers={answers} />
    </>
  )
}

/** What was here and is not shown any more. */
function Gone({ comment: { withdrawal, answers } }: { comment: PublicComment }) {
  if (!withdrawal) return null
  return (
    <>
      <p class="comment-gone">
        {withdrawal.code === 'sender'
          ? t('Người gửi đã rút bình luận ở đây lúc {at}.', { at: vnInstant(withdrawal.at) })
          : t('Bình luận ở đây đã được gỡ lúc {at}. Lý do: {reason}.', {
              at: vnInstant(withdrawal.at),
              reason: reasonTold(withdrawal).replace(/\.$/, ''),
            })}
      </p>
      <Answers answers={answers} />
    </>
  )
}

function Answers({ answers }: { answers: PublicAnswer[] }) {
  return (
    <>
      {answers.map((answer) => (
        <div key={answer.id} class="comment-answer">
          <p class="comment-head">
            <span class="comment-name">{t('Ban biên tập trả lời')}</span>{' '}
            <time class="comment-when" dateTime={answer.answeredAt.toISOString()}>
              {vnInstant(answer.answeredAt)}
            </time>{' '}
            <Illustrative when={answer.illustrative} />
          </p>
          <p class="comment-text">{answer.body}</p>
        </div>
      ))}
    </>
  )
}

/** The one script of a reader's page: the work asked of whoever sends. Without it the form is taken all the same. */
function Island() {
  const path = scriptPath('comment')
  return path ? <script type="module" src={path} /> : null
}
