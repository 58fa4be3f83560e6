import { leastPresent, quorumAsked } from '#cycle/3-selection/ballots/quorum.ts'
import { groundLabel } from '#cycle/3-selection/dossier/conflicts.ts'
import { layersOf } from '#ground/merit/answers.ts'
import { t } from '#plumbing/language.ts'
import type { Proof } from './due-process.ts'
import type { OutcomeFacts, ProcessFacts, SittingFacts } from './facts.ts'
import { line } from './line.ts'

/** The council, its sitting, who stood aside, and the vote in totals. */
export function councilProofs(facts: ProcessFacts): Proof[] {
  const { council, sitting, outcome } = facts
  if (!council || !sitting)
    return (['council', 'sitting', 'conflicts', 'vote'] as const).map((key) => line(key, 'later', []))
  return [
    councilProof(council),
    sittingProof(facts, sitting),
    conflictsProof(sitting),
    outcome ? voteProof(outcome, sitting) : line('vote', 'later', [t('Phiên họp chưa kết thúc.')]),
    ...(sitting.way === 'rollCall' ? [] : [tallyProof(sitting)]),
  ]
}

function councilProof({ name, reference, formedOn }: NonNullable<ProcessFacts['council']>): Proof {
  if (reference === '')
    return line('council', 'wanting', [name, t('Chưa ghi số quyết định lập Hội đồng.')], { on: formedOn })
  return line('council', 'done', [name, t('Quyết định {reference}', { reference })], { on: formedOn })
}

function sittingProof({ awardCode, profile }: ProcessFacts, sitting: SittingFacts): Proof {
  const { heldOn, members, present, written, absent, presider, closedOn } = sitting
  const quorum = quorumAsked([awardCode], { heldOn, layers: layersOf(profile) })
  const needed = quorum ? leastPresent(quorum, members) : null
  const says = [
    t('{present}/{members} thành viên có mặt, {written} ý kiến bằng văn bản', { present, members, written }),
    needed !== null && t('Cần ít nhất {needed} người có mặt', { needed }),
    absent > 0 && t('{absent} người vắng không có ý kiến', { absent }),
  ]
  const said = { on: heldOn, who: presider, citation: quorum?.citation ?? null }
  if (closedOn === null) return line('sitting', 'later', [...says, t('Phiên họp chưa kết thúc.')], said)
  const isShort = needed !== null && present < needed
  return line('sitting', isShort ? 'wanting' : 'done', says, said)
}

function conflictsProof({ recusals, closedOn }: SittingFacts): Proof {
  const says = recusals.map((ground) => t('Một thành viên {why}', { why: groundLabel(ground) }))
  const none = t('Không thành viên nào phải đứng ngoài.')
  return line('conflicts', closedOn ? 'done' : 'later', says.length > 0 ? says : [none])
}

function voteProof(outcome: OutcomeFacts, sitting: SittingFacts): Proof {
  const { yes, no, blank, invalid, recused, needed, allMembers, passed, rule, citation } = outcome
  const counted = yes + no + blank + invalid + recused
  const says = [
    wayWords(sitting.way),
    t('Đồng ý {yes}/{all}, cần {needed}', { yes, all: allMembers, needed }),
    t('Không đồng ý {no}, trắng {blank}, không hợp lệ {invalid}, không tham gia {recused}', {
      no,
      blank,
      invalid,
      recused,
    }),
    rule,
    !passed && t('Không đủ phiếu.'),
    counted < allMembers && t('{count} thành viên không có phiếu.', { count: allMembers - counted }),
  ]
  const isWrong = counted > allMembers || passed !== yes >= needed
  const isShort = sitting.way === 'rollCall' && counted < allMembers
  const state = isWrong || isShort ? 'wanting' : passed ? 'done' : 'told'
  return line('vote', state, says, { on: sitting.heldOn, citation })
}

function wayWords(way: SittingFacts['way']): string {
  return {
    rollCall: t('Biểu quyết công khai'),
    paper: t('Bỏ phiếu kín bằng giấy'),
    electronic: t('Bỏ phiếu kín điện tử'),
  }[way]
}

function tallyProof({ tellers, signed, closedOn, heldOn }: SittingFacts): Proof {
  const says = [t('{signed}/{tellers} người của tổ kiểm phiếu đã ký', { signed, tellers })]
  const isWhole = tellers > 0 && signed === tellers
  if (isWhole) return line('tally', 'done', says, { on: heldOn })
  return line('tally', closedOn ? 'wanting' : 'later', says)
}
