import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { reaches } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import { workLabel, workReachLabel } from '../labels.ts'
import { workKinds } from '../merit.ts'
import type { RecordView } from '../record.view.ts'
import type { WorkLine } from '../works.store.ts'
import { listState } from './lists-panel.tsx'
import { TakeBack, Withdrawn } from './withdraw.tsx'
import { optionsOf } from './words.tsx'

type WorksOf = { at: string; view: RecordView }

/** Recognised works, how far each reaches, and the award that used it. */
export function WorksPanel({ at, view }: WorksOf) {
  const keeps = view.may.keep.kind === 'allowed'
  return (
    <Panel id="works" heading={t('Sáng kiến, đề tài đã được công nhận')}>
      <Sheet
        caption={t('Sáng kiến, đề tài, mới nhất trước')}
        rows={view.works}
        rowKey={(work) => work.id}
        empty={<Empty {...listState(view.confirmations, 'works')} />}
        columns={[
          { head: t('Tên'), title: true, wide: true, cell: (work) => <Title of={work} /> },
          { head: t('Loại'), cell: (work) => workLabel(work.kind) },
          { head: t('Phạm vi ảnh hưởng'), cell: (work) => workReachLabel(work.reach) },
          { head: t('Ngày công nhận'), cell: (work) => vnDay(work.recognisedOn) },
          { head: t('Nguồn'), cell: (work) => work.source || '–' },
          { head: t('Đã dùng để xét'), cell: (work) => <Use at={at} of={work} view={view} /> },
          ...(keeps ? [{ head: '', cell: (work: WorkLine) => <Mend at={at} of={work} /> }] : []),
        ]}
      />
      {keeps && <NewWork at={at} />}
    </Panel>
  )
}

function Title({ of }: { of: WorkLine }) {
  return (
    <>
      {of.title} <Illustrative when={of.illustrative} /> <Withdrawn reason={of.withdrawn} />
    </>
  )
}

function Mend({ at, of }: { at: string; of: WorkLine }) {
  if (of.from === 'cluster') return null
  return <TakeBack at={at} what="work" id={of.id} withdrawn={of.withdrawn} />
}

function Use({ at, of, view }: WorksOf & { of: WorkLine }) {
  if (of.usedBy)
    return (
      <a href={`/register/${of.usedBy.awardId}`}>
        {t(awardName(of.usedBy.code))} {of.usedBy.year}
      </a>
    )
  const free = <Pill>{t('chưa dùng')}</Pill>
  const year = Number(of.recognisedOn.slice(0, 4))
  const awards = view.awards.filter((one) => one.year >= year)
  if (view.may.keep.kind !== 'allowed' || of.withdrawn !== null || awards.length === 0) return free
  const to = `${at}/works/${of.id}/use`
  return (
    <>
      {free}
      <Fold word={t('Ghi đã dùng')} to={to}>
        <Form to={to} submit={t('Ghi đã dùng')} kind="quiet">
          <SelectField
            name="award_id"
            label={t('Lần khen thưởng')}
            required
            options={awards.map((one) => ({ value: one.id, label: `${t(awardName(one.code))} ${one.year}` }))}
          />
        </Form>
      </Fold>
    </>
  )
}

function NewWork({ at }: { at: string }) {
  return (
    <More to={`${at}/works`} submit={t('Ghi sáng kiến, đề tài')}>
      <p class="why">{t('Sáng kiến báo cáo trong năm thi đua của cụm tự có ở đây khi được công nhận.')}</p>
      <TextField name="title" label={t('Tên')} maxLength={300} required />
      <div class="fields">
        <SelectField name="kind" label={t('Loại')} options={optionsOf(workKinds, workLabel)} required />
        <SelectField
          name="reach"
          label={t('Phạm vi ảnh hưởng')}
          options={optionsOf(reaches, workReachLabel)}
          required
        />
        <DayField name="recognised_on" label={t('Ngày công nhận')} required />
        <TextField name="source" label={t('Số, ký hiệu văn bản công nhận')} maxLength={200} required />
      </div>
    </More>
  )
}
