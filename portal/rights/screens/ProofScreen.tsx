import { RadioField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { stepKinds, stepLabel, wishLabel } from '../rights.ts'
import { Due, type TimedWish } from './WishesScreen.tsx'
import { ClocksTold } from './WishFields.tsx'

/** One wish with who did what when, and whether in time: the proof, fit for print. */
export function ProofScreen({ wish, today }: { wish: TimedWish; today: Day }) {
  const { timing } = wish
  return (
    <Page
      heading={`${t('Yêu cầu về dữ liệu cá nhân')}: ${wishLabel(wish.kind)}`}
      sub={<ClocksTold />}
      act={
        <Button href="/moderation/wishes" kind="quiet">
          {t('Về danh sách')}
        </Button>
      }
    >
      <Facts
        items={[
          [t('Mã yêu cầu'), wish.id],
          [t('Mã bình luận'), wish.commentId],
          [t('Bình luận dưới bài'), wish.title],
          [
            t('Nhận qua'),
            wish.enteredBy
              ? t('Bàn tiếp nhận, {by} ghi', { by: wish.enteredBy })
              : t('Trang riêng của người gửi'),
          ],
          [t('Ngày nhận'), vnDay(wish.receivedOn)],
          [t('Hạn trả lời'), `${vnDay(wish.answerDue)} · ${inTime(timing.answeredInTime)}`],
          [t('Hạn thực hiện'), `${vnDay(wish.executionDue)} · ${inTime(timing.endedInTime)}`],
          [t('Hạn tới'), <Due timing={timing} />],
          [t('Họ tên đúng'), wish.newName],
          [t('Email đúng'), wish.newEmail],
          [t('Nói thêm'), wish.words],
          [t('Trang này lập ngày'), vnDay(today)],
        ]}
      />
      <Sheet
        caption={t('Việc đã làm')}
        columns={[
          { head: t('Việc'), title: true, cell: (one) => stepLabel(one.step) },
          { head: t('Ngày'), cell: (one) => vnDay(one.takenOn) },
          { head: t('Người làm'), cell: (one) => one.takenBy },
          { head: t('Lời báo người gửi'), wide: true, cell: (one) => one.words },
          { head: t('Hạn mới'), cell: (one) => vnDay(one.dueOn) },
        ]}
        rows={wish.steps}
        rowKey={(one) => one.step}
        empty={<p class="quiet">{t('Chưa có việc nào được ghi.')}</p>}
      />
      {timing.dueOn !== null && <Take wish={wish} />}
    </Page>
  )
}

function inTime(is: boolean | null): string {
  if (is === null) return t('chưa xong')
  return is ? t('trong hạn') : t('quá hạn')
}

function Take({ wish }: { wish: TimedWish }) {
  const taken = wish.steps.map(({ step }) => step)
  const left = stepKinds.filter((step) => !taken.includes(step))
  return (
    <Panel heading={t('Ghi việc tiếp theo')} id="step">
      <Form to={`/moderation/wishes/${wish.id}/steps`} submit={t('Ghi')}>
        <RadioField
          name="step"
          label={t('Việc')}
          options={left.map((value) => ({ value, label: stepLabel(value) }))}
          required
        />
        <TextArea
          name="words"
          label={t('Lời báo người gửi')}
          hint={t(
            'Cần khi trả lời, gia hạn, từ chối. Không ghi họ tên, email: lời này được giữ lại sau khi xóa dữ liệu.',
          )}
          rows={3}
          maxLength={2000}
        />
      </Form>
    </Panel>
  )
}
