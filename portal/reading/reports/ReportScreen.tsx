import { RadioField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { PublicPage } from '#kit/page/page.tsx'
import { Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { reasonLabel, reportKinds } from '../../moderation/moderation.ts'

type View = {
  magazine: string | undefined
  id: string
  slug: string
  title: string
  name: string
  body: string
  isSent: boolean
}

/** A reader says what is wrong with a comment; a moderator looks at it. */
export function ReportScreen({ magazine, id, slug, title, name, body, isSent }: View) {
  return (
    <PublicPage
      title={t('Báo bình luận vi phạm')}
      magazine={magazine}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="report-page">
        <h1>{t('Báo bình luận vi phạm')}</h1>
        <p class="quiet">
          {t('Dưới bài')} <a href={`/news/${slug}#comment-${id}`}>{title}</a>
        </p>
        <blockquote class="comment-quoted">
          <p class="comment-name">{name}</p>
          <p class="comment-text">{body}</p>
        </blockquote>
        {isSent ? (
          <Notice kind="done">
            <p role="status">{t('Đã nhận. Người duyệt sẽ xem lại bình luận này.')}</p>
          </Notice>
        ) : (
          <ReportForm id={id} />
        )}
      </div>
    </PublicPage>
  )
}

function ReportForm({ id }: { id: string }) {
  const options = reportKinds.map((kind) => ({ value: kind, label: reasonLabel(kind) }))
  return (
    <Form to={`/comments/${id}/reports`} submit={t('Gửi báo vi phạm')}>
      <RadioField name="kind" label={t('Vì sao bình luận này không nên ở đây?')} options={options} required />
      <TextArea
        name="words"
        label={t('Nói thêm')}
        hint={t('Không bắt buộc, trừ khi chọn lý do khác. Đừng ghi tên, số điện thoại hay email.')}
        rows={3}
        maxLength={500}
      />
      <Decoy />
    </Form>
  )
}

function Decoy() {
  return (
    <div class="decoy" aria-hidden="true">
      <label for="report-website">{t('Để trống ô này')}</label>
      <input id="report-website" type="text" name="website" tabIndex={-1} autocomplete="off" />
    </div>
  )
}
