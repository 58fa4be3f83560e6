import { Act } from '#kit/form/act.tsx'
import { Hidden, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { allowed } from '#plumbing/verdict.ts'
import { deviceWords } from '../device.ts'

type Session = { id: string; address: string; agent: string; createdAt: Date; seenAt: Date }

type View = { sessions: Session[]; current: string; mustChange: boolean }

/** One's own account: the open sessions, and the password. */
export function AccountScreen({ sessions, current, mustChange }: View) {
  return (
    <Page heading={t('Tài khoản của tôi')} sub={t('Các phiên đang mở và mật khẩu.')}>
      {mustChange && (
        <Notice kind="warn">
          {t(
            'Bạn đang dùng mật khẩu tạm do người quản trị đặt. Hãy đổi mật khẩu ở dưới để bắt đầu làm việc.',
          )}
        </Notice>
      )}
      <Panel heading={t('Phiên đang mở')}>
        <Sheet
          caption={t('Phiên đang mở')}
          rows={sessions}
          rowKey={(one) => one.id}
          empty={null}
          columns={[
            { head: t('Thiết bị'), cell: (one) => deviceWords(one.agent), title: true, wide: true },
            { head: t('Địa chỉ'), cell: (one) => one.address },
            { head: t('Mở lúc'), cell: (one) => vnInstant(one.createdAt) },
            { head: t('Dùng lần cuối'), cell: (one) => vnInstant(one.seenAt) },
            { head: '', cell: (one) => <EndSession id={one.id} current={current} /> },
          ]}
        />
      </Panel>
      <Panel heading={t('Đổi mật khẩu')}>
        <Form to="/account/password" submit={t('Đổi mật khẩu')} kind="quiet">
          <TextField
            name="password"
            type="password"
            label={t('Mật khẩu hiện nay')}
            required
            autocomplete="current-password"
          />
          <TextField
            name="new_password"
            type="password"
            label={t('Mật khẩu mới')}
            hint={t('Ít nhất 10 ký tự.')}
            required
            autocomplete="new-password"
          />
          <TextField
            name="new_password_again"
            type="password"
            label={t('Nhập lại mật khẩu mới')}
            required
            autocomplete="new-password"
          />
        </Form>
      </Panel>
    </Page>
  )
}

function EndSession({ id, current }: { id: string; current: string }) {
  if (id === current) return <Pill kind="ok">{t('phiên này')}</Pill>
  return (
    <Act may={allowed} to="/account/session-ends" label={t('Kết thúc')} kind="quiet">
      <Hidden name="session" value={id} />
    </Act>
  )
}
