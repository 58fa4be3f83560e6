import { CheckField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Pager } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { CouncilView } from '../council.view.ts'

type Of = { slug: string; waiting: NonNullable<CouncilView['waiting']> }

/** Narrows what waits for the council, by the database. */
export function WaitingFilterForm({ slug, waiting }: Of) {
  const { filter, awards, agencies } = waiting
  return (
    <Filter to={`/years/${slug}/council#sitting`} submit={t('Lọc')} id="waiting">
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        options={awards.map((one) => ({ value: one.awardCode, label: `${one.name} (${one.count})` }))}
        value={filter.awardCode}
        blank={t('Tất cả')}
      />
      <SelectField
        name="agency"
        label={t('Cơ quan đề nghị')}
        options={agencies.map((one) => ({ value: one.id, label: one.name }))}
        value={filter.agencyId}
        blank={t('Tất cả')}
      />
      <TextField name="q" type="search" label={t('Tên')} value={filter.words} />
    </Filter>
  )
}

/** Everything the filter finds, or single dossiers of the page. */
export function WaitingChoice({ slug, waiting }: Of) {
  const { filter, rows, count, page, pages } = waiting
  const query = new URLSearchParams({
    ...{ award: filter.awardCode, agency: filter.agencyId, q: filter.words },
  })
  return (
    <>
      <Hidden name="award" value={filter.awardCode} />
      <Hidden name="agency" value={filter.agencyId} />
      <Hidden name="q" value={filter.words} />
      <CheckField name="all" label={t('Đưa ra tất cả {count} đề nghị đang lọc', { count })} />
      <p class="small">{t('Hoặc chọn từng đề nghị trên trang này:')}</p>
      <div class="fields">
        {rows.map((one) => (
          <CheckField
            key={one.id}
            name="nominations"
            value={one.id}
            label={`${one.recipient}: ${t(awardName(one.awardCode))}`}
            hint={one.recipient === one.agencyName ? undefined : one.agencyName}
          />
        ))}
      </div>
      <Pager page={page} pages={pages} href={(to) => `/years/${slug}/council?${query}&page=${to}#sitting`} />
    </>
  )
}
