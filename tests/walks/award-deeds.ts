import { decideAwards } from '#cycle/4-award/decision/decision.acts.ts'
import { closePosting } from '#cycle/4-award/posting/close.acts.ts'
import { putUpList, takeDownList } from '#cycle/4-award/posting/put-up.acts.ts'
import { liftSuspension, suspendNomination } from '#cycle/4-award/posting/suspension.acts.ts'
import { submitList } from '#cycle/4-award/submission/submission.acts.ts'
import { sendOpinion } from '#ground/posting/opinions/opinion.acts.ts'
import { addDays } from '#law/kernel/day.ts'
import { at, type Deed, pick, rarely } from './dice.ts'
import { entriesOf, namesOn, newest, openSuspension } from './look.ts'

/** From the posting of the list to the decision. */
export const awardDeeds: Record<string, Deed> = {
  'put the list up': async (world, dice) => {
    const { year, who } = await at(world, 'ct.canbo', dice)
    const sittingId = await newest(world, 'sittings')
    const own = { place: 'inside' as const, placeWords: 'bảng tin', ownRule: 'Quy chế minh họa' }
    return putUpList(world.tx, who, year, { sittingId, days: 1 + (dice[2] % 3), ...own })
  },
  'take the list down': async (world, dice) => {
    const { year, who } = await at(world, 'ct.canbo', dice)
    return takeDownList(world.tx, who, year, {
      postingId: await newest(world, 'postings'),
      reason: 'Nhầm',
    })
  },
  'send an opinion': async (world, dice) => {
    await world.on(world.day)
    const postingId = await newest(world, 'postings')
    const entryId = rarely(dice[2], 4) ? null : pick(await entriesOf(world.tx, postingId), dice[3])
    return sendOpinion(world.tx, {
      ...{ postingId, entryId, kind: 'complaint', words: 'Cần xem lại (minh họa).', upload: undefined },
      ...{ authorName: 'Người Mẫu', authorContact: 'Địa chỉ mẫu', authorId: null },
      ...{ address: String(dice[4]), today: world.day, seesIt: true },
    })
  },
  'stop a name': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    return suspendNomination(world.tx, who, year, {
      opinionId: await newest(world, 'posting_opinions'),
      reason: 'Đang xác minh',
    })
  },
  'lift a stop': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    const outcome = rarely(dice[2], 3) ? 'refused' : 'goesOn'
    return liftSuspension(world.tx, who, year, {
      suspensionId: await openSuspension(world.tx),
      outcome,
      reason: 'Đã xác minh',
    })
  },
  'close the posting': async (world, dice) => {
    const { year, who } = await at(world, 'ct.canbo', dice)
    return closePosting(world.tx, who, year, await newest(world, 'postings'))
  },
  'submit the list': async (world, dice) => {
    const { year, who } = await at(world, 'ct.canbo', dice)
    const submittedOn = addDays(world.day, rarely(dice[2], 6) ? -3 : 0)
    return submitList(world.tx, who, year, { sittingId: await newest(world, 'sittings'), submittedOn })
  },
  'sign the decision': async (world, dice) => {
    const { year, who } = await at(world, 'tongcuc.thutruong', dice)
    const submissionId = await newest(world, 'submissions')
    const names = await namesOn(world.tx, submissionId)
    return decideAwards(world.tx, who, year, {
      submissionIds: [submissionId],
      leftOut: rarely(dice[2], 4) ? [{ nominationId: pick(names, dice[3]), reason: 'Chưa đủ căn cứ' }] : [],
      decidedOn: addDays(world.day, rarely(dice[4], 6) ? -3 : 0),
      authorityReason: rarely(dice[5], 4) ? '' : 'Đã được ủy quyền (minh họa)',
    })
  },
}
