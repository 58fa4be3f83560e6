import { DayField, FileField, RadioField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { changeWords, type PaperChange } from '../changes.ts'

type Other = { id: string; reference: string; title: string; form: string | null }

type PanelOf = { slug: string; id: string; changes: PaperChange[]; others: Other[]; may: Verdict }

/** What happened to a paper, and the form that writes down the next thing that does. */
export function ChangesPanel({ slug, id, changes, others, may }: PanelOf) {
  if (changes.length === 0 && may.kind !== 'allowed') return null
  return (
    <Panel id="changes" heading={t('Thay đổi sau ban hành')}>
      {changes.length === 0 && <p class="quiet">{t('Văn bản đang giữ nguyên như khi ban hành.')}</p>}
      <ul class="plain">
        {changes.map((one) => (
          <li key={one.id}>
            <ChangeLine slug={slug} one={one} />
          </li>
        ))}
      </ul>
      {may.kind === 'allowed' && <Changing to={`/years/${slug}/papers/${id}/changes`} others={others} />}
    </Panel>
  )
}

function Changing({ to, others }: { to: string; others: Other[] }) {
  const options = others.map((one) => ({
    value: one.id,
    label: [one.reference, one.title].filter(Boolean).join(' · '),
    group: one.form === 'letter' ? t('Công văn') : t('Văn bản cùng loại, cùng nơi ban hành'),
  }))
  return (
    <More
      to={to}
      submit={t('Ghi thay đổi')}
      label={t('Thu hồi, thay thế hoặc đính chính')}
      kind="danger"
      multipart
    >
      <RadioField
        name="kind"
        label={t('Thay đổi')}
        required
        options={[
          {
            value: 'corrected',
            label: t('Đính chính'),
            hint: t('Sai thể thức, kỹ thuật: bằng công văn đính chính'),
          },
          { value: 'replaced', label: t('Thay thế'), hint: t('Sai nội dung: bằng văn bản tương đương') },
          { value: 'withdrawn', label: t('Thu hồi'), hint: t('Văn bản không còn giá trị') },
        ]}
      />
      <SelectField
        name="otherId"
        label={t('Bằng văn bản đã ban hành ở đây')}
        options={options}
        blank={t('– Không có –')}
      />
      <TextField
        name="otherReference"
        label={t('Hoặc số, ký hiệu của văn bản thu hồi ban hành ở nơi khác')}
        maxLength={100}
      />
      <DayField name="changedOn" label={t('Ngày thay đổi')} required />
      <TextArea name="reason" label={t('Lý do')} rows={3} maxLength={2000} required />
      <FileField
        name="scan"
        label={t('Bản quét văn bản thu hồi, thay thế, đính chính')}
        hint={t('PDF hoặc JPEG; có thể bỏ trống.')}
        accept=".pdf,.jpg,.jpeg"
      />
      <p class="quiet small">{t('Bản đã ban hành và các tệp của nó vẫn được giữ nguyên.')}</p>
    </More>
  )
}

/** The notices that stand above a paper that no longer stands as it was issued. */
export function ChangeNotices({ slug, changes }: { slug: string; changes: PaperChange[] }) {
  return (
    <>
      {changes
        .filter((one) => !one.isSource)
        .map((one) => (
          <Notice key={one.id} kind={one.kind === 'corrected' ? 'warn' : 'late'}>
            <ChangeLine slug={slug} one={one} />
          </Notice>
        ))}
    </>
  )
}

function ChangeLine({ slug, one }: { slug: string; one: PaperChange }) {
  return (
    <>
      <strong>
        {one.isSource ? sourceWords(one) : t('Văn bản {change}', { change: t(changeWords[one.kind]) })}
      </strong>{' '}
      {t('ngày {day}', { day: vnDay(one.changedOn) })}
      {one.otherId ? (
        <>
          {': '}
          <a href={`/years/${slug}/papers/${one.otherId}`}>
            {[one.otherReference, one.otherTitle].filter(Boolean).join(' · ')}
          </a>
        </>
      ) : (
        one.otherReference && `: ${one.otherReference}`
      )}
      {'. '}
      {t('Lý do: {reason}', { reason: one.reason })} <span class="quiet small">({one.by})</span>
    </>
  )
}

function sourceWords({ kind }: PaperChange): string {
  if (kind === 'replaced') return t('Văn bản này thay thế')
  return kind === 'corrected' ? t('Văn bản này đính chính') : t('Văn bản này thu hồi')
}
