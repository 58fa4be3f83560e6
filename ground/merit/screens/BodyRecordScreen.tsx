import { NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Illustrative, Panel } from '#kit/parts.tsx'
import { collectiveLevels } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { BodyRecordView } from '../body.view.ts'
import { levelLabel } from '../labels.ts'
import { BodyYearsPanel } from './body-years-panel.tsx'
import { MattersPanel } from './conduct-panels.tsx'
import { ConfirmPanel } from './lists-panel.tsx'
import { Known, optionsOf, YesNoField, yesNo } from './words.tsx'

/** “Quá trình” of a collective: what is known of it year by year, and what is not. */
export function BodyRecordScreen(view: BodyRecordView) {
  const { agency, may } = view
  const at = `/agencies/${agency.id}/record`
  return (
    <Page
      heading={t('Quá trình của {name}', { name: agency.name })}
      sub={
        <>
          {t('Căn cứ để xét khen thưởng. Điều chưa ai ghi là chưa biết, không phải là không có.')}{' '}
          <Illustrative when={agency.illustrative} />
        </>
      }
      act={
        <>
          <Button href={`/agencies/${agency.id}/eligibility`} kind="quiet">
            {t('Điều kiện khen thưởng')}
          </Button>
          <Button href={`/agencies/${agency.id}`} kind="quiet">
            {t('Trang đơn vị')}
          </Button>
        </>
      }
      wide
    >
      {may.keep.kind === 'refused' && <p class="why">{may.keep.reason}</p>}
      <BodyFacts at={at} view={view} />
      <BodyYearsPanel at={at} view={view} />
      {view.matters && <MattersPanel at={at} matters={view.matters} may={may.keep} today={view.today} />}
      <ConfirmPanel at={at} lists={['awards']} confirmations={view.confirmations} may={may.keep} />
    </Page>
  )
}

type BodyOf = { at: string; view: BodyRecordView }

function BodyFacts({ at, view: { agency, facts, may } }: BodyOf) {
  return (
    <Panel
      id="body"
      heading={t('Đặc điểm của tập thể')}
      aside={<Illustrative when={facts?.illustrative ?? false} />}
    >
      <Facts
        items={[
          [t('Ngày thành lập'), <Known>{agency.foundedOn ? vnDay(agency.foundedOn) : null}</Known>],
          [t('Ngày kết thúc hoạt động'), agency.endedOn ? vnDay(agency.endedOn) : t('đang hoạt động')],
          [t('Bậc đơn vị'), <Known>{facts?.level ? levelLabel(facts.level) : null}</Known>],
          [
            t('Tỷ lệ nữ'),
            <Known>{facts?.womenPercent != null ? `${vnNumber(facts.womenPercent)} %` : null}</Known>,
          ],
          [t('Là quân khu, tổng cục và tương đương'), <Known>{yesNo(facts?.topFormation ?? null)}</Known>],
          [t('Thuộc loại được tặng cờ'), <Known>{yesNo(facts?.mayHoldFlag ?? null)}</Known>],
          [t('Nguồn'), <Known>{facts?.source}</Known>],
        ]}
      />
      {may.keep.kind === 'allowed' && (
        <Fold word={t('Sửa đặc điểm')} to={`${at}/facts`}>
          <Form to={`${at}/facts`} submit={t('Lưu đặc điểm')} version={facts?.version ?? 0}>
            <div class="fields">
              <SelectField
                name="level"
                label={t('Bậc đơn vị')}
                value={facts?.level ?? null}
                blank={t('Chưa biết')}
                options={optionsOf(collectiveLevels, levelLabel)}
              />
              <NumberField
                name="women_percent"
                label={t('Tỷ lệ nữ')}
                unit="%"
                value={facts?.womenPercent ?? null}
              />
              <YesNoField
                name="top_formation"
                label={t('Là quân khu, tổng cục và tương đương')}
                value={facts?.topFormation}
              />
              <YesNoField
                name="may_hold_flag"
                label={t('Thuộc loại được tặng cờ')}
                value={facts?.mayHoldFlag}
              />
              <TextField name="source" label={t('Nguồn')} value={facts?.source ?? ''} maxLength={200} />
            </div>
          </Form>
        </Fold>
      )}
    </Panel>
  )
}
