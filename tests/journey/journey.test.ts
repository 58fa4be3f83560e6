import { afterAll, beforeAll, describe, it } from 'vitest'
import { decide, nominate, sit } from './award.ts'
import { closeYear, holdConference, planConference, readReport } from './closing.ts'
import * as launch from './launch.ts'
import { approve, comment, publishNews, seeComment } from './news.ts'
import { beginNextYear } from './next-year.ts'
import { readPapers } from './papers.ts'
import * as progress from './progress.ts'
import { appraise, decideTogether, scoreAcross, scoreOneself, seeRanking } from './scoring.ts'
import { openWorld, type World } from './world.ts'

/** The whole year in one browser, by the people whose work it is. */
describe.sequential('the year of one cluster', () => {
  let world: World
  let article = ''
  let standsAt = '' // the stage that is played or that failed; after it nothing is worth playing
  beforeAll(async () => {
    world = await openWorld()
  }, 60_000)
  afterAll(() => world?.close())

  function stage(name: string, play: (world: World) => Promise<void>) {
    it(name, { timeout: 120_000 }, async ({ skip }) => {
      if (standsAt) return skip(`“${standsAt}” failed`)
      standsAt = name
      try {
        await play(world)
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        throw new Error(`${said}\n${await where(world)}`, { cause: error })
      }
      standsAt = ''
    })
  }

  stage('the lead writes the movement', launch.writeMovement)
  stage('the lead issues a scale of a hundred points, a line sent twice stands once', launch.issueScale)
  stage('strangers find nothing', launch.turnStrangersAway)
  stage('ten agencies enter their targets', launch.setTargets)
  stage('titles are registered', launch.registerTitles)
  stage('ten heads sign the pledge', launch.signPledges)
  stage('the inspectorate reports month by month', progress.reportFirstHalf)
  stage('the lead reviews six months', progress.reviewHalfYear)
  stage('the inspectorate reports on', progress.reportSecondHalf)
  stage('an initiative is reported and recognised', progress.addInitiative)
  stage('ten agencies report the last month and write what they did', progress.reportLastMonth)
  stage('shortcomings of ten agencies are recorded', progress.recordShortcomings)
  stage('ten agencies score themselves', scoreOneself)
  stage('each checks another', scoreAcross)
  stage('the lead appraises, with a reason where it differs', appraise)
  stage('the ranking is seen', seeRanking)
  stage('the conference votes and fixes the points', decideTogether)
  stage('collectives and persons are nominated', nominate)
  stage('the council sits', sit)
  stage('the list is submitted, decided and registered', decide)
  stage('the conference is planned', planConference)
  stage('the conference is held', holdConference)
  stage('the figures of the central report open their sources', readReport)
  stage('the year is closed in one deed', closeYear)
  stage('the five papers say it in Word and in PDF', readPapers)
  stage('the editor publishes the news', async () => {
    article = await publishNews(world)
  })
  stage('a reader without scripts comments', () => comment(world, article))
  stage('the moderator approves', approve)
  stage('everybody reads the comment, nobody the address', () => seeComment(world, article))
  stage('the next year has its tasks and its new lead', beginNextYear)
})

async function where({ page }: World): Promise<string> {
  const text =
    (await page
      .locator('body')
      .textContent()
      .catch(() => '')) ?? ''
  return `at ${page.url()}\n${text.replace(/\s+/g, ' ').slice(0, 1500)}`
}
