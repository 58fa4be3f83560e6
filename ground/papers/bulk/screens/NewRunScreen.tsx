import {
  CheckField,
  DayField,
  Hidden,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Page } from '#kit/page/page.tsx'
import { Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { RunChoice, RunField } from '../kind.ts'

export function NewRunScreen({ slug, choice }: { slug: string; choice: RunChoice }) {
  const at = `/years/${slug}/papers/runs`
  return (
    <Page heading={t('In hàng loạt: {name}', { name: choice.name })} sub={choice.hint}>
      <Panel heading={t('Lập đợt in mới')} id="new">
        <Form to={at} submit={t('Lập đợt in')}>
          <Hidden name="of" value={choice.value} />
          {choice.fields.map((field) => (
            <OneField key={field.name} field={field} />
          ))}
        </Form>
      </Panel>
    </Page>
  )
}

function OneField({ field }: { field: RunField }) {
  if (field.kind === 'many')
    return (
      <fieldset class="field field-group">
        <legend class="field-label">{field.label}</legend>
        {field.options.map((one) => (
          <CheckField key={one.value} name={field.name} value={one.value} label={one.label} />
        ))}
      </fieldset>
    )
  if (field.kind === 'one') return <SelectField {...field} />
  const { kind, ...named } = field
  if (kind === 'day') return <DayField {...named} />
  if (kind === 'number') return <NumberField {...named} />
  return kind === 'line' || kind === 'time' ? <TextField {...named} /> : <TextArea {...named} />
}
