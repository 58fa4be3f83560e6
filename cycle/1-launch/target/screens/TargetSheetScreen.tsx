import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Notice, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { figureLine, isCounted, measureLabel, planLine, type Target } from '../target.ts'

type View = {
  slug: string
  year: number
  agency: { id: string; name: string; does: string }
  targets: Target[]
  signed: boolean
  may: { edit: Verdict }
}

export function TargetSheetScreen({ slug, year, agency, targets, signed, may }: View) {
  const to = `/years/${slug}/agencies/${agency.id}/targets`
  const mayEdit = may.edit.kind === 'allowed'
  return (
    <Page
      wide
      heading={t('Chỉ tiêu năm {year}: {agency}', { year, agency: agency.name })}
      sub={
        <>
          <a href={`/years/${slug}/targets`}>{t('Chỉ tiêu của các đơn vị')}</a>
          {agency.does && ` · ${agency.does}`}
        </>
      }
      act={mayEdit && <Button href={`${to}/new`}>{t('Thêm chỉ tiêu')}</Button>}
    >
      {may.edit.kind === 'refused' && <Notice>{may.edit.reason}</Notice>}
      {signed && may.edit.kind === 'hidden' && (
        <p>
          <Pill kind="ok">{t('Đã ký giao ước')}</Pill>
        </p>
      )}
      <Sheet
        caption={t('Chỉ tiêu của {agency}', { agency: agency.name })}
        columns={columns(mayEdit ? to : null)}
        rows={targets}
        rowKey={(target) => target.id}
        empty={
          <Empty
            title={t('Đơn vị chưa có chỉ tiêu.')}
            how={t(
              'Mỗi chỉ tiêu có cách đo, số kế hoạch, thời hạn và người phụ trách. Khi thủ trưởng ký giao ước, chỉ tiêu được cố định.',
            )}
          />
        }
      />
    </Page>
  )
}

function columns(editAt: string | null): Column<Target>[] {
  return [
    { head: t('TT'), numeric: true, hideOnPhone: true, cell: (target) => target.position },
    {
      head: t('Chỉ tiêu'),
      title: true,
      wide: true,
      cell: (target) => (
        <>
          {editAt ? <a href={`${editAt}/${target.id}`}>{target.title}</a> : target.title}{' '}
          <Illustrative when={target.illustrative} />
        </>
      ),
    },
    { head: t('Cách đo'), cell: (target) => measureLabel(target.measure) },
    { head: t('Kế hoạch'), numeric: true, cell: (target) => planLine(target) },
    { head: t('Năm trước'), numeric: true, cell: lastYear },
    { head: t('Thời hạn'), cell: (target) => <span class="nowrap">{vnDay(target.deadlineOn)}</span> },
    { head: t('Người phụ trách'), cell: (target) => target.owner || '–' },
  ]
}

function lastYear(target: Target): string {
  return isCounted(target) ? figureLine(target, target.lastYearValue) : '–'
}
