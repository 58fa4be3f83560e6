import { awardOptions } from '#ground/register/award-options.ts'
import { DayField, FileField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { catalogue, offeredTo } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { routeLabel, routes } from '../../dossier.ts'
import type { Common } from '../judge.ts'
import type { SendingView } from '../lists.view.ts'

/** Many proposals at once: pasted from a sheet, or sent as a workbook. */
export function SendListScreen(view: SendingView) {
  const { at, back, agencyName, may } = view
  return (
    <Page heading={t('Nhập danh sách đề nghị')} sub={<a href={back}>{agencyName}</a>} wide>
      {may.propose.kind === 'refused' && <Notice>{may.propose.reason}</Notice>}
      {may.propose.kind === 'allowed' && (
        <Panel>
          <Form to={at} submit={t('Xem trước danh sách')} multipart>
            <ListFields profile={view.profile} />
            <RowsField />
            <FileField name="file" label={t('Hoặc tệp XLSX')} accept=".xlsx" />
          </Form>
        </Panel>
      )}
      <Columns />
    </Page>
  )
}

type FieldsOf = { profile: SendingView['profile']; title?: string; common?: Common }

/** What holds for the whole list. */
export function ListFields({ profile, title = '', common }: FieldsOf) {
  return (
    <>
      <TextField name="title" label={t('Tên danh sách')} value={title} maxLength={200} required />
      <div class="row">
        <SelectField
          name="awardCode"
          label={t('Danh hiệu, hình thức chung')}
          value={common?.awardCode ?? ''}
          options={awardOptions(offeredTo(catalogue, profile))}
          blank={t('Ghi ở từng dòng')}
        />
        <SelectField
          name="route"
          label={t('Loại hình khen thưởng')}
          value={common?.route ?? 'regular'}
          options={routes.map((route) => ({ value: route, label: routeLabel(route) }))}
          required
        />
        <DayField name="periodFrom" label={t('Thành tích từ ngày')} value={common?.periodFrom ?? null} />
        <DayField name="periodTo" label={t('Đến ngày')} value={common?.periodTo ?? null} />
      </div>
    </>
  )
}

export function RowsField({ text = '' }: { text?: string }) {
  return (
    <TextArea
      name="rows"
      label={t('Danh sách dán từ Excel')}
      hint={t(
        'Chép cả vùng ô trong Excel rồi dán vào đây; nhiều nhất 1.000 dòng. Chưa có gì được ghi trước khi bạn xác nhận.',
      )}
      value={text}
      rows={10}
    />
  )
}

function Columns() {
  return (
    <Panel heading={t('Chương trình đọc được gì')}>
      <ul class="plain">
        <li>
          {t(
            'Dòng tiêu đề với các cột theo thứ tự bất kỳ: họ và tên (hoặc tên tập thể), cấp bậc, đơn vị, năm sinh, danh hiệu, loại hình, thành tích, đối tượng (cá nhân, tập thể, hộ), địa chỉ, từ ngày, đến ngày.',
          )}
        </li>
        <li>
          {t(
            'Không có dòng tiêu đề thì các cột lần lượt là: họ và tên, cấp bậc, đơn vị, năm sinh, danh hiệu, thành tích.',
          )}
        </li>
        <li>
          {t(
            'Họ tên được tìm trong người của cơ quan; trùng tên thì xét cấp bậc, đơn vị, năm sinh, rồi mới hỏi bạn.',
          )}
        </li>
        <li>{t('Hộ gia đình: ghi “hộ” ở cột đối tượng, họ tên chủ hộ và địa chỉ.')}</li>
      </ul>
    </Panel>
  )
}
