import { DayField, type Option, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Insignia, type Move, moveReasons, reasonLabel } from '../insignia.ts'
import { Enough, KindFields } from './kind-fields.tsx'

type Awaited = { id: string; recipient: string; awardCode: string; reference: string }
type View = {
  kind: Insignia
  rows: Move[]
  page: number
  pages: number
  waiting: Awaited[]
  holders: Awaited[]
  today: Day
}

/** One kind: what is left, what moved, and the next move. */
export function KindScreen(view: View) {
  const { kind, rows, page, pages } = view
  const at = `/insignia/${kind.id}`
  return (
    <Page
      heading={kind.name}
      sub={kind.organisationName}
      act={
        <Button href="/insignia" kind="quiet">
          {t('Mọi hiện vật')}
        </Button>
      }
    >
      <Panel>
        <Facts
          items={[
            [t('Còn'), <Left key="left" kind={kind} />],
            [t('Ít nhất phải còn'), vnNumber(kind.least)],
            [t('Kèm hình thức'), kind.awardCode ? t(awardName(kind.awardCode)) : t('Mọi hình thức')],
          ]}
        />
      </Panel>
      <Panel heading={t('Ghi nhập, xuất, kiểm kê')} id="move">
        <MoveForm to={`${at}/moves`} view={view} />
      </Panel>
      <Panel heading={t('Sổ kho')} id="moves">
        <Moves rows={rows} />
        <Pager page={page} pages={pages} href={(n) => `${at}?page=${n}#moves`} />
      </Panel>
      <Panel heading={t('Sửa loại hiện vật')} id="edit">
        <Form to={at} submit={t('Lưu loại hiện vật')} version={kind.version} kind="quiet">
          <KindFields kind={kind} />
        </Form>
      </Panel>
    </Page>
  )
}

function Left({ kind }: { kind: Insignia }) {
  return (
    <>
      {vnNumber(kind.balance)} {kind.unit} <Enough kind={kind} />
    </>
  )
}

function MoveForm({ to, view: { waiting, holders, today } }: { to: string; view: View }) {
  return (
    <Form to={to} submit={t('Ghi vào sổ kho')}>
      <SelectField
        name="why"
        label={t('Việc')}
        options={moveReasons.map((why) => ({ value: why, label: reasonLabel(why) }))}
        required
      />
      <TextField
        name="count"
        label={t('Số lượng')}
        hint={t('Khi kiểm kê: ghi số đếm được; sổ tự ghi phần chênh.')}
        inputmode="numeric"
        required
      />
      <DayField name="on_day" label={t('Ngày')} value={today} required />
      <SelectField
        name="award_id"
        label={t('Phát cho')}
        hint={t('Chỉ khi phát ra hoặc thu lại.')}
        blank={t('Không gắn với lượt khen thưởng nào')}
        options={[...optionsOf(waiting, t('Chưa nhận')), ...optionsOf(holders, t('Đã nhận'))]}
      />
      <TextField name="words" label={t('Ghi chú')} maxLength={300} />
    </Form>
  )
}

function optionsOf(awards: Awaited[], group: string): Option[] {
  return awards.map(({ id, recipient, awardCode, reference }) => ({
    value: id,
    label: `${recipient} · ${t(awardName(awardCode))} · ${reference}`,
    group,
  }))
}

function Moves({ rows }: { rows: Move[] }) {
  return (
    <Sheet
      caption={t('Nhập, xuất, mới nhất trước')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { head: t('Việc'), title: true, cell: (row) => reasonLabel(row.why) },
        { head: t('Ngày'), cell: (row) => vnDay(row.onDay) },
        {
          head: t('Số lượng'),
          numeric: true,
          cell: (row) => (row.quantity > 0 ? `+${vnNumber(row.quantity)}` : vnNumber(row.quantity)),
        },
        {
          head: t('Phát cho'),
          cell: (row) => (row.awardId ? <a href={`/register/${row.awardId}`}>{row.recipient}</a> : '–'),
        },
        { head: t('Ghi chú'), wide: true, cell: (row) => row.words || '–' },
        { head: t('Người ghi'), cell: (row) => row.recordedBy },
      ]}
      empty={<Empty title={t('Sổ kho chưa ghi gì.')} how={t('Ghi “Kiểm kê” với số đang có để bắt đầu.')} />}
    />
  )
}
