import { Act } from '#kit/form/act.tsx'
import { NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { equityMeasures, measureLabel } from '../equity.ts'
import type { EquityView } from '../equity.view.ts'
import { EquityPanel } from './EquityPanel.tsx'

/** “Cân đối khi chọn”: whom the year honours, before anybody signs. */
export function EquityScreen(view: EquityView) {
  const { slug, yearName, may } = view
  return (
    <Page
      heading={t('Cân đối khi lựa chọn')}
      sub={t('Năm {year}', { year: yearName })}
      wide
      act={
        <Button href={`/years/${slug}/dossiers`} kind="quiet">
          {t('Hồ sơ đang ở đâu')}
        </Button>
      }
    >
      <EquityPanel view={view} />
      {may.setGoal.kind !== 'hidden' && (
        <Panel heading={t('Đặt mục tiêu')} id="goal">
          <p class="quiet">
            {t('Đặt trước khi có đề nghị đầu tiên. Mục tiêu đặt sau vẫn ghi, nhưng được đánh dấu.')}
          </p>
          <Act may={may.setGoal} to={`/years/${slug}/equity/goals`} label={t('Đặt mục tiêu')}>
            <SelectField
              name="measure"
              label={t('Cho nhóm')}
              options={equityMeasures.map((one) => ({ value: one, label: measureLabel(one) }))}
              required
            />
            <NumberField name="percent" label={t('Ít nhất')} unit="%" required />
            <TextField name="source" label={t('Căn cứ')} maxLength={300} />
          </Act>
        </Panel>
      )}
    </Page>
  )
}
