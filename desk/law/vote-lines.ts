import { sentence, type Words } from '#law/answer/words/sentence.ts'
import { leastVotes } from '#law/councils/tally.ts'
import { voteRule } from '#law/councils/thresholds.ts'
import type { Quorum, Vote, VoteRule } from '#law/councils/vote-rule.ts'
import type { About, Line } from './sections.ts'

/** The rule of the council’s vote for the award on the day. */
export function voteOn({ award, day, layer }: About): Vote {
  return voteRule(award, { heldOn: day, layers: layer ? [layer] : [] })
}

/** What the council must reach, and what is counted. */
export function voteLines(about: About): Line[] {
  const vote = voteOn(about)
  if (vote.kind === 'unread') return [unreadLine(vote)]
  if (vote.kind === 'ownRules') return [...ownLines(vote), ...quorumLines(vote.quorum)]
  return [...shareLines(vote), ...quorumLines(vote.quorum)]
}

/** How many votes a council of so many needs, where a share is known. */
export function votesNeeded(vote: Vote, members: number): number | null {
  if (vote.kind === 'ownRules') return vote.majority ? Math.floor(members / 2) + 1 : null
  return vote.percent === null ? null : leastVotes(vote.percent, members)
}

const read = (words: Words, ...citations: Line['citations']): Line => ({ words, citations, unread: false })

function unreadLine({ percent, citation }: Extract<Vote, { kind: 'unread' }>): Line {
  const words =
    percent === null
      ? sentence('Tỷ lệ phiếu của Hội đồng chưa đọc')
      : sentence('Từ {percent} % tổng số thành viên, theo con số được nhắc lại; điều quy định chưa đọc', {
          percent,
        })
  return { words, citations: [citation], unread: true }
}

function ownLines({ majority, citation }: Extract<Vote, { kind: 'ownRules' }>): Line[] {
  const words = majority
    ? sentence('Hơn một nửa tổng số thành viên')
    : sentence('Văn bản không nêu tỷ lệ: theo quy chế của từng Hội đồng')
  return [read(words, ...(citation ? [citation] : []))]
}

function shareLines({ percent, citation, ballot, absent, warns }: VoteRule): Line[] {
  const asked = { percent }
  const words =
    ballot === 'secret'
      ? sentence('Bỏ phiếu kín, đồng ý từ {percent} % tổng số thành viên trở lên', asked)
      : sentence('Bỏ phiếu, đồng ý từ {percent} % tổng số thành viên trở lên', asked)
  return [
    read(words, citation),
    ...(absent === 'writtenOpinion'
      ? [read(sentence('Thành viên vắng mặt cho ý kiến bằng văn bản và vẫn tính trong tổng số'), citation)]
      : []),
    ...(warns
      ? [
          read(
            sentence('Chỗ có hai cách hiểu: văn bản khác đòi {percent} %', { percent: warns.percent }),
            warns.citation,
          ),
        ]
      : []),
  ]
}

function quorumLines(quorum: Quorum | null): Line[] {
  if (!quorum) return []
  const { parts, of } = quorum.share
  const words =
    of === 100
      ? sentence('Họp khi có từ {parts} % thành viên', { parts })
      : sentence('Họp khi có từ {parts}/{of} thành viên', { parts, of })
  return [read(words, quorum.citation)]
}
