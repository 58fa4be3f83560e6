import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Book, Honour } from '../honours.ts'
import { HonourLine } from './HonourLine.tsx'

type View = {
  whose: 'person' | 'agency'
  name: string
  illustrative: boolean
  back: string
  book: Book
  today: Day
}

/** “Sổ vàng”: everything one person or one collective was given, as a picture and as a table; printed on A4. */
export function HonoursScreen({ whose, name, illustrative, back, book, today }: View) {
  return (
    <Page
      heading={t('Sổ vàng của {name}', { name })}
      sub={
        <>
          {whose === 'agency'
            ? t('Khen thưởng tặng chính tập thể; của từng người, từng hộ ở sổ riêng.')
            : t('Mọi lần được khen có trong sổ khen thưởng.')}{' '}
          {t('Tính đến ngày {day}. In trang này ra khổ A4 bằng lệnh in của trình duyệt.', {
            day: vnDay(today),
          })}{' '}
          <Illustrative when={illustrative} />
        </>
      }
      act={
        <Button href={back} kind="quiet">
          {whose === 'agency' ? t('Trang đơn vị') : t('Trang cá nhân')}
        </Button>
      }
    >
      {book.all > 0 && <Picture book={book} />}
      <Panel heading={t('Các lần khen thưởng')} id="honours">
        <Honours book={book} whose={whose} />
        {book.all > book.honours.length && (
          <p class="quiet">
            {t('Trang này ghi {shown} lần gần nhất trong {all} lần; xem đủ ở Sổ khen thưởng.', {
              shown: vnNumber(book.honours.length),
              all: vnNumber(book.all),
            })}
          </p>
        )}
      </Panel>
    </Page>
  )
}

function Picture({ book }: { book: Book }) {
  const fallen = book.all - book.standing
  return (
    <Panel heading={t('Qua các năm')} id="picture">
      <p>
        {t('{count} lần được khen còn giá trị', { count: vnNumber(book.standing) })}
        {fallen > 0 && <>; {t('{count} lần đã hủy hoặc tước', { count: vnNumber(fallen) })}</>}.
      </p>
      <HonourLine honours={book.honours} />
    </Panel>
  )
}

function Honours({ book, whose }: { book: Book; whose: View['whose'] }) {
  return (
    <Sheet
      caption={t('Các lần được khen, mới nhất trước')}
      rows={book.honours}
      rowKey={(row) => row.id}
      columns={[
        { head: t('Danh hiệu, hình thức'), title: true, wide: true, cell: (row) => <Given honour={row} /> },
        { head: t('Năm'), numeric: true, cell: (row) => row.year },
        ...(whose === 'agency'
          ? [{ head: t('Tên ghi trong sổ'), cell: (row: Honour) => row.recipient }]
          : []),
        { head: t('Thành tích'), wide: true, cell: (row) => row.achievement || '–' },
        { head: t('Quyết định'), cell: (row) => `${row.decisionReference}, ${vnDay(row.decidedOn)}` },
        { head: t('Cơ quan quyết định'), cell: (row) => row.issuer },
      ]}
      empty={
        <Empty
          title={t('Sổ chưa ghi lần khen thưởng nào.')}
          how={t('Sổ tự ghi khi một quyết định khen thưởng được ký.')}
        />
      }
    />
  )
}

function Given({ honour }: { honour: Honour }) {
  return (
    <>
      <a href={`/register/${honour.id}`}>{t(awardName(honour.code))}</a>{' '}
      {honour.code !== honour.givenCode && (
        <span class="quiet">{t('(hạ từ {award})', { award: t(awardName(honour.givenCode)) })}</span>
      )}{' '}
      {!honour.stands && <Pill kind="late">{t('Không còn giá trị')}</Pill>}{' '}
      <Illustrative when={honour.illustrative} />
    </>
  )
}
