import { awardOptions } from '#ground/register/award-options.ts'
import { CheckField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Tabs } from '#kit/parts.tsx'
import { catalogue, offeredTo } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { dossierSteps, stepLabel } from '../../../steps.ts'
import { openSteps, pendingHref } from '../pending.ts'
import type { PendingView } from '../pending.view.ts'
import { PendingTable } from './PendingTable.tsx'

/** “Hồ sơ đang xử lý”: where every dossier lies, since when, and what is late. */
export function PendingScreen(view: PendingView) {
  const { slug, yearName, total, late } = view
  return (
    <Page
      heading={t('Hồ sơ đang ở đâu')}
      sub={t('Năm {year} · {count} hồ sơ · {late} quá hạn', {
        year: yearName,
        count: vnNumber(total),
        late: vnNumber(late),
      })}
      wide
      act={
        <Button href={`/years/${slug}/nominations`} kind="quiet">
          {t('Đề nghị khen thưởng')}
        </Button>
      }
    >
      <Steps {...view} />
      <Panel heading={t('Danh sách hồ sơ')}>
        <Narrow {...view} />
        {view.rows.length === 0 ? (
          <Empty
            title={t('Không có hồ sơ nào ở đây')}
            how={t('Hồ sơ hiện ra khi có đề nghị khen thưởng. Hãy bỏ bớt điều kiện lọc, hoặc lập đề nghị.')}
          />
        ) : (
          <PendingTable view={view} />
        )}
      </Panel>
    </Page>
  )
}

/** The steps in their order with how many lie there; each leads to its own list. */
function Steps({ slug, asked, counts }: PendingView) {
  const at = (step: (typeof dossierSteps)[number]) => counts.find((one) => one.step === step)
  const open = counts.filter((one) => openSteps.includes(one.step)).reduce((sum, one) => sum + one.count, 0)
  const shown = dossierSteps.filter((step) => (at(step)?.count ?? 0) > 0)
  return (
    <Tabs
      label={t('Các bước của hồ sơ')}
      items={[
        {
          href: pendingHref(slug, { ...asked, step: 'open' }),
          label: t('Đang xử lý ({count})', { count: vnNumber(open) }),
          current: asked.step === 'open',
        },
        ...shown.map((step) => ({
          href: pendingHref(slug, { ...asked, step }),
          label: `${stepLabel(step)} (${vnNumber(at(step)?.count ?? 0)})`,
          current: asked.step === step,
        })),
      ]}
    />
  )
}

function Narrow({ slug, asked, agencies, holders, profile }: PendingView) {
  const options = (list: { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Filter to={`/years/${slug}/dossiers`}>
      <input type="hidden" name="step" value={asked.step ?? 'all'} />
      <TextField name="words" label={t('Tên tập thể, cá nhân')} value={asked.words} />
      <SelectField
        name="holder"
        label={t('Nơi đang giữ')}
        value={asked.holderId}
        options={options(holders)}
        blank={t('Tất cả')}
      />
      <SelectField
        name="agency"
        label={t('Cơ quan đề nghị')}
        value={asked.agencyId}
        options={options(agencies)}
        blank={t('Tất cả')}
      />
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        value={asked.awardCode}
        options={awardOptions(offeredTo(catalogue, profile))}
        blank={t('Tất cả')}
      />
      <CheckField name="late" label={t('Chỉ hồ sơ quá hạn')} checked={asked.isLate} />
    </Filter>
  )
}
