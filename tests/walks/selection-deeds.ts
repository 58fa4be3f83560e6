import { recordAttendance } from '#cycle/3-selection/council/attendance.acts.ts'
import { closeSitting } from '#cycle/3-selection/council/closure.acts.ts'
import { recuse } from '#cycle/3-selection/council/recusal.acts.ts'
import { openSitting } from '#cycle/3-selection/council/sitting.acts.ts'
import { recordVotes } from '#cycle/3-selection/council/votes.acts.ts'
import { withdrawNomination } from '#cycle/3-selection/dossier/dossier.acts.ts'
import { handOver, passToCouncil, returnNominations } from '#cycle/3-selection/dossier/flow/move.acts.ts'
import { addDays } from '#law/kernel/day.ts'
import { found } from '#plumbing/verdict.ts'
import { at, type Deed, pick, rarely } from './dice.ts'
import { newest, nominationsIn, nomineesIn, takenOut } from './look.ts'

/** From the dossier to the closed sitting, with open votes. */
export const selectionDeeds: Record<string, Deed> = {
  'hand over': async (world, dice) => {
    const id = pick(await nominationsIn(world, ['drafting', 'returned']), dice[2])
    const { year, who } = await at(world, found(world.makers.get(id)), dice)
    return handOver(world.tx, who, year, { ids: [id], reason: rarely(dice[3], 3) ? '' : 'Bản giấy' })
  },
  'pass to the council': async (world, dice) => {
    const { year, who } = await at(world, pick(['ct.canbo', 'btm.canbo'], dice[2]), dice)
    const ids = (await nominationsIn(world, ['appraisal'])).slice(0, 1)
    return passToCouncil(world.tx, who, year, { ids })
  },
  'send back': async (world, dice) => {
    const { year, who } = await at(world, 'ct.canbo', dice)
    const ids = (await nominationsIn(world, ['appraisal'])).slice(0, 1)
    return returnNominations(world.tx, who, year, { ids, reason: 'Bổ sung' })
  },
  withdraw: async (world, dice) => {
    const id = pick(await nominationsIn(world, ['drafting', 'returned', 'appraisal', 'council']), dice[3])
    const { year, who } = await at(world, found(world.makers.get(id)), dice)
    return withdrawNomination(world.tx, who, year, { id, reason: 'Rút' })
  },
  'call a sitting': async (world, dice) => {
    const { year, who, seats } = await at(world, 'hoidong.thuky', dice)
    const duty = rarely(dice[2], 7) ? 'member' : 'chair'
    const presider = found((await seats()).find((one) => one.duty === duty))
    const waiting = await nominationsIn(world, [
      'council',
      ...(rarely(dice[3], 5) ? ['appraisal', 'posting'] : []),
    ])
    return openSitting(world.tx, who, year, {
      heldOn: addDays(world.day, rarely(dice[4], 6) ? 1 : 0),
      place: '',
      nominationIds: rarely(dice[3], 3) ? waiting.slice(0, 2) : waiting,
      way: pick(['rollCall', 'rollCall', 'paper'], dice[5]),
      presiderId: presider.id,
    })
  },
  attend: async (world, dice) => {
    const { year, who, seats } = await at(world, 'hoidong.thuky', dice)
    const sittingId = await newest(world, 'sittings')
    const likely = [
      ...Array.from({ length: 9 }, () => 'present' as const),
      'writtenOpinion',
      'absent',
    ] as const
    const rows = (await seats()).map((one, seat) => ({
      memberId: one.id,
      presence: rarely(dice[2], 3) ? pick(likely, dice[3] + seat * (dice[4] + 1)) : ('present' as const),
    }))
    return recordAttendance(world.tx, who, year, {
      sittingId,
      rows: rarely(dice[5], 5) ? rows.slice(1) : rows,
    })
  },
  'vote by roll call': async (world, dice) => {
    const { year, who, seats } = await at(world, 'hoidong.thuky', dice)
    const sittingId = await newest(world, 'sittings')
    const nominees = await nomineesIn(world, sittingId)
    const aside = rarely(dice[2], 5) ? new Set<string>() : await takenOut(world, sittingId)
    const likely = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'blank', 'none'] as const
    const members = await seats()
    const rows = nominees.flatMap((nomineeId, row) =>
      members
        .filter((one) => !aside.has(`${nomineeId}/${one.id}`))
        .map((one, seat) => ({
          nomineeId,
          memberId: one.id,
          choice: rarely(dice[3], 3)
            ? pick(likely, dice[4] + (seat + row) * (dice[5] + 1))
            : ('yes' as const),
        })),
    )
    return recordVotes(world.tx, who, year, { sittingId, rows: rarely(dice[4], 6) ? rows.slice(2) : rows })
  },
  'stand aside': async (world, dice) => {
    const { year, who, seats } = await at(world, 'hoidong.thuky', dice)
    const sittingId = await newest(world, 'sittings')
    const nomineeId = pick(await nomineesIn(world, sittingId), dice[2])
    const { id: memberId } = pick(await seats(), dice[3])
    return recuse(world.tx, who, year, { sittingId, nomineeId, memberId, reason: 'Tự xin' })
  },
  'close the sitting': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    return closeSitting(world.tx, who, year, await newest(world, 'sittings'))
  },
}
