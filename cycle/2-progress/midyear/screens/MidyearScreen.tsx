import { progressRooms } from '#ground/follow-ups/rooms.ts'
import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { DayField, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Facts, Help, Illustrative, Notice, Panel, Progress, Tabs } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { MidyearView } from '../midyear.view.ts'

export function MidyearScreen(view: MidyearView) {
  return (
    <Page
      heading={t('Sơ kết sáu tháng')}
      sub={
        view.review
          ? t('Đã sơ kết ngày {day}', { day: vnDay(view.review.heldOn) })
          : t('Chưa sơ kết năm {year}', { year: view.year })
      }
    >
      <Tabs items={progressRooms(view.slug, 'midyear')} label={t('Các phần của giai đoạn')} />
      <Panel id="review" heading={t('Đánh giá và trọng tâm')}>
        <Review view={view} />
      </Panel>
      <HalfYearPanel view={view} />
      <TellNews slug={view.slug} />
    </Page>
  )
}

function Review({ view }: { view: MidyearView }) {
  const { review } = view
  const { hold } = view.may
  if (hold.kind === 'allowed') return <ReviewForm view={view} />
  return (
    <>
      {hold.kind === 'refused' && <Notice>{hold.reason}</Notice>}
      {review ? (
        <Facts
          items={[
            [t('Ngày họp'), vnDay(review.heldOn)],
            [
              t('Đánh giá'),
              <>
                {review.summary} <Illustrative when={review.illustrative} />
              </>,
            ],
            [t('Trọng tâm sáu tháng cuối năm'), review.emphasis],
          ]}
        />
      ) : (
        <Empty
          title={t('Chưa có sơ kết.')}
          how={t('Khi họp sơ kết, cụm trưởng ghi đánh giá và trọng tâm ở đây.')}
        />
      )}
    </>
  )
}

function ReviewForm({ view: { slug, review } }: { view: MidyearView }) {
  return (
    <Form
      to={`/years/${slug}/midyear`}
      submit={review ? t('Lưu bản sơ kết') : t('Ghi sơ kết sáu tháng')}
      version={review?.version ?? 0}
    >
      <DayField name="heldOn" label={t('Ngày họp')} value={review?.heldOn ?? null} required />
      <TextArea
        name="summary"
        label={t('Đánh giá')}
        hint={t('Kết quả chung, đơn vị làm tốt, việc còn chậm.')}
        value={review?.summary ?? ''}
        rows={5}
        maxLength={8000}
        required
      />
      <TextArea
        name="emphasis"
        label={t('Trọng tâm sáu tháng cuối năm')}
        value={review?.emphasis ?? ''}
        rows={4}
        maxLength={8000}
      />
    </Form>
  )
}

function HalfYearPanel({ view }: { view: MidyearView }) {
  return (
    <Panel
      id="half-year"
      heading={t('Chỉ tiêu đến ngày {day}', { day: vnDay(`${view.year}-06-30`) })}
      aside={<Progress done={view.totals.onTrack} all={view.totals.all} label={t('Chỉ tiêu đúng tiến độ')} />}
    >
      <Help word={t('Tính thế nào?')}>
        <p>
          {t(
            'Lấy số lũy kế mới nhất đến hết tháng 6. Chỉ tiêu số lượng đúng tiến độ khi đạt từ một nửa kế hoạch năm; các chỉ tiêu khác khi đã đạt mức kế hoạch.',
          )}
        </p>
      </Help>
      <Sheet
        caption={t('Chỉ tiêu sáu tháng theo đơn vị')}
        rows={view.rows}
        rowKey={(row) => row.agencyId}
        columns={[
          {
            head: t('Đơn vị'),
            title: true,
            cell: (row) => (
              <a href={`/years/${view.slug}/agencies/${row.agencyId}/results?month=${view.year}-06`}>
                {row.agencyName}
              </a>
            ),
          },
          { head: t('Đúng tiến độ'), numeric: true, cell: (row) => String(row.onTrack) },
          { head: t('Chậm tiến độ'), numeric: true, cell: (row) => String(row.behind) },
          { head: t('Chưa báo cáo'), numeric: true, cell: (row) => String(row.notReported) },
          { head: t('Tổng số'), numeric: true, cell: (row) => String(row.all) },
        ]}
      />
      <Pager
        page={view.page}
        pages={view.pages}
        href={(page) => `/years/${view.slug}/midyear?page=${page}`}
      />
    </Panel>
  )
}
