import { Act } from '#kit/form/act.tsx'
import { TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnInstant } from '#kit/format.ts'
import { Facts, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Account } from '../accounts.store.ts'
import type { Person } from '../people.ts'

/** What the administrator alone is told. */
export type Access = {
  account: Account | null
  may: { open: Verdict; disable: Verdict; enable: Verdict; reset: Verdict }
  lastAdministrator: boolean
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
