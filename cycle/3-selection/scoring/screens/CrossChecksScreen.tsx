import { Act } from '#kit/form/act.tsx'
import { SelectField, TextField } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Help, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { crossChecksOf } from '../cross-check.store.ts'

type Check = Awaited<ReturnType<typeof crossChecksOf>>[number]

type CrossChecksView = {
  slug: string
  yearName: number
  members: { id: string; name: string }[]
  checks: Check[]
  may: { assign: Verdict; change: Verdict }
}

/** Who checks whose sheet. */
export function CrossChecksScreen(view: CrossChecksView) {
  const { slug, yearName, checks, may } = view
  const at = `/years/${slug}/cross-checks`
  return (
    <Page
      heading={t('Phân công chấm chéo')}
      sub={t('Năm {year}', { year: yearName })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
    >
      <Panel heading={t('Cơ quan nào chấm cơ quan nào')}>
        <Sheet
          caption={t('Phân công chấm chéo')}
          rows={checks}
          rowKey={(check) => check.agencyId}
          columns={[
            { head: t('Cơ quan được chấm'), title: true, cell: (check) => check.agencyName },
            { head: t('Cơ quan chấm'), cell: (check) => check.checkerName },
            { head: t('Tình trạng'), cell: (check) => <State check={check} /> },
            {
              head: t('Phân công'),
              hideOnPhone: true,
              cell: (check) => `${check.assignedBy}, ${vnInstant(check.assignedAt)}`,
            },
          ]}
          empty={
            <Empty
              title={t('Chưa phân công chấm chéo')}
              how={t('Cụm trưởng bấm một nút, chương trình xếp vòng để không ai chấm lại người chấm mình.')}
            />
          }
        />
        <Act may={may.assign} to={at} label={t('Phân công tự động')} />
        <Help word={t('Cách xếp vòng')}>
          {t(
            'Các cơ quan xếp theo thứ tự của cụm, mỗi cơ quan chấm cơ quan cách mình một số bậc; số bậc đổi theo năm.',
          )}
        </Help>
      </Panel>
      <Change {...view} />
    </Page>
  )
}

function State({ check }: { check: Check }) {
  if (check.submittedAt) return <Pill kind="ok">{t('đã chấm')}</Pill>
  if (check.selfAt) return <Pill kind="warn">{t('đang chờ chấm')}</Pill>
  return <Pill>{t('chưa tự chấm')}</Pill>
}

function Change({ slug, members, checks, may }: CrossChecksView) {
  const open = checks.filter((check) => !check.submittedAt)
  if (may.change.kind === 'hidden' || open.length === 0) return null
  const options = (all: { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Panel heading={t('Đổi cơ quan chấm')}>
      <Act
        may={may.change}
        to={`/years/${slug}/cross-checks/changes`}
        label={t('Đổi cơ quan chấm')}
        kind="quiet"
      >
        <SelectField
          name="agencyId"
          label={t('Cơ quan được chấm')}
          options={options(open.map((check) => ({ id: check.agencyId, name: check.agencyName })))}
          required
        />
        <SelectField name="checkerId" label={t('Cơ quan chấm mới')} options={options(members)} required />
        <TextField name="reason" label={t('Lý do đổi')} maxLength={500} required />
      </Act>
    </Panel>
  )
}
