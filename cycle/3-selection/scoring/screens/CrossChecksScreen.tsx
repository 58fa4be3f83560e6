import { Act } from '#kit/form/act.tsx'
import { Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Help, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { conflictsOf, crossChecksOf } from '../cross-check.store.ts'

type Check = Awaited<ReturnType<typeof crossChecksOf>>[number]

type Pair = Awaited<ReturnType<typeof conflictsOf>>[number]

export type CrossChecksView = {
  slug: string
  yearName: number
  members: { id: string; name: string }[]
  checks: Check[]
  conflicts: Pair[]
  /** The agencies a member may speak for; the lead may speak for all. */
  ownIds: string[]
  may: { assign: Verdict; change: Verdict; declare: Verdict; withdraw: Verdict }
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
            { head: t('Lý do đổi'), wide: true, cell: (check) => check.reason },
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
            'Mỗi cơ quan chấm một cơ quan khác; không ai chấm người chấm mình, không có cặp đã khai báo, và tránh lặp lại cặp của năm trước.',
          )}
        </Help>
      </Panel>
      <Change {...view} />
      <Conflicts {...view} />
    </Page>
  )
}

function State({ check }: { check: Check }) {
  if (check.submittedAt) return <Pill kind="ok">{t('đã chấm')}</Pill>
  if (check.selfAt) return <Pill kind="warn">{t('đang chờ chấm')}</Pill>
  return <Pill>{t('chưa tự chấm')}</Pill>
}

const options = (all: { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

function Change({ slug, members, checks, may }: CrossChecksView) {
  const open = checks.filter((check) => !check.submittedAt)
  if (may.change.kind === 'hidden' || open.length === 0) return null
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

/** The pairs that must not check each other, and the form to add one. */
function Conflicts({ slug, members, conflicts, ownIds, may }: CrossChecksView) {
  const at = `/years/${slug}/cross-checks`
  const mine = ownIds.length > 0 ? members.filter((one) => ownIds.includes(one.id)) : members
  return (
    <Panel heading={t('Cặp không chấm chéo nhau')}>
      <Sheet
        caption={t('Cặp không chấm chéo nhau')}
        rows={conflicts}
        rowKey={(pair) => `${pair.agencyId}${pair.otherId}`}
        columns={[
          { head: t('Hai cơ quan'), title: true, cell: (pair) => `${pair.agencyName} – ${pair.otherName}` },
          { head: t('Lý do'), wide: true, cell: (pair) => pair.reason },
          { head: t('Khai báo'), cell: (pair) => `${pair.declaredBy}, ${vnInstant(pair.declaredAt)}` },
          { head: '', cell: (pair) => <Withdraw pair={pair} to={`${at}/withdrawals`} may={may.withdraw} /> },
        ]}
        empty={
          <Empty title={t('Chưa có cặp nào')} how={t('Khai báo khi hai cơ quan không nên chấm nhau.')} />
        }
      />
      <Act may={may.declare} to={`${at}/conflicts`} label={t('Khai báo cặp')} kind="quiet" id="conflict">
        <SelectField name="agencyId" label={t('Cơ quan')} options={options(mine)} required />
        <SelectField name="otherId" label={t('Không chấm chéo với')} options={options(members)} required />
        <TextField name="reason" label={t('Lý do')} maxLength={500} required />
      </Act>
    </Panel>
  )
}

function Withdraw({ pair, to, may }: { pair: Pair; to: string; may: Verdict }) {
  return (
    <Act may={may} to={to} label={t('Rút')} kind="quiet" id={`withdraw-${pair.agencyId}-${pair.otherId}`}>
      <Hidden name="agencyId" value={pair.agencyId} />
      <Hidden name="otherId" value={pair.otherId} />
      <TextField name="reason" label={t('Lý do rút')} maxLength={500} required />
    </Act>
  )
}
