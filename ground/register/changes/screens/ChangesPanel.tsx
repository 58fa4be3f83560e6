import { Act } from '#kit/form/act.tsx'
import { DayField, FileField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Cite, History, Illustrative, Panel } from '#kit/parts.tsx'
import { awardName, catalogue } from '#law/awards/catalogue.ts'
import { isLowerAward } from '#law/awards/lower.ts'
import type { Ground } from '#law/dossiers/revocation.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { awardOptions } from '../../award-options.ts'
import { type AwardChange, actLabel, awardActs } from '../changes.ts'

type View = {
  awardId: string
  code: string
  changes: AwardChange[]
  grounds: readonly Ground[]
  may: Verdict
}

/** What became of the award, and the form to write the next change. */
export function ChangesPanel({ awardId, code, changes, grounds, may }: View) {
  if (changes.length === 0 && may.kind === 'hidden') return null
  return (
    <Panel heading={t('Thay đổi sau khi tặng')} id="changes">
      <History
        items={changes.map((one) => ({ at: one.actedOn, who: one.recordedBy, what: <Line of={one} /> }))}
      />
      <Act may={may} to={`/register/${awardId}/changes`} label={t('Ghi thay đổi')} kind="danger">
        <SelectField
          name="act"
          label={t('Việc')}
          options={awardActs.map((act) => ({ value: act, label: actLabel(act) }))}
          required
        />
        <SelectField
          name="ground"
          label={t('Căn cứ theo luật của ngày ra quyết định')}
          hint={t('Cấp đổi, cấp lại không cần căn cứ này.')}
          options={grounds.map((one) => ({
            value: one.code,
            label: t(one.sentence),
            group: one.citation.instrument,
          }))}
          blank={t('Không chọn')}
        />
        <SelectField
          name="to_code"
          label={t('Hạ xuống thành')}
          hint={t('Chỉ khi hạ mức.')}
          options={awardOptions(catalogue.filter((one) => isLowerAward(one.code, code)))}
          blank={t('Không hạ mức')}
        />
        <TextArea name="reason" label={t('Lý do')} required />
        <TextField name="reference" label={t('Số, ký hiệu văn bản')} maxLength={100} required />
        <DayField name="acted_on" label={t('Ngày văn bản')} required />
        <TextField name="signer_name" label={t('Người ký')} maxLength={200} required />
        <FileField name="file" label={t('Bản quét văn bản')} />
      </Act>
    </Panel>
  )
}

function Line({ of }: { of: AwardChange }) {
  return (
    <>
      <strong>{actLabel(of.act)}</strong>
      {of.toCode !== '' && <> {t('thành {award}', { award: t(awardName(of.toCode)) })}</>}: {of.reason} (
      {t('{reference} ngày {day}, {signer} ký', {
        reference: of.reference,
        day: vnDay(of.actedOn),
        signer: of.signerName,
      })}
      ) {of.citation && <Cite of={of.citation} />}{' '}
      {of.fileId && <a href={`/files/${of.fileId}`}>{t('Mở văn bản')}</a>}{' '}
      <Illustrative when={of.illustrative} />
    </>
  )
}
