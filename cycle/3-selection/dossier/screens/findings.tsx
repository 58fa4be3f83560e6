import { AnswerFold, StatePill } from '#ground/merit/screens/answer-fold.tsx'
import { Notice, Panel, Pill } from '#kit/parts.tsx'
import { saidAlone } from '#kit/said.ts'
import { Source } from '#kit/source.tsx'
import { t } from '#plumbing/language.ts'
import type { NominationFinding } from '../dossier.findings.ts'
import type { NominationsView } from '../dossier.view.ts'

/** What the law finds of each proposal whose record the reader may see. */
export function FindingsPanel({ view }: { view: NominationsView }) {
  const { findings } = view
  const answered = findings.filter((one) => one.answer !== null)
  if (answered.length === 0) return null
  return (
    <Panel id="conditions" heading={t('Điều kiện theo luật của từng đề nghị')}>
      <p class="quiet">
        {t(
          'Xét theo luật của ngày đề nghị. Máy chỉ soi điều kiện; đề nghị chưa đạt vẫn đứng để người xem xét.',
        )}
      </p>
      <div class="answers">
        {answered.map((one) => (
          <Fold key={one.nominationId} finding={one} view={view} />
        ))}
      </div>
    </Panel>
  )
}

function Fold({ finding, view }: { finding: NominationFinding; view: NominationsView }) {
  const { answer, subject, nominationId } = finding
  if (!answer) return null
  return (
    <AnswerFold answer={answer} id={anchorOf(nominationId)} subject={subject.name}>
      <p>
        <a href={addressOf(finding, view)}>{t('Xem cả dữ kiện đã dùng')}</a>
      </p>
    </AnswerFold>
  )
}

function addressOf(
  { subject, receivedOn, answer }: NominationFinding,
  { yearName, profile }: NominationsView,
) {
  const asked = `year=${yearName}&on=${receivedOn}&profile=${profile}`
  return `/${subject.kind}/${subject.id}/eligibility?${asked}#${answer?.award ?? ''}`
}

const anchorOf = (nominationId: string) => `conditions-${nominationId}`

/** The state beside a proposal; it leads to the conditions. */
export function FindingState({ finding }: { finding: NominationFinding | undefined }) {
  if (!finding) return null
  const { answer, nominationId, isOnHold } = finding
  return (
    <>
      {isOnHold && <Pill kind="late">{t('tạm dừng')}</Pill>}{' '}
      {answer ? (
        <a href={`#${anchorOf(nominationId)}`} title={t('Xem điều kiện')}>
          <StatePill answer={answer} />
        </a>
      ) : (
        <span class="quiet small">{t('loại hình này chưa có tiêu chuẩn trong hệ thống')}</span>
      )}
    </>
  )
}

/** After proposing: what the law has against it, with its clause. The proposal stands. */
export function NotMetWarning({ finding }: { finding: NominationFinding | undefined }) {
  const answer = finding?.answer
  if (!answer || (answer.state !== 'oneStep' && answer.state !== 'notMet')) return null
  return (
    <Notice kind="warn">
      <strong>{t('Đã ghi đề nghị, nhưng theo luật còn điều chưa đạt:')}</strong>
      <ul>
        {answer.decidedBy.map((condition) => (
          <li key={JSON.stringify(condition)}>
            {saidAlone(condition.asks)}
            {condition.change && <>. {saidAlone(condition.change)}</>}. <Source of={condition.citation} />
          </li>
        ))}
      </ul>
      {t('Đề nghị vẫn đứng. Nếu ghi nhầm, hãy rút; nếu dữ kiện chưa đúng, hãy ghi lại ở trang Quá trình.')}
    </Notice>
  )
}
