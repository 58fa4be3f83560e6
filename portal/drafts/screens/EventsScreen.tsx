import { Act } from '#kit/form/act.tsx'
import { Hidden } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { EventsView } from '../drafts.view.ts'
import { eventLabel } from '../sources.ts'

type Row = EventsView['events'][number]

/** What happened in the year and may be told, with the news that tells it. */
export function EventsScreen({ slug, yearName, events, may }: EventsView) {
  return (
    <Page
      heading={t('Soạn tin từ sự kiện năm {year}', { year: yearName })}
      sub={t(
        'Số liệu, ngày, tên trong tin lấy từ sự kiện và còn gắn với sự kiện: số đổi thì phòng biên tập được báo.',
      )}
    >
      <Sheet
        caption={t('Sự kiện có thể đưa tin')}
        rows={events}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Sự kiện'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                <a href={row.href}>{row.title}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Loại'), cell: (row) => eventLabel(row.kind) },
          { head: t('Ngày'), cell: (row) => vnDay(row.on) },
          { head: t('Tin'), wide: true, cell: (row) => <News row={row} slug={slug} may={may} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa có sự kiện nào để đưa tin')}
            how={t(
              'Phát động, sơ kết, công khai, quyết định khen thưởng, tổng kết, bàn giao sẽ hiện ở đây khi đã ghi.',
            )}
          />
        }
      />
    </Page>
  )
}

function News({ row, slug, may }: { row: Row; slug: string; may: EventsView['may'] }) {
  const { draft } = row
  if (!draft)
    return (
      <Act
        may={may.tell}
        to={`/years/${slug}/news-drafts`}
        id={`tell-${row.id}`}
        label={t('Soạn tin')}
        kind="quiet"
      >
        <Hidden name="kind" value={row.kind} />
        <Hidden name="event" value={row.id} />
      </Act>
    )
  const href = may.open ? `/magazine/articles/${draft.id}` : draft.publishedAt ? `/news/${draft.slug}` : null
  return (
    <>
      {href ? <a href={href}>{draft.title}</a> : draft.title}{' '}
      {draft.publishedAt ? <Pill kind="ok">{t('Đã xuất bản')}</Pill> : <Pill>{t('Đang soạn')}</Pill>}{' '}
      {draft.isChanged && <Pill kind="late">{t('số liệu đã đổi')}</Pill>}
    </>
  )
}
