import { SelectField } from '#kit/form/fields.tsx'
import { More } from '#kit/form/more.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Insignia } from '../insignia.ts'
import { Enough, KindFields } from './kind-fields.tsx'

type View = { kinds: Insignia[]; agencies: { id: string; name: string }[] }

/** What the bodies one is charged with keep in stock. */
export function StockScreen({ kinds, agencies }: View) {
  const short = kinds.filter((one) => one.balance < one.least).length
  return (
    <Page
      heading={t('Hiện vật khen thưởng')}
      sub={
        short > 0
          ? t('{count} loại còn ít hơn mức phải có.', { count: short })
          : t('Khung, huy hiệu, kỷ niệm chương, phôi bằng: còn bao nhiêu, nhập và phát khi nào.')
      }
      act={
        kinds.length > 0 && (
          <Button href="/insignia/stock.xlsx" kind="quiet">
            {t('Tải XLSX')}
          </Button>
        )
      }
    >
      <Sheet
        caption={t('Các loại hiện vật trong kho')}
        rows={kinds}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Hiện vật'), title: true, cell: (row) => <a href={`/insignia/${row.id}`}>{row.name}</a> },
          {
            head: t('Kèm hình thức'),
            wide: true,
            cell: (row) => (row.awardCode ? t(awardName(row.awardCode)) : t('Mọi hình thức')),
          },
          { head: t('Cơ quan'), cell: (row) => row.organisationName },
          { head: t('Còn'), numeric: true, cell: (row) => `${vnNumber(row.balance)} ${row.unit}`.trim() },
          { head: t('Ít nhất'), numeric: true, cell: (row) => vnNumber(row.least) },
          { head: t('Tình trạng'), cell: (row) => <Enough kind={row} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa có loại hiện vật nào.')}
            how={t('Thêm từng loại rồi ghi số đang có trong kho.')}
          />
        }
      />
      <More to="/insignia" submit={t('Thêm loại hiện vật')}>
        <SelectField
          name="organisation_id"
          label={t('Cơ quan')}
          options={agencies.map((one) => ({ value: one.id, label: one.name }))}
          value={agencies.length === 1 ? (agencies[0]?.id ?? null) : null}
          required
        />
        <KindFields />
      </More>
    </Page>
  )
}
