import { awardOptions } from '#ground/register/award-options.ts'
import { Act } from '#kit/form/act.tsx'
import { SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Panel } from '#kit/parts.tsx'
import { awardName, catalogue, mayReceive } from '#law/awards/catalogue.ts'
import { isLowerAward } from '#law/awards/lower.ts'
import { t } from '#plumbing/language.ts'
import type { FlowView } from '../flow.view.ts'
import { AppraisalsPanel } from './AppraisalsPanel.tsx'
import { addressOf } from './address.ts'
import { DuplicatesPanel } from './DuplicatesPanel.tsx'

/** The way of a dossier on its page: the next step, opinions side by side, doubles, and a lower award. */
export function FlowPanels({ flow }: { flow: FlowView }) {
  return (
    <>
      <Next flow={flow} />
      <AppraisalsPanel flow={flow} />
      <DuplicatesPanel flow={flow} />
      <Lowering flow={flow} />
    </>
  )
}

function Next({ flow }: { flow: FlowView }) {
  const { handOver, appraise } = flow.may
  const at = addressOf(flow)
  if (handOver.kind !== 'allowed' && appraise.kind !== 'allowed') return null
  return (
    <Panel heading={t('Bước tiếp theo')} id="next">
      {handOver.kind === 'allowed' && (
        <Act may={handOver} to={`${at}/handover`} label={t('Bàn giao để thẩm định')}>
          <TextField name="reason" label={t('Lý do, nếu còn thiếu giấy tờ')} maxLength={1000} />
        </Act>
      )}
      {appraise.kind === 'allowed' && (
        <>
          <Act may={appraise} to={`${at}/passing`} label={t('Chuyển ra Hội đồng')}>
            <TextField name="reason" label={t('Lý do, nếu còn ý kiến chưa trả lời')} maxLength={1000} />
          </Act>
          <Act may={appraise} to={`${at}/return`} label={t('Trả lại để bổ sung')} kind="quiet">
            <TextArea name="reason" label={t('Cần bổ sung gì')} rows={2} maxLength={1000} required />
          </Act>
        </>
      )}
    </Panel>
  )
}

function Lowering({ flow }: { flow: FlowView }) {
  const { lowerings, dossier, may } = flow
  if (lowerings.length === 0 && may.appraise.kind !== 'allowed') return null
  const fitting = catalogue.filter(
    ({ code }) => isLowerAward(code, dossier.awardCode) && mayReceive(code, dossier.recipientKind),
  )
  return (
    <Panel heading={t('Hạ mức đề nghị')} id="lowering">
      {lowerings.map((one) => (
        <p key={one.id}>
          {t('Từ “{from}” xuống “{to}”', { from: t(awardName(one.fromCode)), to: t(awardName(one.toCode)) })}:{' '}
          {one.reason}
          <span class="quiet small">
            {' '}
            · {one.by} · {vnInstant(one.at)}
          </span>
        </p>
      ))}
      {may.appraise.kind === 'allowed' && (
        <Act may={may.appraise} to={`${addressOf(flow)}/downgrade`} label={t('Hạ mức')} kind="quiet">
          <SelectField
            name="toCode"
            label={t('Đề nghị thay bằng')}
            options={awardOptions(fitting)}
            required
          />
          <TextArea name="reason" label={t('Lý do hạ mức')} rows={2} maxLength={1000} required />
        </Act>
      )}
    </Panel>
  )
}
