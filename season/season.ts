import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { playAward, playOldAwards } from './award.ts'
import { issueConferencePapers, issueLists, issueSelectionPapers } from './award-papers.ts'
import { prepareClosing } from './closing.ts'
import { playComments } from './comments.ts'
import { issueCorrection } from './correction.ts'
import { layGround, type SeasonGround } from './ground.ts'
import { announceHonours } from './honours.ts'
import { playLaunch } from './launch.ts'
import { publishMedia } from './media.ts'
import { playRecords } from './merit.ts'
import { publishNews } from './news.ts'
import { playNewsroom } from './newsroom.ts'
import { playProcedureAward } from './procedure-award.ts'
import { endPosting } from './procedure-posting.ts'
import { playRegister } from './procedure-register.ts'
import { playProgress } from './progress.ts'
import { playSelection } from './selection.ts'
import { signPapers } from './signed-papers.ts'
import { stageOn } from './stage.ts'
import { playStatistics } from './statistics.ts'
import { playSweep } from './sweep.ts'

/** Plays the example season up to the morning of the closing conference, through the same acts people use; gives what it stands on. */
export async function playSeason(tx: Db): Promise<SeasonGround> {
  const ground = await layGround(tx)
  const stage = stageOn(tx, ground)
  await playOldAwards(stage)
  await playLaunch(stage)
  await playProgress(stage)
  await playRecords(stage)
  await playSelection(stage)
  await issueSelectionPapers(stage)
  await endPosting(stage)
  await playAward(stage)
  await issueLists(stage)
  await playRegister(stage)
  await playProcedureAward(stage)
  await prepareClosing(stage)
  await issueConferencePapers(stage)
  await issueCorrection(stage)
  await signPapers(stage)
  await publishNews(stage)
  await playNewsroom(stage)
  await publishMedia(stage)
  await announceHonours(stage)
  await playComments(stage)
  await playSweep(stage)
  await playStatistics(stage)
  await sql`select set_config('app.moment', '', true)`.execute(tx)
  return ground
}
