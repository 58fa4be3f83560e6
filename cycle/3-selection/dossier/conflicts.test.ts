import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { hiddenInYear, hiddenNominations } from './conflicts.store.ts'
import { nominate } from './dossier.acts.ts'
import { moveNominations } from './steps.acts.ts'
import type { DossierStep } from './steps.ts'

const today = '2022-10-18'
let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let collective: string
let officer: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, today)
  collective = await propose(null)
  officer = await propose((await act('ttr.canbo')).id)
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, today)

async function propose(personId: string | null) {
  return nominate(test.db, await act('ttr.canbo'), ground.year, {
    agencyId: ground.agencies.ttr,
    personId,
    awardCode: 'certificateOfMerit',
    route: 'regular',
    achievement: 'Hoàn thành tốt nhiệm vụ năm 2022.',
  })
}

async function hiddenFrom(account: string) {
  const hidden = await hiddenNominations(test.db, await act(account), [collective, officer])
  const inYear = await hiddenInYear(test.db, await act(account), ground.year.id)
  expect(inYear.toSorted()).toEqual([...hidden].toSorted())
  return [hidden.has(collective), hidden.has(officer)]
}

async function at(step: DossierStep) {
  await moveNominations(test.db, null, [collective, officer], { step, heldBy: null })
}

describe('a dossier before the council', () => {
  it('is open to everybody of its own agency while it is a draft', async () => {
    expect(await hiddenFrom('ttr.thutruong')).toEqual([false, false])
  })

  it('closes to the member who heads the collective, and to no other member or stranger to the council', async () => {
    await at('council')
    expect(await hiddenFrom('ttr.thutruong')).toEqual([true, false])
    expect(await hiddenFrom('hc.thutruong')).toEqual([false, false])
    expect(await hiddenFrom('ttr.canbo')).toEqual([false, false])
  })

  it('closes to a relative, whichever of the two declared it, until that is taken back', async () => {
    const [member, relative] = [await act('hc.thutruong'), await act('ttr.canbo')]
    const id = newId()
    const kinship = { id, person_id: relative.id, relative_id: member.id, relation: 'anh, em' }
    await test.db
      .insertInto('kinships')
      .values({ ...kinship, declared_by: relative.id })
      .execute()
    expect(await hiddenFrom('hc.thutruong')).toEqual([false, true])
    await test.db
      .insertInto('kinship_withdrawals')
      .values({ kinship_id: id, reason: 'Ghi nhầm.', withdrawn_by: relative.id })
      .execute()
    expect(await hiddenFrom('hc.thutruong')).toEqual([false, false])
  })

  it('closes to a member who stands behind the work the dossier rests on', async () => {
    const member = await act('tc.thutruong')
    const work = newId()
    await test.db
      .insertInto('past_works')
      .values({
        ...{ id: work, person_id: member.id, title: 'Giải pháp mẫu', kind: 'initiative' },
        ...{ reach: 'grassroots', recognised_on: '2022-05-05', source: 'QĐ mẫu', recorded_by: member.id },
      })
      .execute()
    const row = { id: newId(), nomination_id: officer, past_work_id: work, added_by: member.id }
    await test.db.insertInto('nomination_works').values(row).execute()
    expect(await hiddenFrom('tc.thutruong')).toEqual([false, true])
  })

  it('closes by the grounds this council chose, and no others', async () => {
    await test.db.updateTable('councils').set({ enforced: sql`array['sameAgency']` }).execute()
    expect(await hiddenFrom('ttr.thutruong')).toEqual([true, true])
    expect(await hiddenFrom('tc.thutruong')).toEqual([false, false])
    await test.db.updateTable('councils').set({ enforced: [] }).execute()
    expect(await hiddenFrom('ttr.thutruong')).toEqual([false, false])
  })

  it('opens again once it was judged', async () => {
    await test.db
      .updateTable('councils')
      .set({ enforced: ['headOfRecipient'] })
      .execute()
    expect(await hiddenFrom('ttr.thutruong')).toEqual([true, false])
    await at('posting')
    expect(await hiddenFrom('ttr.thutruong')).toEqual([false, false])
  })
})
