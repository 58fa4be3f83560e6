import { Act } from '#kit/form/act.tsx'
import { type Option, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Exemplar } from '../exemplar.ts'

type View = {
  slug: string
  yearName: number
  exemplars: Exemplar[]
  agencies: Option[]
  people: { id: string; name: string; rank: string; agencyName: string | null }[]
  may: Verdict
}

export function ExemplarsScreen({ slug, yearName, exemplars, agencies, people, may }: View) {
  return (
    <Page heading={t('Điển hình tiên tiến')} sub={t('Năm {year}', { year: yearName })}>
      {exemplars.length === 0 && (
        <Empty
          title={t('Chưa có điển hình nào được giới thiệu.')}
          how={t(
            'Cụm trưởng giới thiệu người, đơn vị có cách làm đáng nhân rộng; báo cáo trung tâm sẽ nêu tên.',
          )}
        />
      )}
      {exemplars.map((one) => (
        <Panel
          key={one.id}
          heading={one.title}
          aside={<Pill kind="honour">{one.personName ?? one.agencyName}</Pill>}
        >
          <p>
            {one.story} <Illustrative when={one.illustrative} />
          </p>
          {one.personName && <p class="small">{one.agencyName}</p>}
        </Panel>
      ))}
      {may.kind !== 'hidden' && (
        <Panel heading={t('Giới thiệu điển hình')} id="new">
          <Act may={may} to={`/years/${slug}/exemplars`} label={t('Giới thiệu')}>
            <SelectField name="agencyId" label={t('Đơn vị')} options={agencies} required />
            <SelectField
              name="personId"
              label={t('Cá nhân')}
              blank={t('Cả đơn vị')}
              options={people.map((one) => ({ value: one.id, label: personLine(one) }))}
            />
            <TextField name="title" label={t('Việc làm tốt, nói gọn')} maxLength={300} required />
            <TextArea name="story" label={t('Cách làm và kết quả')} rows={5} maxLength={8000} required />
          </Act>
        </Panel>
      )}
    </Page>
  )
}

function personLine({ rank, name, agencyName }: View['people'][number]): string {
  return `${rank} ${name}${agencyName ? ` (${agencyName})` : ''}`.trim()
}
