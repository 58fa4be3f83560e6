import { markOf } from '#ground/merit/answer-words.ts'
import type { AnswerView, ConditionView } from '#ground/merit/answers.ts'
import { FileField, Hidden, TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { saidAlone } from '#kit/said.ts'
import { Source } from '#kit/source.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { conditionKey, type Override, openConditions } from './overrides.ts'

type PanelOf = { answer: AnswerView; overrides: Override[]; at: string; may: Verdict }

/** What people answered for, in whose name, with a reason and a paper; to who may answer, also what is still open. */
export function OverridesPanel({ answer, overrides, at, may }: PanelOf) {
  const conditions = openConditions(answer)
  const asked = new Set(conditions.map(conditionKey))
  const former = overrides.filter((one) => !asked.has(one.condition))
  const answered = new Set(overrides.map((one) => one.condition))
  const open = conditions.filter((one) => may.kind === 'allowed' || answered.has(conditionKey(one)))
  if (open.length === 0 && former.length === 0) return null
  return (
    <Panel id="overrides" heading={t('Điều kiện người có thẩm quyền phải quyết định')}>
      <ul class="findings">
        {open.map((condition, n) => (
          <Open
            key={conditionKey(condition)}
            condition={condition}
            n={n}
            overrides={overrides}
            at={at}
            may={may}
          />
        ))}
        {former.map((one) => (
          <li key={one.id} class="finding is-spare">
            <span />
            <div class="finding-body">
              {one.condition} <span class="quiet">{t('(nay không còn vướng)')}</span>
              <Decided override={one} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type OpenOf = Omit<PanelOf, 'answer'> & { condition: ConditionView; n: number }

function Open({ condition, n, overrides, at, may }: OpenOf) {
  const key = conditionKey(condition)
  const decided = overrides.find((one) => one.condition === key)
  const { sign, word } = markOf(condition.outcome)
  return (
    <li class={`finding is-${condition.outcome}`}>
      <span class={`mark mark-${condition.outcome}`} aria-hidden="true">
        {sign}
      </span>
      <div class="finding-body">
        <span class="finding-asks">{saidAlone(condition.asks)}</span>{' '}
        {decided ? (
          <Pill kind="honour">{t('đã quyết định')}</Pill>
        ) : (
          <Pill kind={condition.outcome === 'notMet' ? 'late' : 'info'}>{word}</Pill>
        )}{' '}
        <Source of={condition.citation} />
        {decided && <Decided override={decided} />}
        {!decided && may.kind === 'allowed' && <Deciding condition={condition} n={n} at={at} />}
      </div>
    </li>
  )
}

function Decided({ override: { reason, file, by, at } }: { override: Override }) {
  return (
    <span class="finding-line">
      {reason} <a href={`/files/${file.id}`}>{file.name}</a>{' '}
      <span class="quiet">
        ({by}, {vnInstant(at)})
      </span>
    </span>
  )
}

function Deciding({ condition, n, at }: { condition: ConditionView; n: number; at: string }) {
  return (
    <details class="more">
      <summary class="button button-quiet">
        {condition.outcome === 'notMet' ? t('Cho đề nghị đứng dù chưa đạt') : t('Xác nhận điều kiện này')}
      </summary>
      <Form to={`${at}/overrides`} id={`override-${n}`} submit={t('Ghi quyết định dưới tên tôi')} multipart>
        <Hidden name="condition" value={conditionKey(condition)} />
        <TextArea name="reason" label={t('Lý do')} maxLength={2000} required />
        <FileField name="file" label={t('Văn bản làm căn cứ')} required />
      </Form>
    </details>
  )
}
