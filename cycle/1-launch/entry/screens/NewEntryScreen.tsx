import { awardOptions } from '#ground/register/award-options.ts'
import { SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Notice, Panel } from '#kit/parts.tsx'
import { offeredTo, titleCatalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'

type View = {
  slug: string
  profile: 'army' | 'civil'
  agency: { id: string; name: string }
  people: { id: string; name: string; rank: string }[]
  may: { enter: Verdict }
}

export function NewEntryScreen({ slug, profile, agency, people, may }: View) {
  return (
    <Page
      heading={t('Đăng ký danh hiệu')}
      sub={<a href={`/years/${slug}/entries?agency=${agency.id}`}>{agency.name}</a>}
    >
      <Panel>
        {may.enter.kind === 'refused' ? (
          <Notice kind="warn">{may.enter.reason}</Notice>
        ) : (
          <Form to={`/years/${slug}/agencies/${agency.id}/entries`} submit={t('Đăng ký')}>
            <SelectField
              name="personId"
              label={t('Đăng ký cho')}
              options={people.map(({ id, name, rank }) => ({
                value: id,
                label: rank ? `${rank} ${name}` : name,
              }))}
              blank={t('Tập thể {agency}', { agency: agency.name })}
            />
            <SelectField
              name="awardCode"
              label={t('Danh hiệu, hình thức')}
              options={awardOptions(offeredTo(titleCatalogue, profile))}
              required
            />
          </Form>
        )}
      </Panel>
    </Page>
  )
}
