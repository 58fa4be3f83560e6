import { CheckField, Hidden, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { longest } from '../../comments/comments.ts'
import { consentWords } from '../../comments/consent.ts'
import type { DiscussionView } from '../../comments/discussion.view.ts'

type FormOf = { slug: string; discussion: DiscussionView }

/** The form for a comment or a reply, or why there is none. */
export function CommentForm({ slug, discussion }: FormOf) {
  const { takes } = discussion
  if (takes.kind === 'refused') return <p class="quiet">{takes.reason}</p>
  return (
    <div class="comment-write" data-challenge={`/news/${slug}/challenge`}>
      {discussion.tellsOfPosting && <PostingPointer />}
      <Form to={`/news/${slug}/comments#comment-form`} id="comment-form" submit={t('Gửi bình luận')}>
        <h3>{discussion.replyTo ? t('Trả lời {name}', discussion.replyTo) : t('Viết bình luận')}</h3>
        {discussion.replyTo && <ReplyTo slug={slug} to={discussion.replyTo} />}
        {fields(discussion.notifies)}
        <p class="quiet small">
          {ruleTold(discussion.rule)} <a href="/comments/figures">{t('Số liệu duyệt bình luận')}</a>
        </p>
      </Form>
    </div>
  )
}

/** Called, not rendered, so that the form knows the labels for its summary. */
function fields(notifies: boolean) {
  return (
    <>
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
      <div class="comment-consents">
        <CheckField name="publication" label={consentWords('publication')} />
        {notifies && <CheckField name="notification" label={consentWords('notification')} />}
      </div>
      <Hidden name="work" value="" />
      <div class="decoy" aria-hidden="true">
        <label for="comment-website">{t('Để trống ô này')}</label>
        <input id="comment-website" type="text" name="website" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  )
}

function ReplyTo({ slug, to }: { slug: string; to: { id: string; name: string } }) {
  return (
    <p class="small">
      <Hidden name="parent" value={to.id} />
      <a href={`/news/${slug}#comment-form`}>{t('Thôi trả lời, viết bình luận riêng')}</a>
    </p>
  )
}

/** What readers think of a posted list is a petition with a procedure of its own. */
function PostingPointer() {
  return (
    <Notice kind="info">
      <p>
        {t(
          'Bài này nói về một danh sách đang công khai. Ý kiến, kiến nghị về danh sách được tiếp nhận và trả lời theo thủ tục riêng tại',
        )}{' '}
        <a href="/cong-khai">{t('trang Công khai khen thưởng')}</a>
        {t('; bình luận ở đây không thay cho ý kiến ấy.')}
      </p>
    </Notice>
  )
}

function ruleTold(rule: DiscussionView['rule']): string {
  if (rule === 'after')
    return t(
      'Bình luận hiện ngay và được đọc lại sau; bình luận có liên kết hoặc gửi từ trình duyệt tắt JavaScript chờ duyệt trước.',
    )
  return t('Bình luận được đọc duyệt trước khi đăng, thường trong một ngày làm việc.')
}
