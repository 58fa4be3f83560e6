import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative, Panel, Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import { askedQuery, formAddress } from '../addresses.ts'
import { forms } from '../forms.ts'
import type { CountedForm } from '../forms.view.ts'
import { Behind } from './Behind.tsx'
import { FormState } from './FormState.tsx'
import { FormTable } from './FormTable.tsx'

type View = { counted: CountedForm; bodies: CountedBody[]; thisYear: number }

/** A statutory form of a year and a body: its table, its checks, what it lacks. */
export function FormScreen({ counted, bodies, thisYear }: View) {
  const { form, body, year } = counted
  return (
    <Page
      heading={t('Biểu {code}: {title}', { code: form.code, title: t(form.title) })}
      sub={
        <>
          {t('Thông tư 02/2023/TT-BNV · {body} · năm {year} · hạn 15/12', { body: body.name, year })}{' '}
          <Illustrative when={counted.illustrative > 0} />
        </>
      }
      act={
        <Button href={`/statistics/forms/form.xlsx?${askedQuery(counted)}`} kind="quiet">
          {t('Tải XLSX')}
        </Button>
      }
      wide
    >
      <Tabs
        label={t('Các biểu')}
        items={[
          ...forms.map((one) => ({
            href: formAddress({ ...counted, form: one }),
            label: t('Biểu {code}', { code: one.code }),
            current: one.code === form.code,
          })),
          { href: `/statistics/forms/own?year=${year}&body=${body.id}`, label: t('Biểu tổng hợp') },
        ]}
      />
      <Ask counted={counted} bodies={bodies} thisYear={thisYear} />
      <FormState counted={counted} />
      <Panel>
        <FormTable counted={counted} />
      </Panel>
      <Behind counted={counted} />
    </Page>
  )
}

function Ask({ counted: { form, body, year, basis }, bodies, thisYear }: View) {
  const years = Array.from({ length: 12 }, (_, n) => String(thisYear - n))
  if (!years.includes(String(year))) years.push(String(year))
  return (
    <Filter to="/statistics/forms" submit={t('Xem')}>
      <input type="hidden" name="form" value={form.code} />
      <SelectField
        name="year"
        label={t('Năm báo cáo')}
        value={String(year)}
        required
        options={years.map((one) => ({ value: one, label: one }))}
      />
      <SelectField
        name="body"
        label={t('Cơ quan, cả cấp dưới')}
        value={body.id}
        required
        options={bodies.map((one) => ({ value: one.id, label: one.name }))}
      />
      {(form.facts === 'awards' || form.facts === 'movements') && (
        <SelectField
          name="count"
          label={t('Cách hiểu “trong năm”')}
          value={basis}
          required
          options={
            form.facts === 'awards'
              ? [
                  { value: 'act', label: t('Quyết định ký trong năm') },
                  { value: 'span', label: t('Thành tích của năm') },
                ]
              : [
                  { value: 'act', label: t('Phát động trong năm') },
                  { value: 'span', label: t('Diễn ra trong năm') },
                ]
          }
        />
      )}
    </Filter>
  )
}
