import { Act } from '#kit/form/act.tsx'
import { CheckField, DayField, FileField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { addDays, daysBetween } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { appraisalOutcomes, outcomeLabel } from '../appraisal.ts'
import type { FlowView } from '../flow.view.ts'
import { addressOf } from './address.ts'

type Asked = FlowView['appraisals'][number]

/** Opinions of departments and of bodies outside, side by side, each with its clock. */
export function AppraisalsPanel({ flow }: { flow: FlowView }) {
  const { appraisals, may } = flow
  if (appraisals.length === 0 && may.appraise.kind !== 'allowed') return null
  return (
    <Panel heading={t('Ý kiến các cơ quan')} id="appraisals">
      <ul class="todo">
        {appraisals.map((one) => (
          <li key={one.id}>
            <div>
              {one.bodyName}
              {one.matter && <small>{one.matter}</small>}
              {one.answer && (
                <small>
                  {one.answer.by}: {one.answer.words || outcomeLabel(one.answer.outcome)}{' '}
                  {one.answer.fileId && <a href={`/files/${one.answer.fileId}`}>{t('văn bản trả lời')}</a>}
                </small>
              )}
            </div>
            <State asked={one} today={flow.today} />
          </li>
        ))}
      </ul>
      {appraisals
        .filter((one) => one.may.kind === 'allowed')
        .map((one) => (
          <Answer key={one.id} flow={flow} asked={one} />
        ))}
      {may.appraise.kind === 'allowed' && <Ask flow={flow} />}
    </Panel>
  )
}

function State({ asked, today }: { asked: Asked; today: string }) {
  if (asked.answer)
    return (
      <Pill kind={asked.answer.outcome === 'agrees' ? 'ok' : 'warn'}>
        {outcomeLabel(asked.answer.outcome)}
      </Pill>
    )
  const left = daysBetween(today, asked.dueOn)
  if (left < 0) return <Pill kind="late">{t('quá {days} ngày', { days: -left })}</Pill>
  return <Pill kind="info">{t('hạn {day}', { day: vnDay(asked.dueOn) })}</Pill>
}

function Answer({ flow, asked }: { flow: FlowView; asked: Asked }) {
  const to = `${addressOf(flow)}/appraisals/${asked.id}/answer`
  return (
    <Fold word={t('Ghi ý kiến của {body}', { body: asked.bodyName })} to={to}>
      <Form to={to} submit={t('Ghi ý kiến')} multipart>
        <SelectField
          name="outcome"
          label={t('Ý kiến')}
          options={appraisalOutcomes.map((value) => ({ value, label: outcomeLabel(value) }))}
          required
        />
        <TextArea name="words" label={t('Nội dung')} rows={3} />
        <FileField name="file" label={t('Văn bản trả lời')} required={asked.agencyId === null} />
      </Form>
    </Fold>
  )
}

function Ask({ flow }: { flow: FlowView }) {
  const to = `${addressOf(flow)}/appraisals`
  return (
    <Fold word={t('Xin ý kiến')} to={to}>
      <Act may={flow.may.appraise} to={to} label={t('Xin ý kiến')} kind="quiet">
        <fieldset class="field">
          <legend>{t('Cơ quan được hỏi')}</legend>
          {flow.members.map(({ id, name }) => (
            <CheckField key={id} name="agencyIds" value={id} label={name} />
          ))}
        </fieldset>
        <TextArea name="bodyNames" label={t('Nơi ngoài cụm')} hint={t('Mỗi dòng một nơi.')} rows={2} />
        <TextField name="matter" label={t('Hỏi về việc gì')} maxLength={500} />
        <DayField name="dueOn" label={t('Trả lời trước hết ngày')} value={addDays(flow.today, 5)} required />
      </Act>
    </Fold>
  )
}
