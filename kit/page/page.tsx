import type { ComponentChildren } from 'preact'
import { vnDay } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { Document } from './document.tsx'
import { Masthead, PublicFooter } from './masthead.tsx'
import { Rail } from './rail.tsx'
import { useShell } from './shell.ts'
import { Brand, LanguageSwitch, TopBar } from './top-bar.tsx'

type PageOf = {
  heading: string
  sub?: ComponentChildren
  act?: ComponentChildren
  wide?: boolean
  scripts?: string[]
  children?: ComponentChildren
}

/** A page of the workspace: the year at the side, one primary act in the head. */
export function Page({ heading, sub, act, wide, scripts, children }: PageOf) {
  return (
    <Document title={`${heading} · Quyết Thắng`} kind="work" scripts={scripts ?? []}>
      <TopBar />
      <div class="shell">
        <aside class="rail">
          <Rail />
        </aside>
        <main id="content" class={wide ? 'main main-wide' : 'main'} tabIndex={-1}>
          <Example />
          <Said />
          <header class="head">
            <div class="head-words">
              <h1>{heading}</h1>
              {sub && <div class="head-sub">{sub}</div>}
            </div>
            {act && <div class="head-act">{act}</div>}
          </header>
          {children}
        </main>
      </div>
      <footer class="foot">
        <p>{t('Quyết Thắng: quản lý thi đua, khen thưởng')}</p>
      </footer>
    </Document>
  )
}

type PublicPageOf = {
  title: string
  description?: string | undefined
  current?: string | undefined
  magazine?: string | undefined
  head?: ComponentChildren
  children?: ComponentChildren
}

/** A page of the magazine: no cookies, no scripts. `current` is the address of the section one is in. */
export function PublicPage({ title, description, current, magazine, head, children }: PublicPageOf) {
  const name = magazine ?? t('Tạp chí điện tử')
  return (
    <Document
      title={title === name ? name : `${title} · ${name}`}
      kind="public"
      description={description}
      head={head}
    >
      <div class="public">
        <Masthead name={name} current={current ?? null} />
        <main id="content" tabIndex={-1}>
          <Example />
          <Said />
          {children}
        </main>
        <PublicFooter name={name} />
      </div>
    </Document>
  )
}

/** A page that stands alone: sign-in, first run, an error. */
export function BarePage({ heading, children }: { heading: string; children?: ComponentChildren }) {
  const shell = useShell()
  return (
    <Document title={`${heading} · Quyết Thắng`} kind="bare">
      <div class="bare">
        <Brand href="/" />
        <main id="content" class="bare-card" tabIndex={-1}>
          <Said />
          <h1>{heading}</h1>
          {children}
        </main>
        <div class="bare-foot">
          <LanguageSwitch shell={shell} />
        </div>
      </div>
    </Document>
  )
}

function Said() {
  const { flash } = useShell()
  return (
    <div role="status" class="said">
      {flash && <p class={`notice notice-${flash.kind}`}>{flash.text}</p>}
    </div>
  )
}

function Example() {
  const { example, exampleDay } = useShell()
  if (!example && !exampleDay) return null
  return (
    <p class="example">
      {exampleDay && <span>{t('Mùa mẫu: hôm nay được đặt là {day}.', { day: vnDay(exampleDay) })} </span>}
      <span>{t('Dữ liệu ngoài báo cáo mùa 2022 chỉ để minh họa và được ghi rõ.')}</span>
    </p>
  )
}
