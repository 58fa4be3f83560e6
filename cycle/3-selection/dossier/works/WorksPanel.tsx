import { workReachLabel } from '#ground/merit/labels.ts'
import { DayField, FileField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { ownSteps, type Work, workStepLabel } from './works.ts'

type PanelOf = { works: Work[]; slug: string; at: string; may: { write: Verdict; add: Verdict } }

/** The works the nomination rests on: their way to recognition, how far they reach, what used them up. */
export function WorksPanel({ works, slug, at, may }: PanelOf) {
  const attached = works.filter((work) => work.attachedId !== null)
  const free = works.filter((work) => work.attachedId === null)
  return (
    <Panel id="works" heading={t('Sáng kiến, đề tài làm căn cứ')}>
      {attached.length === 0 && (
        <Empty
          title={t('Chưa có sáng kiến nào trong hồ sơ')}
          how={
            free.length === 0
              ? t('Sáng kiến được ghi ở trang Sáng kiến của năm, hoặc ở trang Quá trình của cá nhân.')
              : t('Chọn trong các sáng kiến đã ghi của đối tượng này.')
          }
        />
      )}
      <ul class="plain">
        {attached.map((work) => (
          <li key={work.id}>
            <Line work={work} slug={slug} />
            {may.add.kind === 'allowed' && work.from === 'initiative' && <StepForm work={work} at={at} />}
            {may.write.kind === 'allowed' && (
              <Form
                to={`${at}/work-removals`}
                id={`remove-${work.id}`}
                submit={t('Bỏ khỏi hồ sơ')}
                kind="quiet"
              >
                <Hidden name="work" value={`${work.from}:${work.id}`} />
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may.write.kind === 'allowed' && free.length > 0 && (
        <More to={`${at}/works`} submit={t('Đưa sáng kiến vào hồ sơ')} kind="quiet">
          <SelectField
            name="work"
            label={t('Sáng kiến')}
            options={free.map((work) => ({ value: `${work.from}:${work.id}`, label: optionOf(work) }))}
            required
          />
        </More>
      )}
    </Panel>
  )
}

function optionOf({ title, reach, recognisedOn, usedBy }: Work): string {
  const state = usedBy
    ? t('đã dùng cho {award} năm {year}', { award: t(awardName(usedBy.code)), year: usedBy.year })
    : recognisedOn
      ? t('công nhận ngày {day}', { day: vnDay(recognisedOn) })
      : t('chưa công nhận')
  return `${title} (${workReachLabel(reach)}; ${state})`
}

function Line({ work, slug }: { work: Work; slug: string }) {
  const { title, author, reach, usedBy, others, recognisedOn } = work
  return (
    <>
      <strong>{title}</strong> <Illustrative when={work.illustrative} />{' '}
      <Pill kind={recognisedOn ? 'ok' : 'warn'}>{workReachLabel(reach)}</Pill>
      {author && <span class="quiet small"> {author}</span>}
      <Steps work={work} />
      {usedBy && (
        <p class="small">
          <Pill kind="late">{t('đã dùng')}</Pill>{' '}
          {t('Đã dùng cho “{award}” năm {year}.', { award: t(awardName(usedBy.code)), year: usedBy.year })}
        </p>
      )}
      {others.map((other) => (
        <p key={other.id} class="small">
          <Pill kind="warn">{t('đề nghị khác')}</Pill>{' '}
          {t('Cũng là căn cứ của đề nghị “{award}” cho', { award: t(awardName(other.awardCode)) })}{' '}
          <a href={`/years/${slug}/nominations/${other.id}`}>{other.recipient}</a>.
        </p>
      ))}
    </>
  )
}

/** The way of a work in one line, ending in its recognition. */
function Steps({ work: { steps, recognisedOn, reference } }: { work: Work }) {
  const told = steps.map((step) => ({ ...step, name: workStepLabel(step.step) }))
  const recognised = recognisedOn && {
    name: workStepLabel('recognised'),
    onDay: recognisedOn,
    reference,
    words: '',
  }
  const all = [...told.filter((one) => one.step !== 'recognised'), ...(recognised ? [recognised] : [])]
  if (all.length === 0) return <p class="quiet small">{t('Chưa ghi bước xét công nhận nào.')}</p>
  return (
    <p class="small">
      {all.map((one, n) => (
        <span key={`${one.name} ${one.onDay}`}>
          {n > 0 && ' → '}
          {one.name} {vnDay(one.onDay)}
          {one.reference && ` (${one.reference})`}
          {one.words && `: ${one.words}`}
        </span>
      ))}
    </p>
  )
}

function StepForm({ work, at }: { work: Work; at: string }) {
  return (
    <details class="more">
      <summary class="small">{t('Ghi bước xét công nhận')}</summary>
      <Form to={`${at}/work-steps`} id={`step-${work.id}`} submit={t('Ghi bước')} kind="quiet" multipart>
        <Hidden name="initiativeId" value={work.id} />
        <SelectField
          name="step"
          label={t('Bước')}
          options={ownSteps.map((step) => ({ value: step, label: workStepLabel(step) }))}
          hint={t('Việc công nhận do cơ quan cụm trưởng ghi ở trang Sáng kiến của năm.')}
          required
        />
        <DayField name="onDay" label={t('Ngày')} required />
        <TextField name="reference" label={t('Số, ký hiệu văn bản')} maxLength={200} />
        <TextField name="words" label={t('Kết quả, ghi chú')} maxLength={500} />
        <FileField name="file" label={t('Tệp')} />
      </Form>
    </details>
  )
}
