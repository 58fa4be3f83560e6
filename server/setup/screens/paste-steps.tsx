import { DayField, Hidden, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Help, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { mostLines, type Pasted } from '../paste.ts'
import type { GuideView } from './guide-view.ts'
import { Onward } from './onward.tsx'

/** Many agencies at once, pasted from a sheet. */
export function AgenciesStep({ view }: { view: GuideView }) {
  const lines = view.agencyLines ?? []
  const right = lines.filter((line) => line.row).length
  return (
    <Panel heading={t('Các cơ quan, đơn vị của {body}', { body: view.body?.name ?? '' })} id="step">
      <div class="stack">
        <p class="why">
          {t(
            'Chép ba cột từ Excel rồi dán vào đây, mỗi đơn vị một dòng: tên, tên tắt, chức năng. Cột sau có thể để trống.',
          )}
        </p>
        <Form to="/setup/agencies" submit={t('Kiểm tra các dòng')} kind={right > 0 ? 'quiet' : 'primary'}>
          <TextArea
            name="text"
            label={t('Các đơn vị')}
            rows={8}
            value={view.draft ?? ''}
            hint={t(
              'Ví dụ: Cục Chính trị ⇥ CCT ⇥ Công tác đảng, công tác chính trị (⇥ là phím Tab). Nhiều nhất {most} dòng.',
              {
                most: mostLines,
              },
            )}
          />
        </Form>
        <Preview
          lines={lines}
          columns={[
            { head: t('Tên đơn vị'), title: true, wide: true, cell: (line) => line.row?.name ?? line.text },
            { head: t('Tên tắt'), cell: (line) => line.row?.abbreviation ?? '' },
            { head: t('Chức năng'), cell: (line) => line.row?.function ?? '' },
          ]}
        />
        {right > 0 && view.body && (
          <Form to="/setup/agencies/rows" submit={t('Thêm {count} đơn vị', { count: right })}>
            <Hidden name="parent_id" value={view.body.id} />
          </Form>
        )}
        <p>
          <a href="/agencies">{t('Xem các đơn vị đã có')}</a>
        </p>
        <Onward view={view} from="agencies" to="people" />
      </div>
    </Panel>
  )
}

/** Many people at once, with their posts, and where wanted their duties and accounts. */
export function PeopleStep({ view }: { view: GuideView }) {
  const lines = view.peopleLines ?? []
  const right = lines.flatMap((line) => line.row ?? [])
  return (
    <Panel heading={t('Cá nhân và chức vụ')} id="step">
      <div class="stack">
        <p class="why">
          {t(
            'Dán từ Excel, mỗi người một dòng: họ và tên, cấp bậc, chức vụ, tên tắt đơn vị. Thêm được hai cột: nhiệm vụ (cán bộ hoặc thủ trưởng) và tên đăng nhập, để giao nhiệm vụ và lập tài khoản luôn.',
          )}
        </p>
        <Help word={t('Tên tắt các đơn vị')}>
          {(view.agencies ?? []).map((one) => `${one.abbreviation || '–'}: ${one.name}`).join('; ')}
        </Help>
        <Form
          to="/setup/people"
          submit={t('Kiểm tra các dòng')}
          kind={right.length > 0 ? 'quiet' : 'primary'}
        >
          <TextArea
            name="text"
            label={t('Cá nhân')}
            rows={8}
            value={view.draft ?? ''}
            hint={t(
              'Ví dụ: Nguyễn Văn An ⇥ Đại úy ⇥ Trợ lý thi đua ⇥ CCT ⇥ cán bộ ⇥ cct.canbo (⇥ là phím Tab). Nhiều nhất {most} dòng.',
              { most: mostLines },
            )}
          />
        </Form>
        <Preview
          lines={lines}
          columns={[
            { head: t('Họ và tên'), title: true, wide: true, cell: (line) => line.row?.name ?? line.text },
            { head: t('Cấp bậc'), cell: (line) => line.row?.rank ?? '' },
            { head: t('Chức vụ'), cell: (line) => line.row?.post ?? '' },
            { head: t('Đơn vị'), cell: (line) => line.row?.agency ?? '' },
            { head: t('Nhiệm vụ'), cell: (line) => dutyWord(line.row?.duty ?? null) },
            { head: t('Tên đăng nhập'), cell: (line) => line.row?.account ?? '' },
          ]}
        />
        {right.length > 0 && (
          <Form to="/setup/people/rows" submit={t('Thêm {count} người', { count: right.length })}>
            <DayField name="from_on" label={t('Giữ chức vụ từ ngày')} value={view.today} required />
            {right.some((row) => row.account !== '') && <FirstPassword />}
          </Form>
        )}
        <p>
          <a href="/people">{t('Xem những người đã có')}</a>
        </p>
        <Onward view={view} from="people" to="access" />
      </div>
    </Panel>
  )
}

function FirstPassword() {
  return (
    <TextField
      name="password"
      type="password"
      label={t('Mật khẩu tạm cho các tài khoản mới')}
      hint={t('Ít nhất 10 ký tự; mỗi người phải đổi ở lần đăng nhập đầu.')}
      required
      autocomplete="new-password"
    />
  )
}

function dutyWord(duty: 'officer' | 'head' | null): string {
  if (duty === null) return ''
  return duty === 'head' ? t('thủ trưởng') : t('cán bộ thi đua')
}

function Preview<T>({ lines, columns }: { lines: Pasted<T>[]; columns: Column<Pasted<T>>[] }) {
  if (lines.length === 0) return null
  const wrong = lines.filter((line) => !line.row).length
  return (
    <div id="preview">
      {wrong > 0 && (
        <p class="why">
          {t('{count} dòng còn sai được giữ lại ở ô trên sau khi thêm các dòng đúng.', { count: wrong })}
        </p>
      )}
      <Sheet
        caption={t('Xem trước')}
        rows={lines}
        rowKey={(line) => line.number}
        columns={[
          { head: t('Dòng'), numeric: true, cell: (line) => line.number },
          ...columns,
          {
            head: t('Kiểm tra'),
            wide: true,
            cell: (line) =>
              line.row ? <Pill kind="ok">{t('đúng')}</Pill> : <span class="field-error">{line.error}</span>,
          },
        ]}
      />
    </div>
  )
}
