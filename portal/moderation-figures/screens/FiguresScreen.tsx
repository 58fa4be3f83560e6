import { vnNumber, vnPercent } from '#kit/format.ts'
import { PublicPage } from '#kit/page/page.tsx'
import { Trend } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { reasonCodes, reasonLabel } from '../../moderation/moderation.ts'
import type { MonthFigures, WishFigures } from '../figures.store.ts'

type Refused = { month: string; code: string; count: number }
type View = { magazine: string | undefined; months: MonthFigures[]; refused: Refused[]; wishes: WishFigures }

/** How comments are moderated, in figures. */
export function FiguresScreen({ magazine, months, refused, wishes }: View) {
  const of = (month: string) => refused.filter((one) => one.month === month)
  return (
    <PublicPage title={t('Số liệu duyệt bình luận')} magazine={magazine}>
      <h1 class="front-title">{t('Số liệu duyệt bình luận')}</h1>
      <p>
        {t('Tính theo tháng bình luận được gửi. Không nêu tên ai; bình luận đã xóa dữ liệu vẫn được đếm.')}
      </p>
      <figure>
        <Trend
          label={t('Bình luận nhận được mỗi tháng')}
          points={months.map(({ month, received }) => ({ label: told(month), value: received }))}
          width={320}
          height={72}
        />
        <figcaption>{t('Bình luận nhận được mỗi tháng')}</figcaption>
      </figure>
      <Sheet
        caption={t('Từng tháng')}
        columns={[
          { head: t('Tháng'), title: true, cell: (one) => told(one.month) },
          { head: t('Nhận'), numeric: true, cell: (one) => vnNumber(one.received) },
          { head: t('Đang hiện'), numeric: true, cell: (one) => vnNumber(one.shown) },
          { head: t('Không đăng'), wide: true, cell: (one) => <Reasons of={of(one.month)} /> },
          { head: t('Đã gỡ'), numeric: true, cell: (one) => vnNumber(one.withdrawn) },
          { head: t('Người gửi rút'), numeric: true, cell: (one) => vnNumber(one.takenBack) },
          {
            head: t('Giờ đến khi duyệt (trung vị)'),
            numeric: true,
            cell: (one) => vnNumber(one.medianHours, { places: 1 }),
          },
        ]}
        rows={months}
        rowKey={(one) => one.month}
        empty={<p class="quiet">{t('Chưa có bình luận nào.')}</p>}
      />
      <h2>{t('Yêu cầu về dữ liệu cá nhân')}</h2>
      <p>
        {t('Đã nhận {received}, đã kết thúc {ended}, trong đó đúng hạn {inTime}', {
          received: vnNumber(wishes.received),
          ended: vnNumber(wishes.ended),
          inTime: vnNumber(wishes.inTime),
        })}
        {wishes.ended > 0 && ` (${vnPercent((100 * wishes.inTime) / wishes.ended, { places: 1 })})`}.
      </p>
    </PublicPage>
  )
}

const told = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`

function Reasons({ of }: { of: Refused[] }) {
  if (of.length === 0) return <>0</>
  const total = of.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {vnNumber(total)}{' '}
      <span class="quiet small">
        ({of.map(({ code, count }) => `${label(code)}: ${vnNumber(count)}`).join('; ')})
      </span>
    </>
  )
}

const label = (code: string) => reasonLabel(reasonCodes.find((one) => one === code) ?? 'other')
