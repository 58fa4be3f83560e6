import { layersOf } from '#ground/merit/answers.ts'
import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, isOrganisationHead, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Ballot, mostNominees } from './ballots.ts'
import { groupsOf } from './groups.ts'
import { mayMeet, quorumAsked } from './quorum.ts'

/** The presider, and who keeps the council: they prepare the ballot. */
export function keepsBallot(who: Actor, { sitting, members }: Ballot): boolean {
  return members.some(
    (one) =>
      one.personId === who.id &&
      (one.id === sitting.presiderId || one.duty === 'secretary' || one.duty === 'chair'),
  )
}

export function presides(who: Actor, { sitting, members }: Ballot): boolean {
  return members.some((one) => one.personId === who.id && one.id === sitting.presiderId)
}

export function sitsAt(who: Actor, { members }: Ballot): boolean {
  return members.some((one) => one.personId === who.id)
}

export function tells(who: Actor, { tellers }: Ballot): boolean {
  return tellers.some((one) => one.personId === who.id)
}

/** Until the sitting is closed its ballot is seen by those who take part in it. */
export function seesBallot(who: Actor, year: Year, ballot: Ballot): boolean {
  if (ballot.sitting.closedAt) return true
  return sitsAt(who, ballot) || tells(who, ballot) || isLeadStaff(who, year) || isOrganisationHead(who, year)
}

/** What every deed on a secret ballot asks first. */
export function maySecretly(year: Year, { sitting, nominees }: Ballot): Verdict {
  if (sitting.way === 'rollCall') return refused(t('Phiên họp này biểu quyết công khai, không bỏ phiếu kín.'))
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sitting.closedAt) return refused(t('Phiên họp đã kết thúc nên không sửa được nữa.'))
  if (nominees.length > mostNominees)
    return refused(
      t('Một phiếu kín xét nhiều nhất {most} trường hợp. Hãy chia thành nhiều phiên họp.', {
        most: mostNominees,
      }),
    )
  return allowed
}

export function mayNameTellers(who: Actor, year: Year, ballot: Ballot): Verdict {
  if (!keepsBallot(who, ballot)) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (ballot.sitting.openedAt) return refused(t('Đã mở bỏ phiếu nên không đổi tổ kiểm phiếu được nữa.'))
  return allowed
}

/** Opening by the presider once the team is named and everybody's presence is written down; the rest is of each way. */
export function mayOpenBallot(who: Actor, year: Year, ballot: Ballot): Verdict {
  const { sitting, tellers, members } = ballot
  if (!presides(who, ballot)) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (sitting.openedAt) return refused(t('Đã mở bỏ phiếu.'))
  if (who.today < sitting.heldOn) return refused(t('Chưa đến ngày họp nên chưa mở bỏ phiếu được.'))
  if (tellers.length < 2) return refused(t('Hãy cử tổ kiểm phiếu ít nhất hai người trước khi mở bỏ phiếu.'))
  const seated = members.filter((one) => one.voting)
  if (seated.some((one) => one.presence === null))
    return refused(t('Hãy ghi đủ ai có mặt, ai vắng trước khi mở bỏ phiếu.'))
  const quorum = quorumAsked(
    ballot.nominees.map((one) => one.awardCode),
    { heldOn: sitting.heldOn, layers: layersOf(year.profile) },
  )
  const present = seated.filter((one) => one.presence === 'present').length
  const meets = mayMeet(quorum, present, seated.length)
  if (meets.kind !== 'allowed') return meets
  const empty = groupsOf(ballot).find((group) => group.memberIds.length === 0)
  const first = ballot.nominees.find((one) => one.id === empty?.nomineeIds[0])
  if (first)
    return refused(
      t('Không còn thành viên nào được bỏ phiếu cho “{name}”. Hãy đưa trường hợp này sang hội đồng khác.', {
        name: first.recipient,
      }),
    )
  return allowed
}

/** Who makes voting codes: nobody who could tie them to ballots by another duty of his. */
export function mayBeAuthority(person: { id: string; administrator: boolean }, ballot: Ballot): Verdict {
  const { sitting, members, tellers } = ballot
  const seat = members.find((one) => one.personId === person.id)
  if (person.administrator) return refused(t('Người quản trị hệ thống không được lập mã bỏ phiếu.'))
  if (
    seat &&
    (seat.id === sitting.presiderId || seat.id === sitting.secretaryId || seat.duty === 'secretary')
  )
    return refused(t('Người chủ trì, thư ký không được lập mã bỏ phiếu.'))
  if (tellers.some((one) => one.personId === person.id))
    return refused(t('Người trong tổ kiểm phiếu giữ khóa nên không được lập mã bỏ phiếu.'))
  return allowed
}
