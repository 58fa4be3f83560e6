import { CheckField, DayField, FileField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnBytes } from '#kit/format.ts'
import { Cite, Panel, Pill } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { CompositionLine } from '../composition.ts'
import { type Council, conflictGrounds, councilDutyLabel, enforcedLabel } from '../councils.ts'

/** What the circular of the day says of the make-up, beside what there is. */
export function CompositionPanel({ lines }: { lines: CompositionLine[] }) {
  if (lines.length === 0) return null
  return (
    <Panel heading={t('Thành phần theo quy định')} id="composition">
      <ul>
        {lines.map((one) => (
          <li key={one.words}>
            {one.isWrong && <Pill kind="late">{t('quá số')}</Pill>} {one.words} <Cite of={one.citation} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The council's own rules on who takes no part; chosen by who tends units, read by everybody. */
export function GroundsPanel({ council, tends }: { council: Council; tends: boolean }) {
  const isOn = (ground: (typeof conflictGrounds)[number]) => council.enforced.includes(ground)
  return (
    <Panel heading={t('Quy chế không tham gia biểu quyết')} id="grounds">
      <p class="small">
        {t(
          'Thành viên có quan hệ được chọn dưới đây không xem hồ sơ và không biểu quyết trường hợp đó; quan hệ còn lại chỉ được báo trước khi biểu quyết.',
        )}
      </p>
      {tends ? (
        <Form to={`/councils/${council.id}/conflict-grounds`} submit={t('Lưu quy chế')} kind="quiet">
          {conflictGrounds
            .filter((one) => one !== 'self')
            .map((one) => (
              <CheckField key={one} name={one} label={enforcedLabel(one)} checked={isOn(one)} />
            ))}
        </Form>
      ) : (
        <ul>
          {conflictGrounds.filter(isOn).map((one) => (
            <li key={one}>{enforcedLabel(one)}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** The scan of the decision, for whoever sees the council. */
export function DecisionScan({ file }: { file: Council['decisionFile'] }) {
  if (!file) return <>–</>
  return (
    <>
      <a href={`/files/${file.id}`}>{file.name}</a> <span class="quiet small">{vnBytes(file.size)}</span>
    </>
  )
}

export function ScanForm({ council }: { council: Council }) {
  return (
    <More
      to={`/councils/${council.id}/decision-scan`}
      submit={t('Lưu bản quét')}
      label={council.decisionFile ? t('Thay bản quét quyết định') : t('Thêm bản quét quyết định')}
      kind="quiet"
      multipart
    >
      <FileField
        name="file"
        label={t('Bản quét quyết định thành lập')}
        hint={t('PDF hoặc ảnh, nhiều nhất 20 MB.')}
        accept=".pdf,.jpg,.jpeg,.png"
        required
      />
    </More>
  )
}

/** A new council by a new decision, with the members who go on. */
export function RenewalForm({ council, today }: { council: Council; today: Day }) {
  const seated = council.members.filter((one) => one.toOn === null || one.toOn > today)
  return (
    <More to={`/councils/${council.id}/renewal`} submit={t('Kiện toàn hội đồng')} kind="quiet">
      <div class="fields">
        <TextField name="name" label={t('Tên hội đồng')} value={council.name} maxLength={200} required />
        <TextField name="decision_reference" label={t('Số quyết định')} maxLength={100} required />
        <DayField name="formed_on" label={t('Từ ngày lập')} value={today} required />
        <DayField name="term_ends_on" label={t('Hết nhiệm kỳ')} />
      </div>
      <p class="field-label">{t('Giữ lại thành viên')}</p>
      {seated.map((one) => (
        <CheckField
          key={one.id}
          name="keep"
          value={one.id}
          checked
          label={`${one.rank} ${one.name}, ${councilDutyLabel(one.duty)}`.trim()}
        />
      ))}
    </More>
  )
}
