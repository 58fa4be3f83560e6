import { StatePill } from '#ground/merit/screens/answer-fold.tsx'
import { FindingTree } from '#ground/merit/screens/finding-tree.tsx'
import { vnDay } from '#kit/format.ts'
import { Notice, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { DossierView } from './dossier-page.view.ts'

/** Every condition of the law with what was found, by the law of the day of the proposal. */
export function ConditionsPanel({ view }: { view: DossierView }) {
  const { finding } = view
  if (!finding) return null
  const { answer, isOnHold, receivedOn } = finding
  return (
    <Panel
      id="conditions"
      heading={t('Điều kiện theo luật')}
      aside={
        <>
          {isOnHold && <Pill kind="late">{t('tạm dừng')}</Pill>} {answer && <StatePill answer={answer} />}
        </>
      }
    >
      {!answer && (
        <p class="quiet">
          {t('Loại hình này chưa có tiêu chuẩn trong hệ thống; người xem xét căn cứ văn bản.')}
        </p>
      )}
      {answer && (
        <>
          <NotMet view={view} />
          <p class="quiet">{t('Xét theo luật của ngày đề nghị, {day}.', { day: vnDay(receivedOn) })}</p>
          <FindingTree finding={answer.finding} record={view.record} />
          {view.record && (
            <p>
              <a href={eligibilityOf(view)}>{t('Xem mọi danh hiệu, hình thức của đối tượng này')}</a>
            </p>
          )}
        </>
      )}
    </Panel>
  )
}

function eligibilityOf({ finding, yearName, profile }: DossierView): string {
  if (!finding) return ''
  const { subject, receivedOn, answer } = finding
  const asked = `year=${yearName}&on=${receivedOn}&profile=${profile}`
  return `/${subject.kind}/${subject.id}/eligibility?${asked}#${answer?.award ?? ''}`
}

/** The conditions below say what; the proposal stands. */
function NotMet({ view: { finding, dossier } }: { view: DossierView }) {
  const answer = finding?.answer
  if (!answer || (answer.state !== 'oneStep' && answer.state !== 'notMet')) return null
  return (
    <Notice kind="warn">
      <strong>{t('Theo luật còn điều chưa đạt, được đánh dấu ở dưới.')}</strong>{' '}
      {dossier.step === 'drafting' &&
        t('Đề nghị vẫn đứng. Nếu ghi nhầm, hãy rút; nếu dữ kiện chưa đúng, hãy ghi lại ở trang Quá trình.')}
    </Notice>
  )
}
