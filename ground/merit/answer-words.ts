import type { PillKind } from '#kit/parts.tsx'
import type { Outcome } from '#law/kernel/finding.ts'
import { t } from '#plumbing/language.ts'
import type { AnswerState } from './answers.ts'

export function stateLabel(state: AnswerState): string {
  const labels: Record<AnswerState, string> = {
    ready: t('Đủ điều kiện'),
    forPeople: t('Chờ người xem xét'),
    oneStep: t('Còn thiếu một điều'),
    missing: t('Thiếu dữ kiện'),
    notMet: t('Chưa đạt'),
    unread: t('Văn bản chưa ai đọc'),
  }
  return labels[state]
}

export const stateKind: Record<AnswerState, PillKind> = {
  ready: 'ok',
  forPeople: 'info',
  oneStep: 'warn',
  missing: 'plain',
  notMet: 'late',
  unread: 'plain',
}

/** The sign before a condition and the word that goes with it; no colour says anything alone. */
export function markOf(outcome: Outcome): { sign: string; word: string } {
  const marks: Record<Outcome, { sign: string; word: string }> = {
    met: { sign: '✓', word: t('đạt') },
    notMet: { sign: '✗', word: t('chưa đạt') },
    missing: { sign: '?', word: t('thiếu dữ kiện') },
    forPeople: { sign: '◇', word: t('người xem xét') },
    unread: { sign: '–', word: t('chưa ai đọc') },
  }
  return marks[outcome]
}
