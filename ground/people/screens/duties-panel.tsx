import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { refused } from '#plumbing/verdict.ts'
import type { HeldDuty } from '../duties.store.ts'
import { dutyLabel, duties as everyDuty, holdsOn, type Person } from '../people.ts'
import type { Access } from './account-panel.tsx'
import { type AgencyOption, agencyChoices } from './person-fields.tsx'

type DutiesOf = {
  person: Person
  duties: HeldDuty[]
  agencies: AgencyOption[]
  access: Access | null
  today: Day
}

/** Duties with their days; given and ended by the administrator. */
export function DutiesPanel({ person, duties, agencies, access, today }: DutiesOf) {
  return (
    <Panel heading={t('Nhiệm vụ trong hệ thống')} id="access">
      <Sheet
        caption={t('Các nhiệm vụ đã và đang được giao')}
        rows={duties}
        rowKey={(one) => one.id}
        columns={[
          { head: t('Nhiệm vụ'), title: true, wide: true, cell: (one) => dutyLabel(one.duty) },
          { head: t('Đơn vị'), cell: (one) => one.agencyName ?? t('toàn hệ thống') },
          { head: t('Từ ngày'), cell: (one) => vnDay(one.fromOn) },
          { head: t('Đến ngày'), cell: (one) => <UntilDuty of={one} today={today} /> },
          ...(access ? [endColumn(access, today)] : []),
        ]}
        empty={
          <Empty
            title={t('Chưa được giao nhiệm vụ nào.')}
            how={t('Không có nhiệm vụ thì chỉ xem được năm thi đua của cơ quan mình.')}
          />
        }
      />
      {access && (
        <More to={`/people/${person.id}/duties`} submit={t('Giao nhiệm vụ')}>
          <div class="fields">
            <SelectField
              name="duty"
              label={t('Nhiệm vụ')}
              required
              options={everyDuty.map((value) => ({ value, label: dutyLabel(value) }))}
            />
            <SelectField
              name="agency_id"
              label={t('Đơn vị')}
              blank={t('Toàn hệ thống')}
              value={person.agencyIds[0]}
              hint={t('Cần với cán bộ thi đua và thủ trưởng')}
              options={agencyChoices(agencies)}
            />
            <DayField name="from_on" label={t('Từ ngày')} value={today} required />
          </div>
        </More>
      )}
    </Panel>
  )
}

function UntilDuty({ of, today }: { of: HeldDuty; today: Day }) {
  if (of.toOn) return <>{vnDay(of.toOn)}</>
  return holdsOn(today, of) ? <Pill kind="ok">{t('đang giữ')}</Pill> : <Pill>{t('chưa tới ngày')}</Pill>
}

function endColumn(access: Access, today: Day) {
  return {
    head: t('Kết thúc'),
    cell: (one: HeldDuty) => {
      if (one.toOn) return null
      if (one.duty === 'administrator' && access.lastAdministrator)
        return (
          <Act
            may={refused(t('Đây là người quản trị cuối cùng.'))}
            to=""
            label={t('Kết thúc')}
            kind="quiet"
          />
        )
      return (
        <More to={`/duties/${one.id}/end`} submit={t('Kết thúc')} kind="quiet">
          <DayField name="to_on" label={t('Kết thúc từ ngày')} value={today} required />
        </More>
      )
    },
  }
}
