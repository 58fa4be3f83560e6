import { putUpList } from '#cycle/4-award/posting/put-up.acts.ts'
import { sendOpinion } from '#ground/posting/opinions/opinion.acts.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { testDatabase } from './database.ts'
import { aClosedSitting } from './passed-list.ts'
import { aSeasonGround } from './sample.ts'

/** The ordinary case: a sitting of 18/10/2022 that passed an agency and an officer of the lead, and not another person. */
export async function aPassedSeason() {
  const { db, url, close } = await testDatabase()
  const ground = await aSeasonGround(db, '2022-10-18')
  const { year } = ground
  const lead = await ground.actor('ct.canbo')
  const person = (account: string) => ground.people.get(account) ?? ''
  const { ttr, ct, tc } = ground.agencies
  const names = [
    { agencyId: ttr, personId: null, awardCode: 'determinedToWinUnit', passed: true },
    { agencyId: ct, personId: person('ct.thutruong'), awardCode: 'grassrootsFighter', passed: true },
    { agencyId: tc, personId: person('tc.canbo'), awardCode: 'grassrootsFighter', passed: false },
  ]
  const { sittingId, nominationIds } = await aClosedSitting(
    { db, year, lead },
    { names, heldOn: '2022-10-18' },
  )
  return {
    ...{ db, url, close, year, sittingId, nominationIds, person },
    as: (account: string, day: Day) => ground.actor(account, day),
    /** Where the dossiers stand, in their order. */
    steps: async () => {
      const rows = await db.selectFrom('nominations').orderBy('id').select('step').execute()
      return rows.map((one) => one.step)
    },
  }
}

/** The same with its list put up that day, for three days. */
export async function aPostedSeason() {
  const scene = await aPassedSeason()
  const { db, year, sittingId } = scene
  const terms = { sittingId, days: 3, place: 'portal' as const, placeWords: '', ownRule: 'Quy chế (mẫu)' }
  return { ...scene, postingId: await putUpList(db, await scene.as('ct.canbo', '2022-10-18'), year, terms) }
}

type Sent = Parameters<typeof sendOpinion>[1]

/** An opinion without a name on the second day of a posting; the test says what is different. */
export function anOpinion(db: Db, different: Partial<Sent> & { postingId: string }) {
  return sendOpinion(db, {
    ...{ kind: 'opinion', entryId: null, authorName: '', authorContact: '', upload: undefined },
    ...{ words: 'Số liệu cần xem lại (mẫu).', address: '10.0.0.1', today: '2022-10-19' },
    ...{ seesIt: true, authorId: null },
    ...different,
  })
}
