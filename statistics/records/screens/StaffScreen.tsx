import { DayField, NumberField, SelectField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import { type Charge, type Staff, trainingLabel, trainingLevels } from '../records.ts'
import { ChargesPanel } from './ChargesPanel.tsx'

type View = {
  body: CountedBody
  charges: Charge[]
  rows: Staff[]
  all: number
  pages: number
  page: number
  serving: { id: string; name: string }[]
  today: Day
}

/** Who and what does the work in a body: the facts of forms 0604 and 0605. */
export function StaffScreen(view: View) {
  const { body } = view
  return (
    <Page
      heading={t('Tổ chức, người làm công tác thi đua, khen thưởng')}
      sub={<a href={`/statistics/forms?form=0605&body=${body.id}`}>{body.name}</a>}
    >
      <ChargesPanel body={view.body} charges={view.charges} today={view.today} />
      <StaffPanel view={view} />
    </Page>
  )
}

function StaffPanel({ view: { body, rows, page, pages, serving, today } }: { view: View }) {
  const at = `/statistics/bodies/${body.id}/staff`
  return (
    <Panel heading={t('Người làm công tác thi đua, khen thưởng')} id="staff">
      <Sheet
        caption={t('Người làm công tác thi đua, khen thưởng')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Họ và tên'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                <a href={`/people/${row.personId}`}>{row.name}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Năm sinh'), numeric: true, cell: (row) => row.birthYear ?? <NotRecorded /> },
          {
            head: t('Trình độ'),
            cell: (row) => (row.training ? trainingLabel(row.training) : <NotRecorded />),
          },
          { head: t('Làm từ năm'), numeric: true, cell: (row) => row.sinceYear ?? <NotRecorded /> },
          {
            head: t('Trong danh sách'),
            cell: (row) =>
              row.toOn
                ? t('{from} đến {to}', { from: vnDay(row.fromOn), to: vnDay(row.toOn) })
                : t('từ {from}', { from: vnDay(row.fromOn) }),
          },
          { head: t('Sửa'), cell: (row) => <EditStaff row={row} to={`${at}/${row.id}`} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa ghi người nào.')}
            how={t('Biểu 0605 đếm những người ghi ở đây, của đơn vị này và cấp dưới.')}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => `${at}?page=${n}`} />
      <More to={at} submit={t('Ghi người')}>
        <div class="fields">
          <SelectField
            name="person_id"
            label={t('Người đang công tác ở đơn vị')}
            required
            options={serving.map((one) => ({ value: one.id, label: one.name }))}
          />
          <DayField name="from_on" label={t('Từ ngày')} value={today} required />
          <Years />
        </div>
      </More>
    </Panel>
  )
}

function EditStaff({ row, to }: { row: Staff; to: string }) {
  return (
    <Fold word={t('Sửa')} to={to}>
      <Form to={to} submit={t('Lưu')} version={row.version} kind="quiet">
        <Years of={row} />
        <DayField
          name="to_on"
          label={t('Thôi làm từ ngày')}
          value={row.toOn}
          hint={t('Để trống khi còn làm')}
        />
      </Form>
    </Fold>
  )
}

function Years({ of }: { of?: Staff }) {
  return (
    <>
      <NumberField name="birth_year" label={t('Năm sinh')} value={of?.birthYear ?? null} />
      <SelectField
        name="training"
        label={t('Trình độ đào tạo')}
        value={of?.training ?? null}
        blank={t('Chưa ghi')}
        options={trainingLevels.map((value) => ({ value, label: trainingLabel(value) }))}
      />
      <NumberField
        name="since_year"
        label={t('Năm bắt đầu làm công tác thi đua')}
        value={of?.sinceYear ?? null}
      />
    </>
  )
}

function NotRecorded() {
  return <Pill kind="warn">{t('chưa ghi')}</Pill>
}
