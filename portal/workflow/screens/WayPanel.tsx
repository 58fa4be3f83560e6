import { History, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Article, type Change, changeLabel } from '../../news/news.ts'
import type { ItemWay } from '../item.view.ts'
import { stepLabel } from '../workflow.ts'

/** The history of an item at its side: every step with its reason, every edition with its words. */
export function WayPanel({ article, way }: { article: Article; way: ItemWay }) {
  const steps = way.steps.map((step) => ({
    at: step.at,
    who: step.by,
    what: told(stepLabel(step), step.reason),
  }))
  const editions = way.editions.map((edition) => ({
    at: edition.publishedAt,
    who: edition.by,
    what: told(editionLabel(edition), edition.words),
  }))
  const removed = article.withdrawal
    ? [
        {
          at: article.withdrawal.at,
          who: article.withdrawal.by,
          what: told(t('Gỡ bài'), article.withdrawal.reason),
        },
      ]
    : []
  const items = [...steps, ...editions, ...removed].sort(
    (one, other) => other.at.getTime() - one.at.getTime(),
  )
  return (
    <Panel heading={t('Đường đi của bài')} id="way">
      <History items={items} />
      <p class="quiet small">
        {t('Tòa soạn nhỏ, một người có thể làm nhiều bước; mỗi bước vẫn được ghi riêng.')}
      </p>
    </Panel>
  )
}

function editionLabel({ change, number }: { change: Change | 'first'; number: number }): string {
  return change === 'first'
    ? t('Bạn đọc thấy bài')
    : t('{change}, bản {number}', { change: changeLabel(change), number })
}

function told(what: string, reason: string) {
  return reason ? (
    <>
      {what}: <q>{reason}</q>
    </>
  ) : (
    what
  )
}
