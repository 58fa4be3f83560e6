import { closePosting } from '#cycle/4-award/posting/close.acts.ts'
import { putUpList } from '#cycle/4-award/posting/put-up.acts.ts'
import { answerOpinion, sendOpinion } from '#ground/posting/opinions/opinion.acts.ts'
import type { Stage } from './stage.ts'

/** The list of the sitting is up inside the body for three working days; one opinion comes in and is answered. */
export async function playPosting({ tx, on }: Stage) {
  const posted = await on('2022-10-18')
  const sitting = await tx
    .selectFrom('sittings')
    .where('year_id', '=', posted.year.id)
    .select('id')
    .executeTakeFirstOrThrow()
  const postingId = await putUpList(tx, await posted.as('ct.canbo'), posted.year, {
    sittingId: sitting.id,
    days: 3,
    place: 'inside',
    placeWords: 'bảng tin của Tổng cục (minh họa)',
    ownRule: 'Quy chế công khai của Tổng cục (minh họa)',
  })
  await on('2022-10-19')
  const { id } = await sendOpinion(tx, {
    ...{ postingId, entryId: null, kind: 'opinion', upload: undefined, illustrative: true },
    ...{ authorName: 'Người Góp Ý Mẫu', authorContact: 'Địa chỉ mẫu', authorId: null },
    words: 'Đề nghị ghi rõ hơn thành tích của các cơ quan trong danh sách (minh họa).',
    ...{ address: 'season', today: '2022-10-19', seesIt: true },
  })
  const answered = await on('2022-10-20')
  await answerOpinion(tx, await answered.as('hoidong.thuky'), answered.year, {
    opinionId: id,
    outcome: 'noted',
    words:
      'Thành tích cụ thể có trong hồ sơ của từng cơ quan; sẽ ghi rõ hơn trong đợt công khai sau (minh họa).',
  })
}

/** The morning after the last day the posting is closed, and its proof joins every dossier. */
export async function endPosting({ tx, on }: Stage) {
  const { year, as } = await on('2022-10-21')
  const posting = await tx
    .selectFrom('postings')
    .where('year_id', '=', year.id)
    .select('id')
    .executeTakeFirstOrThrow()
  await closePosting(tx, await as('ct.canbo'), year, posting.id)
}
