import { DayField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { stepLabel, type Timing, type Wish, wishLabel } from '../rights.ts'
import { ClocksTold, wishFields } from './WishFields.tsx'

export type TimedWish = Wish & { title: string; timing: Timing }
type Letters = { waiting: number; sent: number; gaveUp: number }
type View = { wishes: TimedWish[]; today: Day; page: number; pages: number; letters: Letters }

/** What senders ask about what is kept, by the day something is due. */
export function WishesScreen({ wishes, today, page, pages, letters }: View) {
  return (
    <Page
      heading={t('Yêu cầu về dữ liệu cá nhân')}
      sub={<ClocksTold />}
      act={
        <Button href="/moderation" kind="quiet">
          {t('Về hàng chờ duyệt')}
        </Button>
      }
    >
      <More to="/moderation/wishes" submit={t('Ghi yêu cầu')} label={t('Ghi yêu cầu nhận ở bàn…')}>
        <TextField
          name="commentId"
          label={t('Mã bình luận')}
          hint={t('Phần sau /comments/ trong địa chỉ của bình luận.')}
          maxLength={36}
          required
        />
        <DayField name="receivedOn" label={t('Ngày nhận')} value={today} required />
        {wishFields()}
      </More>
      <Sheet
        caption={t('Các yêu cầu, việc đến hạn trước đứng trước')}
        columns={[
          {
            head: t('Yêu cầu'),
            title: true,
            cell: (one) => <a href={`/moderation/wishes/${one.id}`}>{wishLabel(one.kind)}</a>,
          },
          { head: t('Bình luận dưới bài'), wide: true, cell: (one) => one.title },
          { head: t('Ngày nhận'), cell: (one) => vnDay(one.receivedOn) },
          { head: t('Việc gần nhất'), cell: (one) => lastStep(one) },
          { head: t('Hạn tới'), cell: (one) => <Due timing={one.timing} /> },
        ]}
        rows={wishes}
        rowKey={(one) => one.id}
        empty={
          <Empty
            title={t('Chưa có yêu cầu nào')}
            how={t('Người gửi bình luận yêu cầu từ trang riêng của mình.')}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => `/moderation/wishes?page=${n}`} />
      <p class="quiet small">
        {t('Thư báo: {sent} đã gửi, {waiting} đang chờ gửi, {gaveUp} không gửi được sau 5 lần thử.', {
          sent: vnNumber(letters.sent),
          waiting: vnNumber(letters.waiting),
          gaveUp: vnNumber(letters.gaveUp),
        })}
      </p>
    </Page>
  )
}

function lastStep({ steps }: Wish): string {
  const last = steps.at(-1)
  return last ? `${stepLabel(last.step)} · ${vnDay(last.takenOn)}` : t('Chưa trả lời')
}

export function Due({ timing }: { timing: Timing }) {
  if (timing.dueOn === null)
    return timing.endedInTime ? (
      <Pill kind="ok">{t('Xong trong hạn')}</Pill>
    ) : (
      <Pill kind="late">{t('Xong, quá hạn')}</Pill>
    )
  return timing.isLate ? (
    <Pill kind="late">{t('Quá hạn {day}', { day: vnDay(timing.dueOn) })}</Pill>
  ) : (
    <Pill kind="info">{vnDay(timing.dueOn)}</Pill>
  )
}
