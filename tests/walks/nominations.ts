import { nominate } from '#cycle/3-selection/dossier/dossier.acts.ts'
import { handOver } from '#cycle/3-selection/dossier/flow/move.acts.ts'
import type { Day } from '#law/kernel/day.ts'
import { newId } from '#plumbing/id.ts'
import type { AgencyKey } from '#season/people.ts'
import { bringToCouncil } from '#season/procedure-dossiers.ts'
import type { Stage } from '#season/stage.ts'

export const walkers: AgencyKey[] = ['btm', 'ct', 'hc', 'tc', 'ttr', 'ubkt', 'tapchi']

/** Five nominations wait for the council, one is being appraised and one drafted; gives the account that made each. */
export async function nominateAll(stage: Stage, day: Day): Promise<Map<string, string>> {
  const { tx, ground } = stage
  const makers = new Map<string, string>()
  const nominated = async (key: AgencyKey) => {
    const id = await nominateOfficer(stage, key, day)
    makers.set(id, `${key}.canbo`)
    return id
  }
  for (const key of walkers.slice(0, 5)) await nominated(key)
  const { year, as } = await stage.on(day)
  await bringToCouncil(tx, { year, agencies: ground.agencies, as })
  const handedOver = await nominated('ubkt')
  await handOver(tx, await as('ubkt.canbo'), year, { ids: [handedOver], reason: 'Bản giấy' })
  await nominated('tapchi')
  return makers
}

async function nominateOfficer({ tx, ground, on }: Stage, key: AgencyKey, day: Day): Promise<string> {
  const { year, as } = await on(day)
  const officer = await as(`${key}.canbo`)
  const whose = { agencyId: ground.agencies[key], personId: officer.id, awardCode: 'grassrootsFighter' }
  await tx
    .insertInto('entries')
    .values({
      id: newId(),
      year_id: year.id,
      agency_id: whose.agencyId,
      person_id: whose.personId,
      award_code: whose.awardCode,
      entered_by: officer.id,
    })
    .execute()
  const achievement = `Thành tích của ${key} (minh họa).`
  return nominate(tx, officer, year, { ...whose, route: 'regular', achievement })
}
