import { CheckField, SelectField, TextField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { Page } from '#kit/page/page.tsx'
import { Empty } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName, catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardOptions } from '../../award-options.ts'
import type { PrintLayout } from '../layout.ts'
import { mm } from '../millimetres.ts'

type View = { layouts: PrintLayout[]; agencies: { id: string; name: string }[] }

/** The layouts of the bodies one is charged with. */
export function LayoutsScreen({ layouts, agencies }: View) {
  const nameOf = (id: string | null) => agencies.find((one) => one.id === id)?.name ?? ''
  return (
    <Page
      heading={t('Mẫu in bằng')}
      sub={t('Chưa có mẫu riêng thì bằng được in theo mẫu có sẵn: A4 ngang, giấy trắng.')}
    >
      <Sheet
        caption={t('Các mẫu in')}
        rows={layouts}
        rowKey={(row) => row.id ?? ''}
        columns={[
          {
            head: t('Mẫu in'),
            title: true,
            cell: (row) => <a href={`/print-layouts/${row.id}`}>{row.name}</a>,
          },
          { head: t('Cơ quan'), cell: (row) => nameOf(row.organisationId) },
          {
            head: t('Danh hiệu, hình thức'),
            cell: (row) => (row.awardCode ? t(awardName(row.awardCode)) : t('Mọi hình thức')),
          },
          { head: t('Phôi'), cell: (row) => (row.preprinted ? t('Đã in sẵn') : t('Giấy trắng')) },
          { head: t('Khổ (mm)'), cell: (row) => `${mm(row.width)} × ${mm(row.height)}` },
        ]}
        empty={<Empty title={t('Chưa có mẫu in riêng.')} />}
      />
      <More to="/print-layouts" submit={t('Tạo mẫu in')}>
        <SelectField
          name="organisation_id"
          label={t('Cơ quan')}
          options={agencies.map((one) => ({ value: one.id, label: one.name }))}
          value={agencies.length === 1 ? (agencies[0]?.id ?? null) : null}
          required
        />
        <TextField name="name" label={t('Tên mẫu in')} maxLength={120} required />
        <SelectField
          name="award_code"
          label={t('Danh hiệu, hình thức')}
          blank={t('Mọi hình thức')}
          options={awardOptions(catalogue)}
        />
        <CheckField
          name="preprinted"
          label={t('Phôi đã in sẵn')}
          hint={t('Những phần đã có trên phôi được tắt sẵn; bật lại từng phần khi sửa.')}
        />
      </More>
    </Page>
  )
}
