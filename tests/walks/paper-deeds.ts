import { ballotOf } from '#cycle/3-selection/ballots/ballots.store.ts'
import { groupsOf } from '#cycle/3-selection/ballots/groups.ts'
import { endBallot, openBallot } from '#cycle/3-selection/ballots/opening.acts.ts'
import { enterCount } from '#cycle/3-selection/ballots/paper/count.acts.ts'
import { digestToSign, signTally } from '#cycle/3-selection/ballots/signing/signing.acts.ts'
import { nameTellers } from '#cycle/3-selection/ballots/tellers/tellers.acts.ts'
import { found } from '#plumbing/verdict.ts'
import { at, type Deed, pick, rarely } from './dice.ts'
import { newest } from './look.ts'

const tellers = ['da1.canbo', 'qlcn.canbo', 'dths.canbo']

/** The secret ballot on paper, from naming the counting team to its signatures. */
export const paperDeeds: Record<string, Deed> = {
  'name the tellers': async (world, dice) => {
    const { year, who } = await at(world, 'hoidong.thuky', dice)
    const named = rarely(dice[2], 4) ? ['btm.canbo', 'da1.canbo'] : tellers.slice(0, 2 + (dice[3] % 2))
    const personIds = named.map((account) => found(world.ground.people.get(account)))
    return nameTellers(world.tx, who, year, { sittingId: await newest(world, 'sittings'), personIds })
  },
  'open the ballot': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    return openBallot(world.tx, who, year, await newest(world, 'sittings'))
  },
  'end the ballot': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    return endBallot(world.tx, who, year, await newest(world, 'sittings'))
  },
  // Both counts are mostly the same, so that they agree.
  'count the ballots': async (world, dice) => {
    const { year, who } = await at(world, pick(tellers, dice[2]), dice)
    const sittingId = await newest(world, 'sittings')
    const ballot = found(await ballotOf(world.tx, year.id, sittingId))
    const against = rarely(dice[3], 4) ? 4 : 1
    const groups = groupsOf(ballot)
    const rows = groups.flatMap(({ nomineeIds, memberIds }) =>
      nomineeIds.map((nomineeId) => ({
        ...{ nomineeId, yes: memberIds.length - against, no: against, blank: 0, invalid: 0 },
      })),
    )
    const issued = groups.reduce((sum, one) => sum + one.memberIds.length, 0)
    const count = { issued, returned: rarely(dice[4], 6) ? issued - 1 : issued, rows }
    return enterCount(world.tx, who, year, { sittingId, count })
  },
  'sign the tally': async (world, dice) => {
    const { year, who } = await at(world, pick(tellers, dice[2]), dice)
    const sittingId = await newest(world, 'sittings')
    const digest = await digestToSign(world.tx, found(await ballotOf(world.tx, year.id, sittingId)))
    return signTally(world.tx, who, year, { sittingId, digest: rarely(dice[3], 8) ? 'x' : found(digest) })
  },
}
