import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { disciplineKinds, matterKinds } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { DisciplineLine, MatterLine } from '../conduct.store.ts'
import { disciplineLabel, matterLabel } from '../labels.ts'
import type { RecordView } from '../record.view.ts'
import { listState } from './lists-panel.tsx'
import { TakeBack, Withdrawn } from './withdraw.tsx'
import { optionsOf } from './words.tsx'

type DisciplinesOf = { at: string; view: RecordView }

/** Disciplines with their days; seen by few, and each look is written down. */
export function DisciplinesPanel({ at, view }: DisciplinesOf) {
  const may = view.may.conduct
  return (
    <Panel id="disciplines" heading={t('Kỷ luật')}>
      <Sheet
        caption={t('Kỷ luật, mới nhất trước')}
        rows={view.disciplines}
        rowKey={(one) => one.id}
        empty={<Empty {...listState(view.confirmations, 'disciplines')} />}
        columns={[
          {
            head: t('Hình thức'),
            title: true,
            cell: (one) => <Named of={one} word={disciplineLabel(one.kind)} />,
          },
          { head: t('Từ ngày'), cell: (one) => vnDay(one.fromOn) },
          {
            head: t('Chấp hành xong'),
            wide: true,
            cell: (one) => <DisciplineEnd at={at} of={one} may={may} />,
          },
          { head: t('Văn bản'), cell: (one) => one.source },
          ...mending(at, 'discipline', may),
        ]}
      />
      {may.kind === 'refused' && view.may.keep.kind === 'allowed' && <p class="why">{may.reason}</p>}
      {may.kind === 'allowed' && (
        <More to={`${at}/disciplines`} submit={t('Ghi kỷ luật')}>
          <div class="fields">
            <SelectField
              name="kind"
              label={t('Hình thức')}
              required
              options={optionsOf(disciplineKinds, disciplineLabel)}
            />
            <DayField name="from_on" label={t('Từ ngày')} required />
            <DayField name="to_on" label={t('Chấp hành xong ngày')} hint={t('Để trống nếu chưa xong')} />
            <TextField name="source" label={t('Số, ký hiệu văn bản')} maxLength={200} required />
          </div>
        </More>
      )}
    </Panel>
  )
}

function DisciplineEnd({ at, of, may }: { at: string; of: DisciplineLine; may: Verdict }) {
  if (of.toOn !== null) return <>{vnDay(of.toOn)}</>
  const to = `${at}/disciplines/${of.id}/end`
  return (
    <>
      <Pill kind="warn">{t('đang chấp hành')}</Pill>
      {may.kind === 'allowed' && of.withdrawn === null && (
        <Fold word={t('Ghi chấp hành xong')} to={to}>
          <Form to={to} submit={t('Ghi chấp hành xong')} kind="quiet">
            <DayField name="to_on" label={t('Chấp hành xong ngày')} required />
            <TextField name="source" label={t('Văn bản')} maxLength={200} />
          </Form>
        </Fold>
      )}
    </>
  )
}

type MattersOf = { at: string; matters: MatterLine[]; may: Verdict; today: Day }

/** Matters that hold every award back until they are concluded. */
export function MattersPanel({ at, matters, may, today }: MattersOf) {
  return (
    <Panel id="matters" heading={t('Vụ việc đang xem xét')}>
      <Sheet
        caption={t('Vụ việc, mới nhất trước')}
        rows={matters}
        rowKey={(one) => one.id}
        empty={
          <Empty
            title={t('Không có vụ việc nào được ghi.')}
            how={t(
              'Khi có vụ việc đang xem xét, hãy ghi ở đây: việc xét khen thưởng tạm dừng tới khi kết luận.',
            )}
          />
        }
        columns={[
          { head: t('Vụ việc'), title: true, cell: (one) => <Named of={one} word={matterLabel(one.kind)} /> },
          { head: t('Từ ngày'), cell: (one) => vnDay(one.fromOn) },
          {
            head: t('Kết luận'),
            wide: true,
            cell: (one) => <MatterEnd at={at} of={one} may={may} today={today} />,
          },
          { head: t('Văn bản'), cell: (one) => one.source },
          ...mending(at, 'matter', may),
        ]}
      />
      {may.kind === 'allowed' && (
        <More to={`${at}/matters`} submit={t('Ghi vụ việc')}>
          <div class="fields">
            <SelectField
              name="kind"
              label={t('Vụ việc')}
              required
              options={optionsOf(matterKinds, matterLabel)}
            />
            <DayField name="from_on" label={t('Từ ngày')} value={today} required />
            <TextField name="source" label={t('Số, ký hiệu văn bản')} maxLength={200} required />
          </div>
        </More>
      )}
    </Panel>
  )
}

function MatterEnd({ at, of, may, today }: Omit<MattersOf, 'matters'> & { of: MatterLine }) {
  if (of.concludedOn !== null)
    return (
      <>
        {vnDay(of.concludedOn)}: {of.conclusion}
      </>
    )
  if (of.withdrawn !== null) return null
  const to = `${at}/matters/${of.id}/conclusion`
  return (
    <>
      <Pill kind="warn">{t('tạm dừng xét')}</Pill>
      {may.kind === 'allowed' && (
        <Fold word={t('Ghi kết luận')} to={to}>
          <Act may={may} to={to} label={t('Ghi kết luận')} kind="quiet">
            <DayField name="concluded_on" label={t('Ngày kết luận')} value={today} required />
            <TextField name="conclusion" label={t('Nội dung kết luận')} maxLength={300} required />
            <TextField name="source" label={t('Văn bản')} maxLength={200} />
          </Act>
        </Fold>
      )}
    </>
  )
}

type Line = { id: string; illustrative: boolean; withdrawn: string | null }

function Named({ of, word }: { of: Line; word: string }) {
  return (
    <>
      {word} <Illustrative when={of.illustrative} /> <Withdrawn reason={of.withdrawn} />
    </>
  )
}

function mending(at: string, what: 'discipline' | 'matter', may: Verdict) {
  if (may.kind !== 'allowed') return []
  return [
    {
      head: '',
      cell: (one: Line) => <TakeBack at={at} what={what} id={one.id} withdrawn={one.withdrawn} />,
    },
  ]
}
