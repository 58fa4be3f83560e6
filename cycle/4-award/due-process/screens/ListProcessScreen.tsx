import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { proofLabel, stateWords } from '../due-process.ts'
import type { ListProcessView } from '../due-process.view.ts'

type Row = ListProcessView['rows'][number]

/** How a whole list came about: each step over its names, and each name with what it lacks. */
export function ListProcessScreen(view: ListProcessView) {
  const at = `/years/${view.slug}/decisions/${view.decision.id}`
  return (
    <Page
      heading={t('Quy trình của quyết định {reference}', { reference: view.decision.reference })}
      sub={t('Ký ngày {day}, {signer}, {count} tên', {
        day: vnDay(view.decision.decidedOn),
        signer: view.decision.signer,
        count: vnNumber(view.count),
      })}
      wide
      act={
        <Button href={`${at}/process.xlsx`} kind="quiet">
          {t('Tải XLSX')}
        </Button>
      }
    >
      <Steps {...view} />
      <Panel heading={t('Từng tên')} id="names">
        <Sheet
          caption={t('Từng tên và những gì còn thiếu')}
          rows={view.rows}
          rowKey={(row) => row.id}
          columns={[
            { head: t('Số'), numeric: true, cell: (row) => row.number ?? '–' },
            { head: t('Tập thể, cá nhân'), title: true, cell: (row) => <Name row={row} slug={view.slug} /> },
            { head: t('Đơn vị'), cell: (row) => row.agencyName },
            { head: t('Danh hiệu, hình thức'), wide: true, cell: (row) => t(awardName(row.awardCode)) },
            { head: t('Còn thiếu'), wide: true, cell: (row) => <Wanting row={row} /> },
          ]}
        />
        <Pager page={view.page} pages={view.pages} href={(n) => `${at}/process?page=${n}`} />
      </Panel>
    </Page>
  )
}

function Steps({ steps, pages }: ListProcessView) {
  return (
    <Panel heading={pages > 1 ? t('Từng bước, các tên của trang này') : t('Từng bước')} id="steps">
      <Sheet
        caption={t('Mỗi bước có bao nhiêu tên đủ, bao nhiêu tên còn thiếu')}
        rows={steps}
        rowKey={(row) => row.key}
        columns={[
          { head: t('Bước'), title: true, cell: (row) => proofLabel(row.key) },
          { head: stateWords('done'), numeric: true, cell: (row) => vnNumber(row.done) },
          { head: stateWords('told'), numeric: true, cell: (row) => vnNumber(row.told) },
          {
            head: stateWords('wanting'),
            numeric: true,
            cell: (row) => (row.wanting > 0 ? <Pill kind="late">{vnNumber(row.wanting)}</Pill> : '0'),
          },
          { head: stateWords('later'), numeric: true, cell: (row) => vnNumber(row.later) },
        ]}
      />
    </Panel>
  )
}

function Name({ row, slug }: { row: Row; slug: string }) {
  return (
    <>
      <a href={`/years/${slug}/nominations/${row.id}/process`}>{row.recipient}</a>{' '}
      <Illustrative when={row.illustrative} />
    </>
  )
}

function Wanting({ row }: { row: Row }) {
  if (row.wanting.length === 0) return <Pill kind="ok">{t('không thiếu')}</Pill>
  return (
    <>
      {row.wanting.map((one) => (
        <Pill key={one.key} kind="late">
          {proofLabel(one.key)}
        </Pill>
      ))}
    </>
  )
}
