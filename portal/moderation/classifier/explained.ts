import { t } from '#plumbing/language.ts'
import type { Score, Weighed } from './score.ts'

const told = 5

/** The pieces that weighed most, in words, without saying the same letters twice. */
export function reasonsOf(score: Score): string[] {
  const kept: Weighed[] = []
  for (const one of inOrder(score.weighed)) {
    if (kept.length === told) break
    if (!kept.some((other) => overlap(one.piece, other.piece))) kept.push(one)
  }
  return kept.map(sentence)
}

/** Whole words tell a reader more than letters in fives. */
function inOrder(weighed: Weighed[]): Weighed[] {
  const isFive = ({ piece }: Weighed) => piece.startsWith('~')
  return [...weighed.filter((one) => !isFive(one)), ...weighed.filter(isFive)]
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a.includes(b) || b.includes(a)
}

const bare = (piece: string) => piece.replace(/[~ ]/g, '')

function sentence({ piece, met, weight }: Weighed): string {
  const values = { piece: named(piece), refused: met.refused, approved: met.approved }
  return weight > 0
    ? t('{piece}: gặp trong {refused} bình luận bị từ chối, {approved} bình luận được duyệt', values)
    : t('{piece}: gặp trong {approved} bình luận được duyệt, {refused} bình luận bị từ chối', values)
}

function named(piece: string): string {
  const shapes: Record<string, string> = {
    '#link': t('có một liên kết'),
    '#links': t('có nhiều liên kết'),
    '#phone': t('có số điện thoại'),
    '#capitals': t('phần lớn chữ in hoa'),
    '#repeats': t('lặp ký tự'),
    '#shouting': t('nhiều dấu chấm than hay hình'),
    '#short': t('rất ngắn'),
    '#long': t('rất dài'),
  }
  if (piece.startsWith('~')) return t('chữ “…{letters}…”', { letters: piece.slice(1) })
  if (piece.startsWith('@')) return t('liên kết tới {host}', { host: piece.slice(1) })
  return shapes[piece] ?? `“${piece}”`
}
