import { changeWords } from '#ground/papers/changes/changes.ts'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { PapersView } from '../papers.view.ts'
import { Offers } from './Offers.tsx'
import { PaperFilter } from './PaperFilter.tsx'

/** “Văn bản của năm”: what can be made, and every paper there is. */
export function PapersScreen(view: PapersView) {
  const { slug, stages, search, choices, papers, page, pages } = view
  const to = `/years/${slug}/papers`
  const isAsked = Object.values(search).some(Boolean)
  return (
    <Page
      heading={t('Văn bản của năm')}
      sub={t('Mỗi văn bản có bản Word để sửa và bản PDF để lưu, cùng một nội dung.')}
      act={
        <>
          {view.mayPrint && (
            <Button href={`${to}/runs`} kind="quiet">
              {t('In hàng loạt')}
            </Button>
          )}{' '}
          <Button href={`${to}/numbers`} kind="quiet">
            {t('Sổ cấp số văn bản')}
          </Button>
        </>
      }
    >
      {stages.length > 0 && <Offers slug={slug} stages={stages} />}
      <section id="list" aria-labelledby="list-heading">
        <h2 id="list-heading">{t('Văn bản đã lập')}</h2>
        <PaperFilter to={`${to}#list`} search={search} choices={choices} />
        <Sheet
          caption={t('Văn bản của năm')}
          rows={papers}
          rowKey={(row) => row.id}
          columns={[
            { head: t('Văn bản'), title: true, cell: (row) => <Title to={`${to}/${row.id}`} row={row} /> },
            { head: t('Số, ký hiệu'), cell: (row) => row.reference || '–' },
            { head: t('Ngày'), cell: (row) => vnDay(row.issuedOn) },
            { head: t('Nơi ban hành'), hideOnPhone: true, cell: (row) => row.issuer || '–' },
            { head: t('Người lập'), hideOnPhone: true, cell: (row) => maker(row) },
            { head: t('Tải về'), cell: (row) => <Downloads to={`${to}/${row.id}`} title={row.title} /> },
          ]}
          empty={isAsked ? <NoneFound to={to} /> : <NoneYet />}
        />
        <Pager page={page} pages={pages} href={(n) => `${to}?${queryOf(search, n)}#list`} />
      </section>
    </Page>
  )
}

type Row = PapersView['papers'][number]

function Title({ to, row }: { to: string; row: Row }) {
  return (
    <>
      <a href={to}>{row.title}</a> {row.ceased && <Pill kind="late">{t(changeWords[row.ceased])}</Pill>}
      {row.isCorrected && <Pill kind="warn">{t(changeWords.corrected)}</Pill>}
    </>
  )
}

function NoneFound({ to }: { to: string }) {
  return (
    <Empty
      title={t('Không có văn bản nào như vậy.')}
      how={t('Hãy bớt điều kiện tìm; gõ có dấu hay không dấu đều được.')}
      act={<Button href={to}>{t('Xem tất cả văn bản')}</Button>}
    />
  )
}

function NoneYet() {
  return (
    <Empty
      title={t('Chưa có văn bản nào.')}
      how={t(
        'Văn bản được soạn ở đây, hoặc tự lập khi một việc khép lại: bản giao ước, biên bản, tờ trình, quyết định.',
      )}
    />
  )
}

function Downloads({ to, title }: { to: string; title: string }) {
  return (
    <span class="nowrap">
      <a href={`${to}/docx`} aria-label={t('Tải bản Word của {title}', { title })}>
        Word
      </a>
      {' · '}
      <a href={`${to}/pdf`} aria-label={t('Tải bản PDF của {title}', { title })}>
        PDF
      </a>
    </span>
  )
}

function maker(row: Row): string {
  return [row.rank, row.name].filter(Boolean).join(' ') || '–'
}

function queryOf(search: PapersView['search'], page: number): URLSearchParams {
  const asked = Object.entries(search).filter(([, value]) => value)
  return new URLSearchParams([...asked.map(([name, value = '']) => [name, value]), ['page', String(page)]])
}
