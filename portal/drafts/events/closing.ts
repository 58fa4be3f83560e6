import { centralReportFacts } from '#cycle/5-closing/central-report/facts.store.ts'
import { closureOf } from '#cycle/5-closing/closure/closure.store.ts'
import { composeNews } from '#cycle/5-closing/closure/news-draft.ts'
import { conferenceOf } from '#cycle/5-closing/conference/conference.store.ts'
import { handoverOf } from '#cycle/5-closing/handover/handover.store.ts'
import type { EventSource } from '../event.ts'

/** “Hội nghị tổng kết”, once it is closed: told in the words the closing itself leaves behind. */
export const closingSource: EventSource = {
  kind: 'closing',
  async list(db, year) {
    const conference = (await closureOf(db, year.id)) && (await conferenceOf(db, year.id))
    if (!conference) return []
    const { id, title, heldOn: on, illustrative } = conference
    return [{ id, title, on, illustrative }]
  },
  async tell(db, year, id) {
    const handover = await handoverOf(db, year.id)
    const facts = await centralReportFacts(db, year)
    const { conference } = facts
    if (!handover || conference?.id !== id) return undefined
    const { fromName: from, toName: to, witness } = handover
    return {
      ...composeNews(facts, { conference, from, to, witness }),
      section: 'activity',
      illustrative: conference.illustrative,
    }
  },
  href: (slug) => `/years/${slug}/closing`,
}
