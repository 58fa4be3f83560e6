import { DayField, NumberField, RadioField, SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnInstant, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Panel, Pill, Progress } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Sweep } from '../sweep.ts'

type View = { sweeps: Sweep[]; agencies: { id: string; name: string }[]; today: Day }

export function SweepsScreen({ sweeps, agencies, today }: View) {
  return (
    <Page
      heading={t('Rà soát khen thưởng')}
      sub={t(
        'Đặt mọi danh hiệu, hình thức khen thưởng trước từng người của đơn vị: ai đủ điều kiện, ai chỉ còn một bước, ai có thể đã bị bỏ sót.',
      )}
    >
      <Panel heading={t('Các lượt đã rà soát')} id="sweeps">
        <Sheet
          caption={t('Các lượt rà soát, mới nhất trước')}
          rows={sweeps}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t('Đơn vị'),
              title: true,
              cell: (row) => (
                <a href={`/sweeps/${row.id}`}>
                  {row.agencyName}, {t('năm {year}', { year: row.year })}
                </a>
              ),
            },
            { head: t('Xét như ngày'), cell: (row) => vnDay(row.receivedOn) },
            { head: t('Người yêu cầu'), hideOnPhone: true, cell: (row) => row.askedBy },
            { head: t('Lúc'), hideOnPhone: true, cell: (row) => vnInstant(row.askedAt) },
            { head: t('Tiến độ'), cell: (row) => <State sweep={row} /> },
          ]}
          empty={
            <Empty
              title={t('Chưa có lượt rà soát nào.')}
              how={t('Chọn đơn vị và ngày ở dưới rồi bấm “Rà soát”.')}
            />
          }
        />
      </Panel>
      <Panel heading={t('Rà soát mới')} id="new">
        <Form to="/sweeps" submit={t('Rà soát')}>
          <SelectField
            name="agencyId"
            label={t('Đơn vị (gồm cả các đơn vị bên dưới)')}
            value={agencies.length === 1 ? agencies[0]?.id : undefined}
            options={agencies.map((one) => ({ value: one.id, label: one.name }))}
            required
          />
          <NumberField name="year" label={t('Năm xét')} value={yearOf(today)} required />
          <DayField
            name="receivedOn"
            label={t('Ngày nhận hồ sơ')}
            value={`${yearOf(today)}-12-31`}
            hint={t('Luật có hiệu lực ngày này được dùng; thời gian phục vụ tính đến ngày này.')}
            required
          />
          <RadioField
            name="profile"
            label={t('Quy định áp dụng')}
            value="army"
            options={[
              { value: 'army', label: t('Quân đội') },
              { value: 'civil', label: t('Luật chung') },
            ]}
            required
          />
        </Form>
      </Panel>
    </Page>
  )
}

function State({ sweep }: { sweep: Sweep }) {
  if (sweep.finishedAt)
    return <Pill kind="ok">{t('Xong, {count} người', { count: vnNumber(sweep.peopleDone) })}</Pill>
  if (sweep.gaveUp) return <Pill kind="late">{t('Dừng vì lỗi')}</Pill>
  return <Progress done={sweep.peopleDone} all={sweep.peopleInAll} label={t('Số người đã xét')} />
}
