import type { EventKind } from '#ground/news/draft.ts'
import { t } from '#plumbing/language.ts'
import type { EventSource } from './event.ts'
import { closingSource } from './events/closing.ts'
import { decisionSource } from './events/decision.ts'
import { handoverSource } from './events/handover.ts'
import { launchSource } from './events/launch.ts'
import { midyearSource } from './events/midyear.ts'
import { postingSource } from './events/posting.ts'

/** Every kind of event that news is written from, in the order of the year. */
export const eventSources: Record<EventKind, EventSource> = {
  launch: launchSource,
  midyear: midyearSource,
  posting: postingSource,
  decision: decisionSource,
  closing: closingSource,
  handover: handoverSource,
}

export function eventLabel(kind: EventKind): string {
  return {
    launch: t('Phát động'),
    midyear: t('Sơ kết'),
    posting: t('Công khai'),
    decision: t('Quyết định khen thưởng'),
    closing: t('Hội nghị tổng kết'),
    handover: t('Bàn giao cụm trưởng'),
  }[kind]
}
