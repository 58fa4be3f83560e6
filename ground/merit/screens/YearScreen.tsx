import { CheckField, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Panel } from '#kit/parts.tsx'
import { ratings } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import { rankAndName } from '../../people/actor.ts'
import { ratingLabel, studyLabel } from '../labels.ts'
import { studyResults } from '../merit.ts'
import type { PersonYearRow } from '../years.store.ts'
import { optionsOf, plain, YesNoField } from './words.tsx'

type View = {
  person: { id: string; name: string; rank: string }
  year: number
  written: PersonYearRow | null
}

/** One year of a person, to write or to mend; an empty field stays unknown. */
export function YearScreen({ person, year, written }: View) {
  const at = `/people/${person.id}/record`
  return (
    <Page
      heading={t('Năm {year} của {name}', { year, name: rankAndName(person) })}
      sub={<Illustrative when={written?.illustrative ?? false} />}
      act={
        <Button href={`${at}#years`} kind="quiet">
          {t('Về quá trình')}
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
          <WorkFields written={written} />
          <StudyFields written={written} />
          <LeadFields written={written} />
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

type Written = { written: PersonYearRow | null }

function WorkFields({ written }: Written) {
  return (
    <>
      <div class="fields">
        <RatingField name="rating" label={t('Mức hoàn thành')} value={written?.rating} />
        <YesNoField name="entered" label={t('Đăng ký thi đua')} value={written?.entered} />
        <NumberField
          name="months_in_unit"
          label={t('Tháng công tác')}
          value={written?.monthsInUnit ?? null}
        />
        <NumberField
          name="absent_days"
          label={t('Ngày nghỉ')}
          value={written?.absentDays ?? null}
          hint={t('Ngày làm việc; không kể thai sản, điều trị vết thương, nghỉ phép')}
        />
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

function StudyFields({ written }: Written) {
  return (
    <div class="fields">
      <YesNoField name="studied" label={t('Đi học tập trung')} value={written?.studied} />
      <NumberField
        name="study_months"
        label={t('Số tháng của khóa học')}
        value={written?.studyMonths ?? null}
      />
      <SelectField
        name="study_result"
        label={t('Kết quả học tập')}
        value={written?.studyResult ?? null}
        blank={t('Chưa biết')}
        options={optionsOf(studyResults, studyLabel)}
      />
    </div>
  )
}

function LeadFields({ written }: Written) {
  return (
    <div class="fields">
      <YesNoField name="headed" label={t('Chủ trì đơn vị')} value={written?.headed} />
      <YesNoField name="unit_commended" label={t('Đơn vị mình được khen')} value={written?.unitCommended} />
      <RatingField name="unit_rating" label={t('Xếp loại của đơn vị')} value={written?.unitRating} />
    </div>
  )
}

type RatingOf = { name: string; label: string; value: PersonYearRow['rating'] | undefined }

export function RatingField({ name, label, value }: RatingOf) {
  return (
    <SelectField
      name={name}
      label={label}
      value={value ?? null}
      blank={t('Chưa biết')}
      options={optionsOf(ratings, ratingLabel)}
    />
  )
}
