import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { ImportState } from './imports.ts'

export function mayImport(who: Actor): Verdict {
  return hasDuty(who, 'editorInChief') ? allowed : hidden
}

export function mayRun(who: Actor, { state }: { state: ImportState }): Verdict {
  if (!hasDuty(who, 'editorInChief')) return hidden
  if (state === 'read') return allowed
  if (state === 'reading') return refused(t('Tệp còn đang được đọc. Hãy đợi đọc xong rồi chạy.'))
  return refused(t('Lần chuyển này đã chạy hoặc không chạy được. Hãy gửi lại tệp nếu cần.'))
}

export function mayUndo(who: Actor, { state }: { state: ImportState }): Verdict {
  if (!hasDuty(who, 'editorInChief')) return hidden
  return state === 'written' ? allowed : refused(t('Chỉ gỡ lại được lần chuyển đã chạy xong.'))
}
