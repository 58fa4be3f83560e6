import { t } from '#plumbing/language.ts'
import type { Recipients } from './own.ts'

export function recipientsLabel(kind: Recipients): string {
  return { collectives: t('tập thể'), households: t('hộ'), individuals: t('cá nhân') }[kind]
}
