import { CheckField, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardOptions } from '../../award-options.ts'
import { type PieceKey, type PrintLayout, pieceKeys, pieceLabel, worded } from '../layout.ts'

/** One layout: the sheet as it will be printed, and the place of every piece in millimetres. */
export function LayoutScreen({ layout }: { layout: PrintLayout }) {
  const at = `/print-layouts/${layout.id}`
  return (
    <Page
      heading={layout.name}
      sub={t('Vị trí tính bằng mm từ mép trái và mép trên của tờ; vị trí dọc là chân dòng chữ đầu.')}
      act={
        <>
          <Button href={`${at}/test`} kind="quiet">
            {t('Tờ thử máy in')}
          </Button>
          <Button href="/print-layouts" kind="quiet">
            {t('Các mẫu in')}
          </Button>
        </>
      }
      wide
    >
      <Panel heading={t('Xem trước')} id="preview">
        <img
          class="sheet-preview"
          src={`${at}/preview?v=${layout.version}`}
          width={layout.width + 90}
          height={layout.height + 90}
          alt={t('Tờ bằng với thước mm ở hai mép và nét đứt nơi mỗi phần được đặt')}
        />
      </Panel>
      <Form to={at} submit={t('Lưu mẫu in')} version={layout.version}>
        <SheetFields layout={layout} />
        <PieceSheet layout={layout} />
      </Form>
    </Page>
  )
}

function SheetFields({ layout }: { layout: PrintLayout }) {
  return (
    <>
      <div class="fields">
        <TextField name="name" label={t('Tên mẫu in')} value={layout.name} maxLength={120} required />
        <SelectField
          name="award_code"
          label={t('Danh hiệu, hình thức')}
          blank={t('Mọi hình thức')}
          value={layout.awardCode}
          options={awardOptions(catalogue)}
        />
      </div>
      <CheckField name="preprinted" label={t('Phôi đã in sẵn')} checked={layout.preprinted} />
      <div class="fields">
        <Length name="width" label={t('Rộng tờ')} tenths={layout.width} />
        <Length name="height" label={t('Cao tờ')} tenths={layout.height} />
        <Length name="shift_x" label={t('Dịch cả tờ sang phải')} tenths={layout.shiftX} />
        <Length name="shift_y" label={t('Dịch cả tờ xuống dưới')} tenths={layout.shiftY} />
      </div>
      <p class="field-hint">
        {t(
          'In tờ thử, đo từ mép giấy tới các dấu cộng; lệch bao nhiêu thì ghi bấy nhiêu, ngược dấu, vào hai ô dịch.',
        )}
      </p>
    </>
  )
}

function Length({ name, label, tenths }: { name: string; label: string; tenths: number }) {
  return <NumberField name={name} label={label} value={tenths / 10} unit="mm" required />
}

function PieceSheet({ layout }: { layout: PrintLayout }) {
  const { pieces } = layout
  const length = (key: PieceKey, part: 'x' | 'y' | 'width' | 'size', label: string) => (
    <NumberField
      name={`${key}_${part}`}
      label={`${pieceLabel(key)}: ${label}`}
      value={pieces[key][part] / 10}
    />
  )
  return (
    <Sheet
      caption={t('Vị trí của từng phần')}
      rows={pieceKeys}
      rowKey={(key) => key}
      columns={[
        {
          head: t('Phần'),
          title: true,
          cell: (key) => <CheckField name={`${key}_on`} label={pieceLabel(key)} checked={pieces[key].on} />,
        },
        { head: t('Ngang (mm)'), numeric: true, cell: (key) => length(key, 'x', t('Ngang (mm)')) },
        { head: t('Dọc (mm)'), numeric: true, cell: (key) => length(key, 'y', t('Dọc (mm)')) },
        { head: t('Rộng (mm)'), numeric: true, cell: (key) => length(key, 'width', t('Rộng (mm)')) },
        { head: t('Cỡ chữ'), numeric: true, cell: (key) => length(key, 'size', t('Cỡ chữ')) },
        { head: t('Căn'), cell: (key) => <Align of={key} layout={layout} /> },
        { head: t('Chữ riêng'), wide: true, cell: (key) => <OwnWords of={key} layout={layout} /> },
      ]}
    />
  )
}

function Align({ of, layout }: { of: PieceKey; layout: PrintLayout }) {
  return (
    <SelectField
      name={`${of}_align`}
      label={`${pieceLabel(of)}: ${t('Căn')}`}
      value={layout.pieces[of].align}
      options={[
        { value: 'left', label: t('Trái') },
        { value: 'center', label: t('Giữa') },
        { value: 'right', label: t('Phải') },
      ]}
      blank={false}
    />
  )
}

function OwnWords({ of, layout }: { of: PieceKey; layout: PrintLayout }) {
  if (!worded.includes(of)) return <span class="quiet">{t('theo quyết định')}</span>
  return (
    <TextField
      name={`${of}_words`}
      label={`${pieceLabel(of)}: ${t('Chữ riêng')}`}
      value={layout.pieces[of].words}
      maxLength={300}
    />
  )
}
