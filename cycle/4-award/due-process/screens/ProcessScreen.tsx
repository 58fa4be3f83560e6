import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Notice, Panel, Pill } from '#kit/parts.tsx'
import { Source } from '#kit/source.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { type Proof, proofLabel, stateWords } from '../due-process.ts'
import type { ProcessView } from '../due-process.view.ts'

const kinds = { done: 'ok', wanting: 'late', told: 'info', later: 'plain' } as const

/** How one award came about, step by step; red where something is missing. */
export function ProcessScreen({ slug, yearName, facts, proofs, wanting }: ProcessView) {
  return (
    <Page
      heading={t('Phiếu chứng minh quy trình')}
      sub={
        <>
          <Pill kind="honour">{t(awardName(facts.awardCode))}</Pill> {facts.recipient}, {facts.agencyName},{' '}
          {t('năm {year}', { year: yearName })} <Illustrative when={facts.illustrative} />
        </>
      }
      wide
      act={
        <Button href={`/years/${slug}/nominations/${facts.id}/process.xlsx`} kind="quiet">
          {t('Tải XLSX')}
        </Button>
      }
    >
      <Verdict wanting={wanting} />
      <Panel heading={t('Từng bước')} id="steps">
        <Sheet
          caption={t('Từng bước của quy trình')}
          rows={proofs}
          rowKey={(row) => row.key}
          columns={[
            { head: t('Bước'), title: true, cell: (row) => proofLabel(row.key) },
            { head: t('Trạng thái'), cell: (row) => <State of={row} /> },
            { head: t('Nội dung'), wide: true, cell: (row) => <Says of={row} /> },
            { head: t('Ngày'), cell: (row) => (row.on ? vnDay(row.on) : '–') },
            { head: t('Người thực hiện'), cell: (row) => row.who || '–' },
            { head: t('Căn cứ'), cell: (row) => (row.citation ? <Source of={row.citation} /> : '–') },
          ]}
        />
      </Panel>
    </Page>
  )
}

function Verdict({ wanting }: { wanting: Proof[] }) {
  if (wanting.length === 0)
    return <Notice kind="done">{t('Không thiếu bước nào trong những bước đã đến lượt.')}</Notice>
  return (
    <Notice kind="late">
      <strong>{t('Còn thiếu {count} bước:', { count: wanting.length })}</strong>{' '}
      {wanting.map((one) => proofLabel(one.key)).join(', ')}.
    </Notice>
  )
}

function State({ of }: { of: Proof }) {
  return <Pill kind={kinds[of.state]}>{stateWords(of.state)}</Pill>
}

function Says({ of }: { of: Proof }) {
  if (of.says.length === 0) return <>–</>
  return (
    <ul class="plain">
      {of.says.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
