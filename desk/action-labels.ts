import { launchActions } from '#cycle/1-launch/launch.ts'
import { progressActions } from '#cycle/2-progress/progress.ts'
import { ballotActions } from '#cycle/3-selection/ballots/ballots.ts'
import { councilActions } from '#cycle/3-selection/council/council.ts'
import { dossierActions } from '#cycle/3-selection/dossier/dossier.ts'
import { flowActions } from '#cycle/3-selection/dossier/flow/flow.ts'
import { contestActions } from '#cycle/3-selection/dossier/mine/contest.ts'
import { equityActions } from '#cycle/3-selection/equity/equity.ts'
import { scoringActions } from '#cycle/3-selection/scoring/scoring.ts'
import { awardActions } from '#cycle/4-award/award.ts'
import { closureActions } from '#cycle/5-closing/closure/closure.ts'
import { conferenceActions } from '#cycle/5-closing/conference/conference.ts'
import { exemplarActions } from '#cycle/5-closing/exemplar/exemplar.ts'
import { handoverActions } from '#cycle/5-closing/handover/handover.ts'
import { followUpActions } from '#ground/follow-ups/follow-ups.ts'
import { meritActions } from '#ground/merit/merit.ts'
import { runActions } from '#ground/papers/bulk/run.ts'
import { paperActions } from '#ground/papers/papers.ts'
import { signingActions } from '#ground/papers/signing/signing.ts'
import { templateActions } from '#ground/papers/templates/templates.ts'
import { peopleActions } from '#ground/people/people.ts'
import { postingActions } from '#ground/posting/posting.ts'
import { certificateActions } from '#ground/register/certificates/certificate.ts'
import { changeActions } from '#ground/register/changes/changes.ts'
import { insigniaActions } from '#ground/register/insignia/insignia.ts'
import { printingActions } from '#ground/register/printing/layout.ts'
import { registerActions } from '#ground/register/register.ts'
import { unitActions } from '#ground/units/agencies.ts'
import { t } from '#plumbing/language.ts'
import { portalActions } from '#portal/actions.ts'
import { statisticsActions } from '#statistics/records/records.ts'
import { sweepActions } from './sweep/sweep.ts'

const own: Record<string, string> = {
  'session.opened': 'Đăng nhập',
  'session.ended': 'Kết thúc phiên làm việc',
  'password.changed': 'Đổi mật khẩu',
  'step.moved': 'Đổi ngày của mốc',
  'step.completed': 'Ghi nhận mốc hoàn thành',
  'year.opened': 'Mở năm thi đua',
}

const labels: Record<string, string> = {
  ...own,
  ...sweepActions,
  ...launchActions,
  ...progressActions,
  ...ballotActions,
  ...councilActions,
  ...dossierActions,
  ...flowActions,
  ...contestActions,
  ...equityActions,
  ...scoringActions,
  ...awardActions,
  ...closureActions,
  ...conferenceActions,
  ...exemplarActions,
  ...handoverActions,
  ...followUpActions,
  ...paperActions,
  ...templateActions,
  ...runActions,
  ...signingActions,
  ...peopleActions,
  ...postingActions,
  ...registerActions,
  ...changeActions,
  ...certificateActions,
  ...printingActions,
  ...insigniaActions,
  ...meritActions,
  ...unitActions,
  ...portalActions,
  ...statisticsActions,
}

/** The Vietnamese of an action of the journal; its code where nobody has named it. */
export function actionLabel(action: string): string {
  return t(labels[action] ?? action)
}

/** Every action that has a name, for the filter of the journal. */
export function actionOptions(): { value: string; label: string }[] {
  const options = Object.keys(labels).map((value) => ({ value, label: actionLabel(value) }))
  return options.sort((one, other) => one.label.localeCompare(other.label, 'vi'))
}
