import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import { type Charge, chargeKinds, chargeLabel } from '../records.ts'

type View = { body: CountedBody; charges: Charge[]; today: Day }

/** The bodies in charge of the work: the facts of form 0604. */
export function ChargesPanel({ body, charges, today }: View) {
  const at = `/statistics/bodies/${body.id}/charges`
  return (
    <Panel heading={t('Tổ chức làm công tác thi đua, khen thưởng')} id="charges">
      <Sheet
        caption={t('Tổ chức làm công tác thi đua, khen thưởng')}
        rows={charges}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tên'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                {row.name} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Loại tổ chức'), cell: (row) => chargeLabel(row.kind) },
          { head: t('Từ ngày'), cell: (row) => vnDay(row.fromOn) },
          {
            head: t('Đến ngày'),
            cell: (row) =>
              row.toOn ? (
                vnDay(row.toOn)
              ) : (
                <More to={`${at}/${row.id}/end`} submit={t('Ghi ngày thôi làm')} kind="quiet">
                  <DayField name="to_on" label={t('Thôi làm từ ngày')} value={today} required />
                </More>
              ),
          },
        ]}
        empty={
          <Empty
            title={t('Chưa ghi tổ chức nào.')}
            how={t('Biểu 0604 đếm các tổ chức ghi ở đây, của đơn vị này và cấp dưới.')}
          />
        }
      />
      <More to={at} submit={t('Ghi tổ chức')}>
        <div class="fields">
          <TextField name="name" label={t('Tên tổ chức')} required maxLength={200} />
          <SelectField
            name="kind"
            label={t('Loại tổ chức')}
            required
            options={chargeKinds.map((value) => ({ value, label: chargeLabel(value) }))}
          />
          <DayField name="from_on" label={t('Từ ngày')} value={today} required />
        </div>
      </More>
    </Panel>
  )
}
