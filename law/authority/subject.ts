import type { Outcome } from '../kernel/finding.ts'

/** “Chức vụ” of the army table, from low to high; equivalents count as the post named. */
const posts = ['company', 'battalion', 'regiment', 'division', 'unitUnderMinistry'] as const
export type ArmyPost = (typeof posts)[number]

/** “Cấp bậc quân hàm” of the army table, from low to high; `general` is any general. */
const ranks = ['captain', 'major', 'lieutenantColonel', 'seniorColonel', 'colonel', 'general'] as const
export type ArmyRank = (typeof ranks)[number]

/** Whom the decision is about, as far as known: the post a person heads or the size of a collective. */
export type Subject = {
  post?: ArmyPost
  rank?: ArmyRank
  /** “Quân nhân chuyên nghiệp”: the table lets a commander decide one rank higher than for officers. */
  professional?: boolean
  collective?: ArmyPost
}

/** How far an office decides: up to these, or, for the Minister over Chiến sĩ thi đua cơ sở, from these. */
export type Limit = {
  post: ArmyPost
  rank: ArmyRank
  professional: ArmyRank
  /** Said of persons from this post or rank up, instead of up to it. */
  upward?: boolean
}

/** Whether a person is within the limit; where post and rank point apart, or neither is known, people decide. */
export function personWithin(subject: Subject, limit: Limit): Outcome {
  const rank = subject.professional ? limit.professional : limit.rank
  const answers = [
    compare(posts, subject.post, limit.post, limit.upward),
    compare(ranks, subject.rank, rank, limit.upward),
  ].filter((one) => one !== null)
  if (limit.upward && answers.includes(true)) return 'met'
  if (answers.length === 0 || new Set(answers).size > 1) return 'forPeople'
  return answers[0] ? 'met' : 'notMet'
}

/** Whether a collective is within the limit. */
export function collectiveWithin(subject: Subject, limit: ArmyPost): Outcome {
  const answer = compare(posts, subject.collective, limit)
  return answer === null ? 'forPeople' : answer ? 'met' : 'notMet'
}

function compare<T>(scale: readonly T[], value: T | undefined, limit: T, upward = false): boolean | null {
  if (value === undefined) return null
  const [at, edge] = [scale.indexOf(value), scale.indexOf(limit)]
  return upward ? at >= edge : at <= edge
}
