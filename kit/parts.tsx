import type { ComponentChildren } from 'preact'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { vnDay, vnInstant, vnNumber } from './format.ts'
import { addressOfCitation } from './law-address.ts'

export { Trend } from './chart/trend.tsx'

type Children = { children?: ComponentChildren }
export type PillKind = 'ok' | 'warn' | 'late' | 'info' | 'honour' | 'plain'

/** A state in one or two words; the colour only repeats the word. */
export function Pill({ kind = 'plain', children }: Children & { kind?: PillKind }) {
  return <span class={`pill pill-${kind}`}>{children}</span>
}

/** Marks a value that the example season invented. */
export function Illustrative({ when = true }: { when?: boolean }) {
  if (!when) return null
  return (
    <span class="illustrative" title={t('Số liệu mẫu, không phải số liệu thật')}>
      {t('minh họa')}
    </span>
  )
}

/** What will be here and how to begin. */
export function Empty({
  title,
  how,
  act,
}: {
  title: string
  how?: ComponentChildren
  act?: ComponentChildren
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {how && <p class="empty-how">{how}</p>}
      {act && <div class="empty-act">{act}</div>}
    </div>
  )
}

type PanelOf = Children & { heading?: ComponentChildren; aside?: ComponentChildren; id?: string }

export function Panel({ heading, aside, id, children }: PanelOf) {
  return (
    <section class="panel" id={id} aria-labelledby={id && heading ? `${id}-heading` : undefined}>
      {(heading || aside) && (
        <header class="panel-head">
          {heading && <h2 id={id && `${id}-heading`}>{heading}</h2>}
          {aside && <div class="panel-aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}

export function Facts({ items }: { items: readonly (readonly [ComponentChildren, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {items.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Notice({ kind = 'info', children }: Children & { kind?: 'info' | 'warn' | 'done' | 'late' }) {
  return <div class={`notice notice-${kind}`}>{children}</div>
}

export function Rank({ place, first = place === 1 }: { place: number | null; first?: boolean }) {
  return <span class={first ? 'rank rank-first' : 'rank'}>{place ?? '–'}</span>
}

type BarOf = {
  value: number | string | null
  max: number | string
  label: string
  band?: readonly [number, number]
}

/** A share of the whole; `band` marks where it could lie. */
export function Bar({ value, max, label, band }: BarOf) {
  const part = (figure: number | string) =>
    Math.max(0, Math.min(100, (Number(figure) / (Number(max) || 1)) * 100))
  return (
    <svg class="bar" role="img" viewBox="0 0 100 10" preserveAspectRatio="none" aria-label={label}>
      <title>{label}</title>
      <rect class="bar-track" x="0" y="2" width="100" height="6" rx="0.6" />
      {value !== null && <rect class="bar-fill" x="0" y="2" width={part(value)} height="6" rx="0.6" />}
      {band && <Band from={part(band[0])} to={part(band[1])} />}
    </svg>
  )
}

function Band({ from, to }: { from: number; to: number }) {
  return (
    <>
      <rect class="bar-band" x={from} y="0" width={to - from} height="10" />
      <path class="bar-edge" d={`M${from} 0V10M${to} 0V10`} />
    </>
  )
}

/** How many of all are done, in words and as a bar. */
export function Progress({ done, all, label }: { done: number; all: number; label?: string }) {
  const words = `${vnNumber(done)}/${vnNumber(all)}`
  return (
    <span class={all > 0 && done >= all ? 'progress progress-full' : 'progress'}>
      <progress max={all || 1} value={done} aria-label={label ?? words} />
      <span>{words}</span>
    </span>
  )
}

/** A place in the law; it opens the document where the register holds it. */
export function Cite({ of }: { of: Citation }) {
  const address = addressOfCitation(of)
  const words = `${of.place}, ${of.instrument}`
  return <cite class="cite">{address ? <a href={address}>{words}</a> : words}</cite>
}

export function Tabs({
  items,
  label,
}: {
  items: { href: string; label: ComponentChildren; current?: boolean }[]
  label?: string
}) {
  return (
    <nav class="tabs" aria-label={label ?? t('Các phần của trang')}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  )
}

/** A word explained where it stands. */
export function Help({ word, children }: Children & { word: ComponentChildren }) {
  return (
    <details class="help">
      <summary>{word}</summary>
      <div class="help-text">{children}</div>
    </details>
  )
}

type HistoryItem = { at: Date | Day; who: string; what: ComponentChildren }

export function History({ items }: { items: HistoryItem[] }) {
  if (items.length === 0) return <p class="quiet">{t('Chưa có việc nào được ghi.')}</p>
  return (
    <ol class="history">
      {items.map((item) => (
        <li>
          <span class="history-what">{item.what}</span>
          <span class="history-who">
            {item.who} · <time>{typeof item.at === 'string' ? vnDay(item.at) : vnInstant(item.at)}</time>
          </span>
        </li>
      ))}
    </ol>
  )
}

type ButtonKind = 'primary' | 'quiet' | 'danger'

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function Button({ href, kind = 'primary', children }: Children & { href: string; kind?: ButtonKind }) {
  return (
    <a class={kind === 'primary' ? 'button' : `button button-${kind}`} href={href}>
      {children}
    </a>
  )
}
