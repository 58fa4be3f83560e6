import { NumberField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type Run = { id: string; ranOn: Day; months: number; emails: number; refused: number }

/** For how long what senders told is kept, and what was erased since. */
export function RetentionScreen({ months, runs }: { months: number; runs: Run[] }) {
  return (
    <Page
      heading={t('Thời hạn lưu dữ liệu bình luận')}
      sub={t(
        'Mỗi ngày, email của bình luận đã đăng và toàn bộ bình luận không đăng quá thời hạn được xóa; số lượng còn đếm được.',
      )}
    >
      <Form to="/magazine/retention" submit={t('Đặt thời hạn')}>
        <NumberField
          name="months"
          label={t('Lưu trong')}
          unit={t('tháng')}
          hint={t('Từ 1 đến 60 tháng, tính từ ngày duyệt. Không có “mãi mãi”: dữ liệu chỉ giữ khi còn cần.')}
          value={months}
          required
        />
      </Form>
      <Sheet
        caption={t('Các lần xóa gần đây')}
        columns={[
          { head: t('Ngày'), title: true, cell: (one) => vnDay(one.ranOn) },
          { head: t('Thời hạn (tháng)'), numeric: true, cell: (one) => vnNumber(one.months) },
          { head: t('Email đã xóa'), numeric: true, cell: (one) => vnNumber(one.emails) },
          { head: t('Bình luận không đăng đã xóa'), numeric: true, cell: (one) => vnNumber(one.refused) },
        ]}
        rows={runs}
        rowKey={(one) => one.id}
        empty={<p class="quiet">{t('Chưa có lần xóa nào.')}</p>}
      />
    </Page>
  )
}
