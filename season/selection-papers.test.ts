import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
import { checksOfPaper } from '#ground/papers/checks/checks.ts'
import type { PaperAnswers, PaperOffer } from '#ground/papers/offer.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { found } from '#plumbing/verdict.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { stageOn } from './stage.ts'

const day = '2022-10-26'
const lists = [personListOffer, collectiveListOffer, householdListOffer, achievementListOffer]
const closing = [programmeOffer, scriptOffer, conclusionOffer, resolutionOffer, resultsOffer]
const byCouncil = [opinionLetterOffer, opinionSheetOffer]

/** What somebody types where the records say nothing. */
const typed: PaperAnswers = { place: 'Hà Nội', dueOn: '2022-10-20' }

describe('The papers of selection, award and closing in the example season', () => {
  let database: TestDatabase
  let write: (account: string, offer: PaperOffer, at?: number) => Promise<Paper>
  let mayOf: (account: string, offer: PaperOffer) => Promise<string>
  beforeAll(async () => {
    const season = await seasonDatabase()
    database = season
    const { db, ground } = season
    const asked = async (account: string) => {
      const { year, as } = await stageOn(db, ground).on(day)
      return { year, who: await as(account), on: day }
    }
    mayOf = async (account, offer) => {
      const { who, year } = await asked(account)
      return offer.may(who, year).kind
    }
    write = async (account, offer, at = 0) => {
      const { who, year, on } = await asked(account)
      const subject = found((await offer.subjects(db, who, year))[at])
      const of = { who, year, subject, on }
      const said = (await offer.suggest?.(db, of)) ?? {}
      return offer.write(db, { ...of, answers: { ...typed, ...said } })
    }
  }, 300_000)
  afterAll(() => database.close())

  it.each(closing)(
    '$name: written from the records alone, nothing in it contradicts itself',
    async (offer) => {
      const paper = await write('ct.canbo', offer)
      expect(checksOfPaper(paper)).toEqual([])
      expect([paper.form, await mayOf('ct.canbo', offer), await mayOf('ttr.canbo', offer)]).toEqual([
        offer.form,
        'allowed',
        'hidden',
      ])
    },
  )

  it.each(lists)('$name: stands behind the submission it names', async (offer) => {
    const paper = await write('ct.canbo', offer)
    expect(paper.underTitle).toMatch(/Tờ trình số \d+\/TTr-CTĐ ngày \d/)
    expect(checksOfPaper(paper)).toEqual([])
    expect(await mayOf('ttr.canbo', offer)).toBe('hidden')
  })

  it.each(byCouncil)('$name: about the cases of a sitting, from the council', async (offer) => {
    const paper = await write('hoidong.thuky', offer)
    expect(paper.issuer).toMatch(/Hội đồng/)
    expect(checksOfPaper(paper)).toEqual([])
    expect(await mayOf('ngoaicum.canbo', offer)).toBe('hidden')
  })

  it('founds the council with its members as the records have them', async () => {
    const paper = await write('tongcuc.thutruong', councilFoundingOffer)
    expect(JSON.stringify(paper.annexes)).toContain('Chủ tịch Hội đồng')
    expect(checksOfPaper(paper)).toEqual([])
    expect(await mayOf('ct.canbo', councilFoundingOffer)).toBe('hidden')
  })

  it.each([personReportOffer, collectiveReportOffer])(
    '$name: from the record and the written report, saying that the form was not read',
    async (offer) => {
      const paper = await write('ttr.canbo', offer)
      expect(paper.illustrativeNote).toMatch(/chưa đọc nguyên văn/)
      expect(checksOfPaper(paper)).toEqual([])
      expect(await mayOf('ngoaicum.canbo', offer)).toBe('hidden')
    },
  )
})
