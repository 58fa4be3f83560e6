import { DayField, Hidden, RadioField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnInstant } from '#kit/format.ts'
import { addMonths, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { blockLabel } from '../blocks/blocks.ts'
import type { ShownCase } from '../queue.view.ts'
import { ReasonFields } from './ReasonFields.tsx'

/** What may be done with one comment as it stands. */
export function CaseActs({ comment, today }: { comment: ShownCase; today: Day }) {
  const isVisible = comment.standing === 'approved' || comment.standing === 'shown'
  return (
    <>
      {isVisible && <Answers comment={comment} />}
      <div class="queue-acts">
        <Approve comment={comment} />
        {comment.standing === 'waiting' && <Refuse id={comment.id} />}
        {isVisible && <Withdraw comment={comment} />}
        {isVisible && <Answer id={comment.id} />}
        <Block comment={comment} today={today} />
      </div>
    </>
  )
}

const at = (id: string) => `/moderation/comments/${id}`

function Approve({ comment: { id, standing, openReports } }: { comment: ShownCase }) {
  if (standing === 'approved' && openReports === 0) return null
  const label = standing === 'approved' ? t('Giữ lại') : standing === 'waiting' ? t('Duyệt') : t('Duyệt lại')
  return (
    <div data-approve>
      <Form
        to={`${at(id)}/approval`}
        submit={standing === 'shown' ? t('Duyệt') : label}
        kind={standing === 'waiting' ? 'primary' : 'quiet'}
      >
        <Hidden name="seen" value={standing} />
      </Form>
    </div>
  )
}

function Refuse({ id }: { id: string }) {
  return (
    <div data-refuse>
      <More to={`${at(id)}/refusal`} submit={t('Từ chối bình luận')} label={t('Từ chối…')} kind="danger">
        <ReasonFields hint={t('Lưu cùng bình luận, không hiện ra ngoài.')} isNeeded />
      </More>
    </div>
  )
}

function Withdraw({ comment: { id, standing } }: { comment: ShownCase }) {
  return (
    <div data-refuse>
      <More to={`${at(id)}/withdrawal`} submit={t('Gỡ bình luận')} label={t('Gỡ…')} kind="danger">
        <Hidden name="seen" value={standing} />
        <ReasonFields hint={t('Bạn đọc thấy lý do này ở chỗ bình luận đã gỡ.')} isNeeded />
      </More>
    </div>
  )
}

function Answer({ id }: { id: string }) {
  return (
    <More to={`${at(id)}/answers`} submit={t('Đăng câu trả lời')} label={t('Trả lời…')}>
      <TextArea
        name="body"
        label={t('Câu trả lời của ban biên tập')}
        hint={t('Hiện ngay dưới bình luận, ghi rõ là của ban biên tập.')}
        maxLength={3000}
        required
      />
    </More>
  )
}

function Answers({ comment }: { comment: ShownCase }) {
  return (
    <>
      {comment.answers.map((answer) => (
        <div key={answer.id} class="queue-answer small">
          <p>
            <strong>{t('Ban biên tập trả lời')}</strong> · {answer.by} · {vnInstant(new Date(answer.at))}
          </p>
          <p class="keep-lines">{answer.body}</p>
          {answer.reason ? (
            <p class="quiet">{t('Đã rút. Lý do: {reason}', { reason: answer.reason })}</p>
          ) : (
            <More
              to={`/moderation/answers/${answer.id}/withdrawal`}
              submit={t('Rút câu trả lời')}
              label={t('Rút…')}
              kind="quiet"
            >
              <TextField name="reason" label={t('Lý do rút')} maxLength={500} required />
            </More>
          )}
        </div>
      ))}
    </>
  )
}

function Block({ comment: { id, hasPlace }, today }: { comment: ShownCase; today: Day }) {
  const kinds = hasPlace ? (['email', 'host', 'place'] as const) : (['email', 'host'] as const)
  return (
    <More to={`${at(id)}/blocks`} submit={t('Chặn người gửi')} label={t('Chặn…')} kind="danger">
      <RadioField
        name="kind"
        label={t('Chặn theo')}
        hint={t('Một nơi gửi có thể là cả một cơ quan dùng chung; chặn theo email trước.')}
        options={kinds.map((kind) => ({ value: kind, label: blockLabel(kind) }))}
        required
      />
      <TextField
        name="reason"
        label={t('Lý do chặn')}
        hint={t('Người bị chặn thấy lý do này.')}
        maxLength={300}
        required
      />
      <DayField name="endsOn" label={t('Chặn đến hết ngày')} value={addMonths(today, 1)} required />
    </More>
  )
}
