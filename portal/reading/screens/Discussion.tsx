import { TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { useShell } from '#kit/page/shell.ts'
import { Notice } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { longest, type PublicComment } from '../../comments/comments.ts'

type DiscussionOf = {
  slug: string
  comments: PublicComment[]
  count: number
  page: number
  pages: number
  sent: boolean
}

/** The approved comments and the form for one more. */
export function Discussion({ slug, comments, count, page, pages, sent }: DiscussionOf) {
  const { attempt } = useShell()
  return (
    <section class="discussion" id="comments" aria-labelledby="comments-heading">
      <h2 id="comments-heading">{count > 0 ? t('Bình luận ({count})', { count }) : t('Bình luận')}</h2>
      {sent && !attempt && (
        <Notice kind="done">
          <p role="status">{t('Đã nhận bình luận của bạn; bình luận hiện ra sau khi được duyệt.')}</p>
        </Notice>
      )}
      {comments.length > 0 ? (
        <ol class="comments">
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
      ) : (
        <p class="quiet">{t('Chưa có bình luận nào. Bạn có thể viết bình luận đầu tiên.')}</p>
      )}
      <Pager page={page} pages={pages} href={(n) => `/news/${slug}?page=${n}#comments`} />
      <CommentForm slug={slug} />
    </section>
  )
}

function Comment({ comment }: { comment: PublicComment }) {
  return (
    <li id={`comment-${comment.id}`}>
      <span class="comment-name">{comment.name}</span>{' '}
      <time class="comment-when" dateTime={comment.sentAt.toISOString()}>
        {vnInstant(comment.sentAt)}
      </time>
      <p class="comment-text">{comment.body}</p>
    </li>
  )
}

function CommentForm({ slug }: { slug: string }) {
  return (
    <Form to={`/news/${slug}/comments#comment-form`} id="comment-form" submit={t('Gửi bình luận')}>
      <h3>{t('Viết bình luận')}</h3>
      <div class="comment-who">
        <TextField name="name" label={t('Họ và tên')} maxLength={longest.name} autocomplete="name" required />
        <TextField
          name="email"
          label={t('Email')}
          hint={t('Email không hiện ra ngoài.')}
          type="email"
          maxLength={longest.email}
          autocomplete="email"
          required
        />
      </div>
      <TextArea name="body" label={t('Nội dung')} rows={5} maxLength={longest.body} required />
      <div class="decoy" aria-hidden="true">
        <label for="comment-website">{t('Để trống ô này')}</label>
        <input id="comment-website" name="website" tabIndex={-1} autocomplete="off" />
      </div>
      <p class="quiet small">
        {t('Bình luận được đọc duyệt trước khi đăng, thường trong một ngày làm việc.')}
      </p>
    </Form>
  )
}
