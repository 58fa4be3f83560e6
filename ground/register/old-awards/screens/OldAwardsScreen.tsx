import { DayField, FileField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Panel } from '#kit/parts.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { rankAndName } from '../../../people/actor.ts'
import { awardOptions } from '../../award-options.ts'
import { routeLabel, routes } from '../../screens/routes.ts'

type View = {
  agency: { id: string; name: string }
  people: { id: string; name: string; rank: string }[]
}

/** Awards from paper: one by one, or a whole list. */
export function OldAwardsScreen({ agency, people }: View) {
  const at = `/agencies/${agency.id}/old-awards`
  return (
    <Page
      heading={t('Ghi khen thưởng cũ của {agency}', { agency: agency.name })}
      sub={t('Những lần được khen đã quyết định trước khi dùng chương trình này, chép từ giấy.')}
    >
      <Panel heading={t('Ghi nhiều lượt một lần')} id="list">
        <ListForm to={`${at}/lists`} submit={t('Xem trước')} />
      </Panel>
      <Panel heading={t('Ghi một lượt')} id="one">
        <Form to={at} submit={t('Ghi vào sổ')} kind="quiet">
          <OneFields people={people} />
        </Form>
      </Panel>
    </Page>
  )
}

/** A list pasted or sent as a workbook. */
export function ListForm({ to, submit, text = '' }: { to: string; submit: string; text?: string }) {
  return (
    <Form to={to} submit={submit} multipart>
      <TextArea
        name="rows"
        label={t('Danh sách dán từ Excel')}
        hint={t(
          'Dòng đầu là tên cột: họ và tên (để trống là tập thể), cấp bậc, năm sinh, chức vụ, danh hiệu, thành tích, số quyết định, ngày ký, cơ quan quyết định, loại hình, năm. Nhiều nhất 1.000 dòng; chưa ghi gì trước khi bạn xác nhận.',
        )}
        value={text}
        rows={8}
      />
      <FileField name="file" label={t('Hoặc tệp XLSX')} accept=".xlsx" />
    </Form>
  )
}

function OneFields({ people }: { people: View['people'] }) {
  return (
    <>
      <SelectField
        name="person_id"
        label={t('Người được khen')}
        blank={t('Chính tập thể này')}
        options={people.map((one) => ({ value: one.id, label: rankAndName(one) }))}
      />
      <SelectField
        name="award_code"
        label={t('Danh hiệu, hình thức')}
        options={awardOptions(catalogue)}
        required
      />
      <SelectField
        name="route"
        label={t('Loại hình')}
        value="regular"
        options={routes.map((route) => ({ value: route, label: routeLabel(route) }))}
        required
      />
      <TextField name="post_title" label={t('Chức vụ khi được khen')} maxLength={200} />
      <TextField name="achievement" label={t('Thành tích')} maxLength={1000} />
      <TextField name="reference" label={t('Số quyết định')} maxLength={100} required />
      <DayField name="decided_on" label={t('Ngày ký')} required />
      <TextField name="issuer" label={t('Cơ quan quyết định')} maxLength={200} required />
      <TextField name="year" label={t('Năm thành tích')} inputmode="numeric" maxLength={4} required />
    </>
  )
}
