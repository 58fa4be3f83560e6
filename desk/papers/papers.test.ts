import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#tests/database.ts'
import { aKnownGround } from '#tests/sample.ts'
import { seasonDatabase } from '#tests/season.ts'
import { searchEverywhere } from '../search.store.ts'
import { showPaper, showPapers } from './papers.view.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aKnownGround>>

beforeAll(async () => {
  const season = await seasonDatabase()
  base = season
  ground = await aKnownGround(base.db, season.ground)
}, 240_000)
afterAll(() => base.close())

async function listed(account: string, search: Parameters<typeof showPapers>[3]['search'] = {}) {
  const who = await ground.actor(account)
  return showPapers(base.db, who, ground.year, { search, page: 1 })
}
const titles = async (account: string, search = {}) =>
  (await listed(account, search)).papers.map((one) => one.title)

const decision = 'quyet dinh khen thuong 2022'

describe('The papers of a year', () => {
  it('are found with and without marks, by type, body and maker', async () => {
    expect(await titles('ct.canbo', { words: 'giao uoc' })).toEqual(
      await titles('ct.canbo', { words: 'giao ước' }),
    )
    const title = 'Quyết định khen thưởng năm 2022'
    expect(await titles('ct.canbo', { words: decision, form: 'decision' })).toContain(title)
    expect(await titles('ct.canbo', { words: decision, form: 'minutes' })).not.toContain(title)
    const { choices, papers } = await listed('ct.canbo', { words: decision, form: 'decision' })
    const found = papers.find((one) => one.title === title)
    const maker = choices.makers.find((one) => one.name === found?.name)?.id ?? ''
    const other = choices.makers.find((one) => one.id !== maker)?.id ?? ''
    const issuer = found?.issuer ?? ''
    expect(await titles('ct.canbo', { issuer, maker })).toContain(title)
    expect(await titles('ct.canbo', { issuer, maker: other })).not.toContain(title)
  })

  it('keep the minutes that name who stood aside from the rest of the year, in list, page and search', async () => {
    const minutes = await base.db
      .selectFrom('papers')
      .where('code', '=', 'sittingMinutes')
      .select(['id', 'title'])
      .executeTakeFirstOrThrow()
    const search = { words: minutes.title }
    expect(await titles('hoidong.thuky', search)).toContain(minutes.title)
    expect(await titles('btm.canbo', search)).not.toContain(minutes.title)
    const [secretary, officer] = [await ground.actor('hoidong.thuky'), await ground.actor('btm.canbo')]
    const asked = { id: minutes.id, page: 1 }
    expect((await showPaper(base.db, secretary, ground.year, asked)).paper.title).toBe(minutes.title)
    await expect(showPaper(base.db, officer, ground.year, asked)).rejects.toThrow('hidden')
    const ids = async (who: typeof officer) =>
      (await searchEverywhere(base.db, who, minutes.title)).map((hit) => hit.id)
    expect(await ids(secretary)).toContain(minutes.id)
    expect(await ids(officer)).not.toContain(minutes.id)
  })

  it('offer each what it may make: the lead its papers, an officer those of the own agency', async () => {
    const codes = async (account: string) =>
      (await listed(account)).stages.flatMap((stage) => stage.offers.map((one) => one.code))
    expect(await codes('ct.canbo')).toContain('launch-plan')
    expect(await codes('btm.canbo')).toContain('entry-sheet')
    expect(await codes('btm.canbo')).not.toContain('launch-plan')
  })

  it('tell on their page what corrected them', async () => {
    const lead = await ground.actor('ct.canbo')
    const notice = (await listed('ct.canbo', { words: 'công khai danh sách', form: 'notice' })).papers[0]
    expect(notice?.isCorrected).toBe(true)
    const { changes } = await showPaper(base.db, lead, ground.year, { id: notice?.id ?? '', page: 1 })
    expect(changes.map((one) => one.kind)).toEqual(['corrected'])
  })
})
