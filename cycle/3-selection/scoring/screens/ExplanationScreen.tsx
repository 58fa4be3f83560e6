import { Act } from '#kit/form/act.tsx'
import { FileField, Hidden, RadioField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ExplanationsView } from '../explanation.view.ts'
import { outcomeLabel, outcomes, scorerLabel, scorers } from '../scoring.ts'

/** One line, what was taken there, what the agency says to it and what was answered. */
export function ExplanationScreen(view: ExplanationsView) {
  const { slug, agency, line, rounds } = view
  return (
    <Page
      heading={t('Giải trình tiêu chí {code}', { code: line.code })}
      sub={`${line.title} · ${agency.name}`}
      act={
        <Button href={`/years/${slug}/agencies/${agency.id}/scores`} kind="quiet">
          {t('Về bảng điểm')}
        </Button>
      }
    >
      <Marks {...view} />
      <Panel heading={t('Các lần giải trình')}>
        {rounds.length === 0 && <Empty title={t('Chưa có giải trình nào ở tiêu chí này')} />}
        {rounds.map((one) => (
          <Round key={one.id} view={view} round={one} />
        ))}
      </Panel>
      <Explain {...view} />
    </Page>
  )
}

function Marks({ line }: ExplanationsView) {
  const said = scorers.flatMap((scorer) => {
    const mark = line.marks[scorer]
    if (!mark?.value) return []
    const label = line.entry.choices.find((one) => one.value === mark.value)?.label ?? vnNumber(mark.value)
    const points = mark.points === null ? '' : ` (${t('{points} điểm', { points: vnPoints(mark.points) })})`
    return [[scorerLabel(scorer), [label + points, mark.reason].filter(Boolean).join(' · ')] as const]
  })
  return (
    <Panel>
      <Facts items={said} />
    </Panel>
  )
}

type RoundOf = { view: ExplanationsView; round: ExplanationsView['rounds'][number] }

function Round({ view: { slug, agency, line }, round }: RoundOf) {
  const { answer } = round
  const to = `/years/${slug}/agencies/${agency.id}/explanations/${round.id}/answer`
  return (
    <article>
      <h3>
        {t('Lần {round}, gửi {scorer}', { round: round.round, scorer: scorerLabel(round.scorer) })}{' '}
        {answer ? (
          <Pill kind={answer.outcome === 'changed' ? 'ok' : 'plain'}>{outcomeLabel(answer.outcome)}</Pill>
        ) : (
          <Pill kind="warn">{t('chờ trả lời')}</Pill>
        )}
      </h3>
      <p class="prose">{round.statement}</p>
      <p class="small">
        {`${round.by}, ${vnInstant(round.at)}`}
        {round.attached.map((file) => (
          <>
            {' · '}
            <a href={`/files/${file.id}`}>{file.name}</a>
          </>
        ))}
      </p>
      {answer && (
        <p>
          <strong>{t('Trả lời:')}</strong> {answer.reason}{' '}
          <span class="small">{`${answer.by}, ${vnInstant(answer.at)}`}</span>
        </p>
      )}
      {!answer && (
        <Act may={round.mayAnswer} to={to} label={t('Trả lời giải trình')} id={`answer-${round.id}`}>
          <RadioField
            name="outcome"
            label={t('Kết luận')}
            options={outcomes.map((value) => ({ value, label: outcomeLabel(value) }))}
            required
          />
          <TextField
            name="value"
            label={t('Giá trị mới (khi chấm lại)')}
            hint={line.entry.choices.map((one) => one.label).join(', ')}
          />
          <TextField name="reason" label={t('Lý do')} maxLength={500} required />
        </Act>
      )}
    </article>
  )
}

function Explain({ slug, agency, line, mayExplain }: ExplanationsView) {
  const to = `/years/${slug}/agencies/${agency.id}/scores/${line.id}/explanations`
  return (
    <>
      {mayExplain.map(({ scorer, may }) =>
        may.kind === 'hidden' ? null : (
          <Panel key={scorer} heading={t('Giải trình với {scorer}', { scorer: scorerLabel(scorer) })}>
            {may.kind === 'allowed' ? (
              <Form to={to} submit={t('Gửi giải trình')} multipart id={`explain-${scorer}`}>
                <Hidden name="scorer" value={scorer} />
                <TextArea name="statement" label={t('Nội dung giải trình')} maxLength={3000} required />
                <FileField
                  name="files"
                  label={t('Tệp kèm theo')}
                  hint={t('PDF, DOCX, XLSX hoặc ảnh; mỗi tệp nhiều nhất 20 MB.')}
                  multiple
                />
              </Form>
            ) : (
              <Act may={may} to="" label={t('Gửi giải trình')} />
            )}
          </Panel>
        ),
      )}
    </>
  )
}
