import { Act } from '#kit/form/act.tsx'
import { DayField, RadioField, TextArea, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Forwarding } from '../submission.ts'
import type { SubmissionView } from '../submission.view.ts'

/** “Các cấp trình”: where the list went, what each level did, and what may be written now. */
export function LevelsPanel({ view }: { view: SubmissionView }) {
  const { list, may, slug, today, above } = view
  const at = `/years/${slug}/submissions/${list.id}`
  const last = list.forwardings.at(-1)
  return (
    <Panel heading={t('Các cấp trình')} id="levels">
      <Sheet
        caption={t('Danh sách đã qua những cấp nào')}
        rows={list.forwardings}
        rowKey={(row) => row.position}
        empty={<p class="quiet">{t('Danh sách đang ở cơ quan này, chưa trình lên cấp trên.')}</p>}
        columns={[
          { head: t('Cấp'), title: true, cell: (row) => row.toName },
          { head: t('Số văn bản'), cell: (row) => row.reference || '–' },
          { head: t('Ngày trình'), cell: (row) => vnDay(row.sentOn) },
          { head: t('Kết quả'), cell: (row) => <OutcomePill level={row} /> },
          { head: t('Ghi chú'), wide: true, cell: (row) => row.words || '–' },
        ]}
      />
      {last && (
        <Act
          may={last.outcome === null ? may.answer : { kind: 'hidden' }}
          to={`${at}/forwardings/${last.position}`}
          label={t('Ghi kết quả của cấp trên')}
          version={last.version}
        >
          <RadioField
            name="outcome"
            label={t('Kết quả')}
            required
            options={[
              { value: 'passedOn', label: t('Đồng ý, trình tiếp lên cấp trên nữa') },
              { value: 'sentBack', label: t('Trả lại') },
            ]}
          />
          <DayField name="on" label={t('Ngày')} value={today} required />
          <TextArea name="words" label={t('Lý do, ghi chú')} rows={2} maxLength={2000} />
        </Act>
      )}
      {last?.outcome !== null && may.forward.kind === 'allowed' && (
        <More to={`${at}/forwardings`} submit={t('Trình lên cấp trên')}>
          <div class="fields">
            <TextField
              name="toName"
              label={t('Cấp nhận')}
              value={above[0]?.name ?? ''}
              required
              maxLength={200}
            />
            <TextField name="reference" label={t('Số văn bản')} maxLength={200} />
            <DayField name="sentOn" label={t('Ngày trình')} value={today} required />
          </div>
        </More>
      )}
      {may.giveBack.kind === 'allowed' && (
        <More to={`${at}/return`} submit={t('Trả lại tờ trình')} kind="danger">
          <p>{t('Tờ trình này hết hiệu lực; các tên trở về chờ tờ trình mới.')}</p>
          <TextArea name="reason" label={t('Lý do trả lại')} rows={3} required maxLength={2000} />
        </More>
      )}
    </Panel>
  )
}

function OutcomePill({ level }: { level: Forwarding }) {
  const day = level.outcomeOn ? ` ${vnDay(level.outcomeOn)}` : ''
  if (level.outcome === 'passedOn')
    return (
      <>
        <Pill kind="info">{t('trình tiếp')}</Pill>
        {day}
      </>
    )
  if (level.outcome === 'sentBack')
    return (
      <>
        <Pill kind="late">{t('trả lại')}</Pill>
        {day}
      </>
    )
  if (level.outcome === 'decided')
    return (
      <>
        <Pill kind="ok">{t('đã quyết định')}</Pill>
        {day}
      </>
    )
  return <Pill kind="warn">{t('đang chờ')}</Pill>
}
