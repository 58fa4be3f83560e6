import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { JudgedRow } from '../judge.ts'
import { ListForm } from './OldAwardsScreen.tsx'

type View = { agency: { id: string; name: string }; listId: string; text: string; rows: JudgedRow[] }

const mostShown = 200

/** What a list comes to, line by line, before anything is written. */
export function PreviewScreen({ agency, listId, text, rows }: View) {
  const at = `/agencies/${agency.id}/old-awards/lists`
  const wrong = rows.filter((row) => row.errors.length > 0)
  const twins = rows.filter((row) => row.twin)
  const fine = rows.filter((row) => row.award !== null)
  const shown = [...wrong, ...twins, ...fine].slice(0, mostShown)
  return (
    <Page
      heading={t('Xem trước khen thưởng cũ của {agency}', { agency: agency.name })}
      sub={t('{fine} dòng sẽ ghi, {twins} dòng đã có, {wrong} dòng chưa đúng.', {
        ...{ fine: fine.length, twins: twins.length, wrong: wrong.length },
      })}
      wide
    >
      <Panel heading={t('Từng dòng của danh sách')} id="lines">
        <Lines rows={shown} />
        {shown.length < rows.length && (
          <p class="quiet">{t('Và {count} dòng nữa.', { count: rows.length - shown.length })}</p>
        )}
        {wrong.length === 0 && fine.length > 0 && (
          <Form to={`${at}/${listId}`} submit={t('Ghi {count} lượt vào sổ', { count: fine.length })} />
        )}
      </Panel>
      <Panel heading={t('Sửa danh sách')} id="mend">
        <ListForm to={at} submit={t('Xem trước lại')} text={text} />
      </Panel>
    </Page>
  )
}

function Lines({ rows }: { rows: JudgedRow[] }) {
  return (
    <Sheet
      caption={t('Từng dòng của danh sách')}
      rows={rows}
      rowKey={(row) => row.typed.row}
      columns={[
        { head: t('Dòng'), lead: true, numeric: true, cell: (row) => row.typed.row },
        {
          head: t('Người, tập thể được khen'),
          title: true,
          cell: ({ award, typed }) => award?.recipient ?? typed.name,
        },
        {
          head: t('Danh hiệu, hình thức'),
          wide: true,
          cell: ({ award, typed }) => (award ? t(awardName(award.awardCode)) : typed.award),
        },
        { head: t('Quyết định'), cell: ({ typed }) => typed.reference },
        { head: t('Ngày'), cell: ({ award, typed }) => (award ? vnDay(award.decidedOn) : typed.day) },
        { head: t('Kết quả'), wide: true, cell: (row) => <Outcome row={row} /> },
      ]}
    />
  )
}

function Outcome({ row: { errors, twin } }: { row: JudgedRow }) {
  if (twin) return <Pill kind="warn">{t('đã có')}</Pill>
  if (errors.length === 0) return <Pill kind="ok">{t('sẽ ghi')}</Pill>
  return (
    <>
      <Pill kind="late">{t('chưa đúng')}</Pill> {errors.join(' ')}
    </>
  )
}
