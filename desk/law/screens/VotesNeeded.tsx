import { Hidden, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay } from '#kit/format.ts'
import type { Award } from '#law/awards/award.ts'
import type { Layer } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import type { LawOfDay } from '../award.view.ts'
import type { CouncilAsked } from '../query.ts'
import { votesNeeded } from '../vote-lines.ts'

type VotesOf = { award: Award; layer: Layer | null; law: LawOfDay; council: CouncilAsked }

/** How many votes a council needs: asked by a plain form, counted by the rule of the day. */
export function VotesNeeded({ award, layer, law, council }: VotesOf) {
  if (votesNeeded(law.vote, 1) === null) return null
  const to = `/law/awards/${award.code}`
  const attempt = council.wrong && {
    to,
    kind: 'bad' as const,
    fields: { council: council.wrong },
    typed: { council: [council.typed] },
    reason: '',
    citation: null,
  }
  return (
    <>
      <Filter to={`${to}#vote`} id="votes" submit={t('Tính số phiếu')} attempt={attempt || null}>
        <Hidden name="on" value={vnDay(law.day)} />
        <Hidden name="layer" value={layer ?? 'national'} />
        <TextField
          name="council"
          label={t('Tổng số thành viên Hội đồng')}
          value={council.typed}
          inputmode="numeric"
          maxLength={3}
        />
      </Filter>
      {council.members !== null && <Answer law={law} members={council.members} />}
    </>
  )
}

function Answer({ law: { vote }, members }: { law: LawOfDay; members: number }) {
  const votes = votesNeeded(vote, members)
  if (votes === null) return null
  return (
    <p role="status">
      <strong>{t('Hội đồng {members} người: cần ít nhất {votes} phiếu đồng ý.', { members, votes })}</strong>{' '}
      {vote.kind === 'unread' && t('Điều quy định chưa đọc, nên con số này chỉ để tham khảo.')}
    </p>
  )
}
