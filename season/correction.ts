import { correctionOffer } from '#ground/papers/changes/correction.offer.ts'
import { issue } from './papers.ts'
import type { Stage } from './stage.ts'

/** A slip of form in the notice of the posting, put right by letter; the slip is made up. */
export async function issueCorrection(stage: Stage): Promise<void> {
  const notice = await stage.tx
    .selectFrom('papers')
    .where('code', '=', 'postingNotice')
    .select('id')
    .executeTakeFirstOrThrow()
  await issue(stage, '2022-10-25', 'ct.canbo', {
    offer: correctionOffer,
    about: notice.id,
    answers: {
      slips: 'Phần nơi nhận | Các cơ quan đơn vị thành viên | Các cơ quan, đơn vị thành viên (minh họa)',
      cause: 'do sơ suất khi trình bày (nội dung minh họa)',
      to: 'Các cơ quan, đơn vị thành viên',
    },
  })
}
