import { councilFoundingOffer } from '#cycle/3-selection/council/founding.offer.ts'
import { opinionLetterOffer, opinionSheetOffer } from '#cycle/3-selection/council/opinion.offer.ts'
import {
  collectiveReportOffer,
  personReportOffer,
} from '#cycle/3-selection/dossier/achievement/achievement.offer.ts'
import {
  achievementListOffer,
  collectiveListOffer,
  householdListOffer,
  personListOffer,
} from '#cycle/4-award/submission/lists.offer.ts'
import { conclusionOffer } from '#cycle/5-closing/closure/conclusion.offer.ts'
import { resolutionOffer } from '#cycle/5-closing/closure/resolution.offer.ts'
import { resultsOffer } from '#cycle/5-closing/closure/results.offer.ts'
import { programmeOffer, scriptOffer } from '#cycle/5-closing/conference/programme.offer.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

/** Before the council sits: reports of achievements, and the opinions asked for. */
export async function issueSelectionPapers(stage: Stage) {
  for (const offer of [personReportOffer, collectiveReportOffer])
    await issue(stage, '2022-10-14', 'ttr.canbo', { offer })
  await issue(stage, '2022-10-14', 'hoidong.thuky', {
    offer: opinionLetterOffer,
    answers: { dueOn: '2022-10-17' },
  })
  await issue(stage, '2022-10-14', 'hoidong.thuky', { offer: opinionSheetOffer })
}

/** Behind the submission: a list for each kind of recipient. */
export async function issueLists(stage: Stage) {
  for (const offer of [personListOffer, collectiveListOffer, householdListOffer, achievementListOffer])
    await issue(stage, '2022-10-21', 'ct.canbo', { offer })
  await issue(stage, '2022-10-25', 'tongcuc.thutruong', { offer: councilFoundingOffer })
}

/** The papers of the conference itself. */
export async function issueConferencePapers(stage: Stage) {
  for (const offer of [programmeOffer, scriptOffer]) await issue(stage, '2022-10-25', 'ct.canbo', { offer })
  await issue(stage, '2022-10-26', 'ct.canbo', {
    offer: conclusionOffer,
    answers: { reportBy: 'trước ngày 31 tháng 12 năm 2022' },
  })
  await issue(stage, '2022-10-26', 'ct.canbo', {
    offer: resolutionOffer,
    answers: { vote: '10/10 đơn vị tán thành (minh họa)' },
  })
  await issue(stage, '2022-10-26', 'ct.canbo', { offer: resultsOffer })
}
