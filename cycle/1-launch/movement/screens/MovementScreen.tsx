import { DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Help, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { lengthLabel, lengths, levelLabel, levels, type Movement, mannerLabel, manners } from '../movement.ts'

type View = { slug: string; year: number; movement: Movement | null; may: { write: Verdict } }

export function MovementScreen({ slug, year, movement, may }: View) {
  return (
    <Page
      heading={t('Phong trào thi đua năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
    >
      <Panel>
        {may.write.kind === 'refused' ? (
          <Notice kind="warn">{may.write.reason}</Notice>
        ) : (
          <Form to={`/years/${slug}/movement`} submit={t('Lưu phong trào')} version={movement?.version ?? 0}>
            <Words movement={movement} />
            <Classes movement={movement} />
          </Form>
        )}
      </Panel>
    </Page>
  )
}

function Words({ movement }: { movement: Movement | null }) {
  return (
    <>
      <TextField
        name="name"
        label={t('Tên phong trào')}
        value={movement?.name ?? null}
        required
        maxLength={200}
      />
      <TextField name="slogan" label={t('Khẩu hiệu')} value={movement?.slogan ?? null} maxLength={300} />
      <TextField name="theme" label={t('Chủ đề')} value={movement?.theme ?? null} maxLength={300} />
      <TextField
        name="decisionReference"
        label={t('Văn bản phát động')}
        hint={t('Số, ký hiệu của kế hoạch hoặc quyết định phát động.')}
        value={movement?.decisionReference ?? null}
        maxLength={100}
      />
      <div class="fields">
        <DayField
          name="launchedOn"
          label={t('Ngày phát động')}
          value={movement?.launchedOn ?? null}
          required
        />
        <DayField name="endsOn" label={t('Ngày kết thúc')} value={movement?.endsOn ?? null} required />
      </div>
    </>
  )
}

function Classes({ movement }: { movement: Movement | null }) {
  return (
    <>
      <Help word={t('Cấp, độ dài và hình thức dùng để làm gì?')}>
        {t('Biểu thống kê số phong trào thi đua (0601) đếm mỗi phong trào theo ba mục này.')}
      </Help>
      <div class="fields">
        <SelectField
          name="level"
          label={t('Cấp tổ chức')}
          options={levels.map((value) => ({ value, label: levelLabel(value) }))}
          value={movement?.level ?? 'cluster'}
          required
        />
        <SelectField
          name="length"
          label={t('Độ dài')}
          options={lengths.map((value) => ({ value, label: lengthLabel(value) }))}
          value={movement?.length ?? 'oneYear'}
          required
        />
        <SelectField
          name="manner"
          label={t('Hình thức')}
          options={manners.map((value) => ({ value, label: mannerLabel(value) }))}
          value={movement?.manner ?? 'regular'}
          required
        />
      </div>
    </>
  )
}
