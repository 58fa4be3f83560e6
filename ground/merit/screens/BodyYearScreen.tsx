import { CheckField, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { clusterOfLabel, movementOfLabel } from '../labels.ts'
import { clustersOf, movementsOf } from '../merit.ts'
import type { CollectiveYearRow } from '../years.store.ts'
import { optionsOf, plain, YesNoField } from './words.tsx'
import { RatingField } from './YearScreen.tsx'

type View = { agency: { id: string; name: string }; year: number; written: CollectiveYearRow | null }

/** One year of a collective, to write or to mend; an empty field stays unknown. */
export function BodyYearScreen({ agency, year, written }: View) {
  const at = `/agencies/${agency.id}/record`
  return (
    <Page
      heading={t('Năm {year} của {name}', { year, name: agency.name })}
      sub={<Illustrative when={written?.illustrative ?? false} />}
      act={
        <Button href={`${at}#years`} kind="quiet">
          {t('Về quá trình của tập thể')}
        </Button>
      }
    >
      <Panel id="year" heading={t('Kết quả của năm')}>
        <p class="quiet">{t('Ô để trống là chưa biết. Danh hiệu lấy từ sổ khen thưởng.')}</p>
        <Form
          to={`${at}/years/${year}`}
          submit={t('Lưu năm {year}', { year })}
          version={written?.version ?? 0}
        >
          <ResultFields written={written} />
          <CountFields written={written} />
          <RankFields written={written} />
          <TextField
            name="source"
            label={t('Nguồn')}
            value={written?.source ?? ''}
            maxLength={200}
            hint={t('Số, ký hiệu giấy tờ ghi những điều này')}
          />
        </Form>
      </Panel>
    </Page>
  )
}

type Written = { written: CollectiveYearRow | null }

function ResultFields({ written }: Written) {
  return (
    <>
      <div class="fields">
        <RatingField name="rating" label={t('Mức hoàn thành')} value={written?.rating} />
        <YesNoField name="entered" label={t('Đăng ký thi đua')} value={written?.entered} />
        <YesNoField name="exceeded" label={t('Vượt mức chỉ tiêu')} value={written?.exceeded} />
        <NumberField
          name="pass_percent"
          label={t('Nội dung kiểm tra đạt')}
          unit="%"
          value={plain(written?.passPercent)}
        />
        <NumberField
          name="good_percent"
          label={t('Trong đó khá, giỏi')}
          unit="%"
          value={plain(written?.goodPercent)}
        />
      </div>
      <CheckField
        name="titles_known"
        label={t('Sổ khen thưởng đã ghi đủ danh hiệu của năm này')}
        checked={written?.titlesKnown ?? false}
      />
    </>
  )
}

function CountFields({ written }: Written) {
  const field = (name: string, label: string, value: number | null | undefined) => (
    <NumberField name={name} label={label} value={value ?? null} unit={t('người')} />
  )
  return (
    <div class="fields">
      {field('strength', t('Quân số, biên chế'), written?.strength)}
      {field('completed', t('Hoàn thành nhiệm vụ'), written?.completed)}
      {field('advanced', t('Chiến sĩ, Lao động tiên tiến'), written?.advanced)}
      {field('fighters', t('Chiến sĩ thi đua cơ sở'), written?.fighters)}
      {field('warned', t('Bị kỷ luật từ cảnh cáo'), written?.warned)}
    </div>
  )
}

function RankFields({ written }: Written) {
  return (
    <div class="fields">
      <NumberField
        name="cluster_rank"
        label={t('Thứ hạng trong cụm, khối')}
        value={written?.clusterRank ?? null}
      />
      <SelectField
        name="cluster_of"
        label={t('Cụm, khối')}
        value={written?.clusterOf ?? null}
        blank={t('Chưa biết')}
        options={optionsOf(clustersOf, clusterOfLabel)}
      />
      <NumberField
        name="movement_rank"
        label={t('Thứ hạng trong phong trào')}
        value={written?.movementRank ?? null}
      />
      <NumberField
        name="movement_years"
        label={t('Số năm của phong trào')}
        value={written?.movementYears ?? null}
      />
      <SelectField
        name="movement_of"
        label={t('Phong trào')}
        value={written?.movementOf ?? null}
        blank={t('Chưa biết')}
        options={optionsOf(movementsOf, movementOfLabel)}
      />
    </div>
  )
}
