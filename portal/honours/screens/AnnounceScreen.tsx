import { Act } from '#kit/form/act.tsx'
import { TextArea } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Announceable, kindLabel } from '../honours.ts'

type Item = Announceable & { may: { announce: Verdict; takeBack: Verdict } }

/** Which decisions and exemplars of the year the public is told of. */
export function AnnounceScreen({ slug, items }: { slug: string; items: Item[] }) {
  return (
    <Page
      heading={t('Công bố trên cổng thông tin')}
      sub={t('Bạn đọc chỉ thấy danh sách khen thưởng, điển hình đã được công bố ở đây.')}
      act={
        <Button href="/awards" kind="quiet">
          {t('Xem trang bạn đọc thấy')}
        </Button>
      }
    >
      <Sheet
        caption={t('Quyết định và điển hình của năm')}
        rows={items}
        rowKey={(item) => item.subjectId}
        empty={
          <Empty
            title={t('Chưa có gì để công bố')}
            how={t('Quyết định khen thưởng và điển hình của năm sẽ hiện ở đây.')}
          />
        }
        columns={[
          {
            head: t('Nội dung'),
            title: true,
            wide: true,
            cell: (item) => (
              <>
                {item.title} <Illustrative when={item.illustrative} />
              </>
            ),
          },
          { head: t('Loại'), cell: (item) => kindLabel(item.kind) },
          { head: t('Ngày'), cell: (item) => (item.on ? vnDay(item.on) : '–') },
          { head: t('Công bố'), cell: standing },
          {
            head: t('Việc'),
            cell: (item) => <Deeds item={item} to={`/years/${slug}/announcements/${item.subjectId}`} />,
          },
        ]}
      />
    </Page>
  )
}

function standing({ announcement }: Item) {
  if (!announcement) return <Pill>{t('Chưa công bố')}</Pill>
  return (
    <>
      <Pill kind="ok">{t('Đã công bố')}</Pill>{' '}
      <span class="small quiet">
        {announcement.by}, {vnInstant(announcement.at)}
      </span>
    </>
  )
}

function Deeds({ item, to }: { item: Item; to: string }) {
  if (!item.announcement)
    return (
      <Act
        may={item.may.announce}
        to={to}
        label={t('Công bố')}
        kind="quiet"
        confirm={t('Tên trong danh sách sẽ hiện cho mọi người. Công bố?')}
      />
    )
  return (
    <Fold word={t('Thôi công bố…')} to={`${to}/withdrawal`}>
      <Act may={item.may.takeBack} to={`${to}/withdrawal`} label={t('Thôi công bố')} kind="danger">
        <TextArea name="reason" label={t('Lý do')} rows={2} required />
      </Act>
    </Fold>
  )
}
