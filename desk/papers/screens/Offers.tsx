import { Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { PapersView } from '../papers.view.ts'
import { stageName } from './words.ts'

type Stage = PapersView['stages'][number]
type Offer = Stage['offers'][number]

/** What can be made, by stage of the year; a stage opens to its papers. */
export function Offers({ slug, stages }: { slug: string; stages: Stage[] }) {
  return (
    <Panel id="offers" heading={t('Lập văn bản')}>
      {stages.map(({ stage, offers }) => (
        <details key={stage} class="offers" open={offers.some((one) => one.drafts.length > 0)}>
          <summary>
            <strong>{stageName(stage)}</strong> <span class="quiet small">{tally(offers)}</span>
          </summary>
          <ul class="offer-list">
            {offers.map((offer) => (
              <li key={offer.code}>
                <OfferLine slug={slug} offer={offer} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  )
}

function tally(offers: Offer[]): string {
  const made = offers.filter((one) => one.made).length
  return t('{made}/{all} loại đã có', { made, all: offers.length })
}

function OfferLine({ slug, offer }: { slug: string; offer: Offer }) {
  const at = `/years/${slug}/papers/new/${offer.code}`
  return (
    <>
      <span class="offer-name">{offer.deed ? t(offer.name) : <a href={at}>{t(offer.name)}</a>}</span>{' '}
      <State slug={slug} offer={offer} />
      {offer.deed && (
        <p class="quiet small">
          {t('Tự lập khi:')} <a href={offer.deed.address}>{t(offer.deed.deed)}</a> ·{' '}
          <a href={at}>{t('xem trước')}</a>
        </p>
      )}
      {offer.may.kind === 'refused' && <p class="quiet small">{offer.may.reason}</p>}
      {offer.drafts.map((one) => (
        <p key={one.subjectId} class="small">
          <a href={`${at}?${new URLSearchParams({ subject: one.subjectId })}`}>{t('Soạn tiếp bản thảo')}</a>{' '}
          <span class="quiet">{one.updatedBy}</span>
        </p>
      ))}
    </>
  )
}

function State({ slug, offer }: { slug: string; offer: Offer }) {
  const { made, drafts } = offer
  return (
    <>
      {drafts.length > 0 && <Pill kind="warn">{t('đang soạn')}</Pill>}{' '}
      {made ? (
        <>
          <Pill kind="ok">{t('đã ban hành')}</Pill>{' '}
          <a class="small" href={`/years/${slug}/papers/${made.id}`}>
            {made.reference || t('mở văn bản')}
          </a>
          {made.count > 1 && (
            <a class="small" href={`/years/${slug}/papers?${new URLSearchParams({ code: offer.code })}#list`}>
              {' '}
              {t('và {count} bản khác', { count: made.count - 1 })}
            </a>
          )}
        </>
      ) : (
        drafts.length === 0 && <Pill>{t('chưa lập')}</Pill>
      )}
    </>
  )
}
