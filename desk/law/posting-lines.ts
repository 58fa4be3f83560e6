import { sentence } from '#law/answer/words/sentence.ts'
import { postingFor } from '#law/dossiers/posting.ts'
import type { About, Line } from './sections.ts'

/** How the list with this award is posted for opinions; nothing where no text asks it. */
export function postingLines({ award, day, layer }: About): Line[] {
  const posting = postingFor(award, { heldOn: day, layers: layer ? [layer] : [] })
  if (!posting) return []
  const citations = [posting.citation]
  if (posting.kind === 'people') return [{ words: sentence(posting.sentence), citations, unread: false }]
  if (posting.kind === 'workingDays') {
    const words = sentence('{days} ngày làm việc trên {where}', {
      days: posting.days,
      where: sentence(posting.where),
    })
    return [{ words, citations, unread: false }]
  }
  const words =
    posting.days === null
      ? sentence('Việc công khai chưa đọc')
      : sentence('{days} ngày, theo con số được nhắc lại; điều quy định chưa đọc', { days: posting.days })
  return [{ words, citations, unread: true }]
}
