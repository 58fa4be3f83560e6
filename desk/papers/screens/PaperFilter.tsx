import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { t } from '#plumbing/language.ts'
import type { PapersView } from '../papers.view.ts'
import { formName } from './words.ts'

type FilterOf = Pick<PapersView, 'search' | 'choices'> & { to: string }

/** Narrows the list of papers: words with or without marks, type, body, maker. */
export function PaperFilter({ to, search, choices }: FilterOf) {
  const forms = choices.forms.map((value) => ({ value, label: formName(value) }))
  const issuers = choices.issuers.filter(Boolean).map((value) => ({ value, label: value }))
  const makers = choices.makers.map((one) => ({ value: one.id, label: one.name }))
  return (
    <Filter to={to} submit={t('Tìm')}>
      <TextField
        name="words"
        type="search"
        label={t('Tên, số, ký hiệu hoặc trích yếu')}
        value={search.words ?? ''}
        maxLength={200}
      />
      <SelectField
        name="form"
        label={t('Loại văn bản')}
        options={forms}
        value={search.form ?? ''}
        blank={t('Mọi loại')}
      />
      <SelectField
        name="issuer"
        label={t('Nơi ban hành')}
        options={issuers}
        value={search.issuer ?? ''}
        blank={t('Mọi nơi')}
      />
      <SelectField
        name="maker"
        label={t('Người lập')}
        options={makers}
        value={search.maker ?? ''}
        blank={t('Mọi người')}
      />
    </Filter>
  )
}
