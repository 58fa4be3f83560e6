import { handoverOf } from '#cycle/5-closing/handover/handover.store.ts'
import type { Handover } from '#cycle/5-closing/handover/handover.ts'
import { factOf, factsOf, linkedFacts, wording } from '#ground/news/draft.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { EventSource, Telling } from '../event.ts'

/** “Bàn giao cụm trưởng”. */
export const handoverSource: EventSource = {
  kind: 'handover',
  async list(db, year) {
    const handover = await handoverOf(db, year.id)
    if (!handover) return []
    const title = `${handover.fromName} bàn giao Cụm trưởng cho ${handover.toName}`
    return [{ id: handover.id, title, on: handover.effectiveOn, illustrative: false }]
  },
  async tell(db, year, id) {
    const handover = await handoverOf(db, year.id)
    return handover?.id === id ? told(year, handover) : undefined
  },
  href: (slug) => `/years/${slug}/handover`,
}

function told(year: Year, handover: Handover): Telling {
  const facts = factsOf({
    from: factOf('Đơn vị bàn giao', handover.fromName),
    to: factOf('Đơn vị nhận bàn giao', handover.toName),
    witness: factOf('Người chứng kiến', handover.witness),
    effectiveOn: factOf('Ngày nhận nhiệm vụ', vnDay(handover.effectiveOn)),
    cluster: factOf('Tên cụm', year.clusterName),
  })
  const fact = linkedFacts({ kind: 'handover', id: handover.id }, facts)
  const draft = {
    title: wording`${fact('to')} nhận nhiệm vụ Cụm trưởng ${fact('cluster')} năm ${String(year.year + 1)}`,
    lead: wording`Từ ngày ${fact('effectiveOn')}, ${fact('to')} đảm nhiệm Cụm trưởng ${fact('cluster')}, thay ${fact('from')}.`,
    paragraphs: [
      wording`Việc bàn giao hồ sơ, công việc giữa ${fact('from')} và ${fact('to')} diễn ra trước sự chứng kiến của ${fact('witness')}.`,
    ],
    captions: [wording`Đại diện ${fact('from')} và ${fact('to')} ký biên bản bàn giao.`],
  }
  return { draft, facts, section: 'activity', illustrative: false }
}
