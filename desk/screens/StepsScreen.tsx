import type { Year } from '#ground/units/year.ts'
import { Act } from '#kit/form/act.tsx'
import { DayField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Step } from '../steps.store.ts'

type StepsView = {
  year: Year
  steps: Step[]
  may: Record<string, { move: Verdict; complete: Verdict }>
  editing: string | null
}

/** The dated steps of the year: a normal and a latest day for each. */
export function StepsScreen({ year, steps, may, editing }: StepsView) {
  const at = `/years/${year.slug}/steps`
  const edited = steps.find((step) => step.id === editing && may[step.id]?.move.kind === 'allowed')
  return (
    <Page
      heading={t('Các mốc của năm {year}', { year: year.year })}
      sub={year.profile === 'army' ? t('Theo nếp của đơn vị quân đội') : t('Theo nếp của cơ quan dân sự')}
    >
      {edited && <EditStep step={edited} to={`${at}/${edited.id}`} may={may[edited.id]} />}
      <Sheet
        caption={t('Các mốc của năm')}
        rows={steps}
        rowKey={(step) => step.id}
        empty={null}
        columns={[
          { head: t('Mốc'), cell: (step) => t(step.title), title: true, wide: true },
          { head: t('Ai làm'), cell: (step) => t(step.doer) },
          { head: t('Ngày thường'), cell: (step) => vnDay(step.normalOn) },
          { head: t('Chậm nhất'), cell: (step) => vnDay(step.latestOn) },
          { head: t('Tình trạng'), cell: (step) => <StepState state={step.state} /> },
          {
            head: '',
            cell: (step) =>
              may[step.id]?.move.kind === 'allowed' ? (
                <a href={`${at}?step=${step.id}`}>{t('Sửa mốc')}</a>
              ) : (
                ''
              ),
          },
        ]}
      />
    </Page>
  )
}

function EditStep({
  step,
  to,
  may,
}: {
  step: Step
  to: string
  may: { move: Verdict; complete: Verdict } | undefined
}) {
  return (
    <Panel heading={t(step.title)}>
      <Form to={`${to}/dates`} submit={t('Lưu ngày')} version={step.version}>
        <DayField name="normal_on" label={t('Ngày thường')} value={step.normalOn} required />
        <DayField name="latest_on" label={t('Chậm nhất')} value={step.latestOn} required />
      </Form>
      {may && (
        <Act may={may.complete} to={`${to}/completion`} label={t('Ghi nhận đã xong')} kind="quiet">
          <TextField name="statement" label={t('Ghi chú (nếu có)')} />
        </Act>
      )}
    </Panel>
  )
}

function StepState({ state }: { state: Step['state'] }) {
  if (state === 'done') return <Pill kind="ok">{t('đã xong')}</Pill>
  if (state === 'late') return <Pill kind="late">{t('quá hạn')}</Pill>
  if (state === 'now') return <Pill kind="warn">{t('đang làm')}</Pill>
  return <Pill kind="plain">{t('sắp tới')}</Pill>
}
