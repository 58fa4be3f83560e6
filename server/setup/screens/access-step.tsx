import { dutyLabel } from '#ground/people/people.ts'
import { personChoices } from '#ground/units/screens/CouncilScreen.tsx'
import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { GuideView } from './guide-view.ts'
import { Onward } from './onward.tsx'

const offered = ['officer', 'head', 'reporter', 'editor', 'editorInChief', 'moderator'] as const

/** A duty and an account for one person at a time, and which agency still lacks whom. */
export function AccessStep({ view }: { view: GuideView }) {
  return (
    <Panel heading={t('Nhiệm vụ và tài khoản')} id="step">
      <div class="stack">
        <p class="why">
          {t(
            'Mỗi đơn vị cần một cán bộ thi đua (nhập số liệu, chấm điểm) và một thủ trưởng (ký giao ước, duyệt). Thủ trưởng của tổ chức ký quyết định khen thưởng.',
          )}
        </p>
        <Form to="/setup/access" submit={t('Giao nhiệm vụ, lập tài khoản')}>
          <div class="fields">
            <SelectField
              name="person_id"
              label={t('Người được giao')}
              required
              options={personChoices(view.people ?? [])}
            />
            <SelectField
              name="duty"
              label={t('Nhiệm vụ')}
              required
              hint={t('Ở đơn vị người đó đang công tác')}
              options={offered.map((value) => ({ value, label: dutyLabel(value) }))}
            />
            <TextField
              name="account"
              label={t('Tên đăng nhập')}
              hint={t('Chữ thường không dấu, chữ số, dấu chấm, ví dụ ct.canbo')}
              required
              maxLength={40}
            />
            <TextField
              name="password"
              type="password"
              label={t('Mật khẩu tạm')}
              hint={t('Ít nhất 10 ký tự; người dùng phải đổi ở lần đăng nhập sau.')}
              required
              autocomplete="new-password"
            />
          </div>
        </Form>
        <Sheet
          caption={t('Ai đã có ở từng đơn vị')}
          rows={view.access ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t('Đơn vị'),
              title: true,
              wide: true,
              cell: (row) => <a href={`/agencies/${row.id}`}>{row.name}</a>,
            },
            { head: t('Cán bộ thi đua'), cell: (row) => <Has count={row.officers} /> },
            { head: t('Thủ trưởng'), cell: (row) => <Has count={row.heads} /> },
            { head: t('Tài khoản'), numeric: true, cell: (row) => row.accounts },
          ]}
        />
        <p>
          <a href="/administration">{t('Xem mọi tài khoản, nhiệm vụ')}</a>
        </p>
        <Onward view={view} from="access" to="cluster" />
      </div>
    </Panel>
  )
}

function Has({ count }: { count: number }) {
  return count > 0 ? (
    <Pill kind="ok">{t('có {count}', { count })}</Pill>
  ) : (
    <Pill kind="warn">{t('chưa có')}</Pill>
  )
}
