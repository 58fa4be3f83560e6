import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Ballot } from '../ballots.ts'
import { codesUsed } from './archive.store.ts'
import { electionsOf, messagesOf } from './electronic.store.ts'
import { keyStanding } from './electronic.ts'

/** Nobody votes before the key is whole and every member has a code. */
export async function mayOpenElections(db: Db, { sitting, tellers }: Ballot): Promise<Verdict> {
  const elections = await electionsOf(db, sitting.id)
  if (elections.length === 0) return refused(t('Chưa chuẩn bị bỏ phiếu điện tử.'))
  const ids = tellers.map((one) => one.id)
  const key = keyStanding(ids, await messagesOf(db, sitting.id))
  const awaited = tellers.filter((one) => key?.awaitedIds.includes(one.id)).map((one) => one.name)
  if (awaited.length > 0)
    return refused(t('Khóa kiểm phiếu chưa lập xong, còn chờ: {names}.', { names: awaited.join(', ') }))
  if (elections.some((one) => one.credentials !== one.memberIds.length))
    return refused(t('Người lập mã chưa nộp danh sách mã bỏ phiếu.'))
  return allowed
}

/** Every member votes, from wherever he is: a vote is not left out. */
export async function mayEndElections(db: Db, { sitting, members, excluded }: Ballot): Promise<Verdict> {
  const elections = await electionsOf(db, sitting.id)
  const missing = new Set(
    elections.flatMap(({ nomineeIds, memberIds, votedIds }) =>
      memberIds.filter(
        (id) => !votedIds.includes(id) && !nomineeIds.every((one) => excluded.has(`${one}_${id}`)),
      ),
    ),
  )
  const names = members.filter((one) => missing.has(one.id)).map((one) => one.name)
  if (names.length > 0)
    return refused(
      t('Còn {count} thành viên chưa bỏ phiếu: {names}.', { count: names.length, names: names.join(', ') }),
    )
  for (const { id, votedIds } of elections)
    if ((await codesUsed(db, id)) !== votedIds.length)
      return refused(
        t('Có hai thành viên đã dùng chung một mã bỏ phiếu. Hãy nhắc mọi người kiểm tra mã và bỏ lại.'),
      )
  return allowed
}
