import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Empty, Facts, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Account } from '../accounts.store.ts'
import type { HeldDuty } from '../duties.store.ts'
import { dutyLabel, duties as everyDuty, holdsOn, type Person } from '../people.ts'
import { type AgencyOption, agencyChoices } from './person-fields.tsx'

/** What the administrator alone is told. */
export type Access = {
  account: Account | null
  may: { open: Verdict; disable: Verdict; enable: Verdict; reset: Verdict }
  lastAdministrator: boolean
}

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
      const last = one.duty === 'administrator' && access.lastAdministrator
      const may = last ? refused(t('Đây là người quản trị cuối cùng.')) : allowed
      return (
        <Act may={may} to={`/duties/${one.id}/end`} label={t('Kết thúc')} kind="quiet">
          <DayField name="to_on" label={t('Kết thúc từ ngày')} value={today} required />
        </Act>
      )
    },
  }
}

/** The account: opened, closed, and its password given anew. */
export function AccountPanel({ person, access: { account, may } }: { person: Person; access: Access }) {
  return (
    <Panel heading={t('Tài khoản')} id="account">
      {account ? (
        <>
          <Facts
            items={[
              [t('Tên đăng nhập'), account.name],
              [t('Trạng thái'), <State of={account} />],
            ]}
          />
          <Act
            may={may.enable}
            to={`/accounts/${account.id}/enable`}
            label={t('Mở lại tài khoản')}
            kind="quiet"
          />
          <Act
            may={may.disable}
            to={`/accounts/${account.id}/disable`}
            label={t('Khóa tài khoản')}
            kind="danger"
            confirm={t('Người này không đăng nhập được nữa, các phiên đang mở kết thúc ngay.')}
          />
          {may.reset.kind === 'allowed' ? (
            <More
              to={`/accounts/${account.id}/password-reset`}
              label={t('Đặt lại mật khẩu')}
              submit={t('Đặt mật khẩu tạm')}
            >
              <PasswordField />
            </More>
          ) : (
            <Act may={may.reset} to="" label={t('Đặt lại mật khẩu')} kind="quiet" />
          )}
        </>
      ) : (
        <Act may={may.open} to={`/people/${person.id}/account`} label={t('Lập tài khoản')} kind="quiet">
          <TextField
            name="account"
            label={t('Tên đăng nhập')}
            hint={t('Chữ thường không dấu, chữ số, dấu chấm, ví dụ ct.canbo')}
            required
            maxLength={40}
          />
          <PasswordField />
        </Act>
      )}
    </Panel>
  )
}

function State({ of }: { of: Account }) {
  if (of.disabledAt) return <Pill kind="late">{t('khóa từ {at}', { at: vnInstant(of.disabledAt) })}</Pill>
  if (of.mustChange) return <Pill kind="warn">{t('chưa đổi mật khẩu tạm')}</Pill>
  return <Pill kind="ok">{t('đang dùng')}</Pill>
}

function PasswordField() {
  return (
    <TextField
      name="password"
      type="password"
      label={t('Mật khẩu tạm')}
      hint={t('Ít nhất 10 ký tự; người dùng phải đổi ở lần đăng nhập sau.')}
      required
      autocomplete="new-password"
    />
  )
}
