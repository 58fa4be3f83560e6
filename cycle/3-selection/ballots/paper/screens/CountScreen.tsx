import { Act } from '#kit/form/act.tsx'
import { NumberField } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { CountView } from '../count.view.ts'
import { type Cell, cells, fieldOf } from '../counts.ts'
import { cellLabel } from './Compared.tsx'

type Row = CountView['groups'][number]['nominees'][number]

/** One teller types what he counted; what the other typed is nowhere on this page. */
export function CountScreen(view: CountView) {
  const { at, form, groups } = view
  return (
    <Page
      heading={t('Nhập kết quả kiểm phiếu')}
      sub={view.sitting.councilName}
      act={
        <Button href={`${at}/tally`} kind="quiet">
          {t('Về trang bỏ phiếu')}
        </Button>
      }
      wide
    >
      <Act may={form.may} to={`${at}/counts`} label={t('Nộp kết quả tôi đã đếm')}>
        <Panel heading={t('Số tờ phiếu')}>
          <NumberField
            name="issued"
            label={t('Phát ra')}
            value={form.own?.issued ?? null}
            hint={t('Nhiều nhất {sheets} tờ: mỗi người một tờ của mỗi phần được bỏ.', {
              sheets: form.sheets,
            })}
            required
          />
          <NumberField
            name="returned"
            label={t('Thu về')}
            value={form.own?.returned ?? null}
            hint={t('Gồm cả tờ trắng, tờ không hợp lệ và phiếu trong phong bì của người vắng.')}
            required
          />
        </Panel>
        {groups.map((group) => (
          <Panel key={group.position} heading={partWords(group)}>
            <Sheet
              caption={partWords(group)}
              rows={group.nominees}
              rowKey={(one) => one.id}
              columns={columns(view)}
            />
          </Panel>
        ))}
      </Act>
    </Page>
  )
}

function partWords({ position, voters }: CountView['groups'][number]): string {
  return t('Phần {position}, {voters} người bỏ phiếu', { position, voters })
}

function columns({ form }: CountView): Column<Row>[] {
  const own = (row: Row, cell: Cell) => form.own?.rows.find((one) => one.nomineeId === row.id)?.[cell] ?? null
  return [
    { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
    { head: t('Tập thể, cá nhân'), title: true, cell: (one) => one.recipient },
    ...cells.map((cell) => ({
      head: cellLabel(cell),
      cell: (one: Row) => (
        <NumberField name={fieldOf(cell, one.id)} label={cellLabel(cell)} value={own(one, cell)} />
      ),
    })),
  ]
}
