import { assetPath } from '#kit/look/assets.ts'
import { t } from '#plumbing/language.ts'
import { Mark } from './marks.tsx'
import { Rail } from './rail.tsx'
import { type Shell, useShell } from './shell.ts'

export function TopBar() {
  const shell = useShell()
  return (
    <header class="top">
      <details class="menu rail-menu">
        <summary aria-label={t('Mục lục')}>
          <Mark name="menu" />
          <span class="spoken">{t('Mục lục')}</span>
        </summary>
        <div class="menu-sheet">
          <Rail />
        </div>
      </details>
      <Brand href={shell.signedIn ? '/desk' : '/'} />
      <YearMenu shell={shell} />
      <search class="search">
        <form action="/search" method="get">
          <label class="spoken" for="top-search">
            {t('Tìm trong toàn hệ thống')}
          </label>
          <input id="top-search" type="search" name="q" placeholder={t('Tìm đơn vị, người, việc…')} />
          <button type="submit">
            <Mark name="search" />
            <span class="spoken">{t('Tìm')}</span>
          </button>
        </form>
      </search>
      <nav class="top-links" aria-label={t('Tra cứu')}>
        <a href="/register">{t('Sổ khen thưởng')}</a>
        <a href="/law">{t('Luật')}</a>
      </nav>
      <PersonMenu shell={shell} />
    </header>
  )
}

export function Brand({ href }: { href: string }) {
  return (
    <a class="brand" href={href}>
      <img src={assetPath('icon.svg')} width="32" height="32" alt="" />
      <span>Quyết Thắng</span>
    </a>
  )
}

function YearMenu({ shell }: { shell: Shell }) {
  if (!shell.year) return null
  const label = shell.year.label
  if (shell.years.length <= 1)
    return (
      <a class="pill pill-info year-pill" href={`/years/${shell.year.slug}`}>
        {label}
      </a>
    )
  return (
    <details class="menu">
      <summary class="pill pill-info year-pill">
        <span>{label}</span>
      </summary>
      <ul class="menu-sheet">
        {shell.years.map((year) => (
          <li key={year.slug}>
            <a
              href={`/years/${year.slug}`}
              aria-current={year.slug === shell.year?.slug ? 'true' : undefined}
            >
              {year.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function PersonMenu({ shell }: { shell: Shell }) {
  const person = shell.signedIn
  if (!person)
    return (
      <a class="button button-quiet" href="/sign-in">
        {t('Đăng nhập')}
      </a>
    )
  return (
    <details class="menu menu-end person-menu">
      <summary>
        <span class="person-name">{person.name}</span>
        <span class="person-line">{person.line}</span>
      </summary>
      <div class="menu-sheet">
        <ul>
          <li>
            <a href="/account">{t('Tài khoản, phiên đăng nhập')}</a>
          </li>
          <li>
            <a href="/">{t('Trang tin')}</a>
          </li>
        </ul>
        <LanguageSwitch shell={shell} />
        <form method="post" action="/sign-out">
          <input type="hidden" name="_csrf" value={shell.csrf} />
          <button class="menu-act" type="submit">
            {t('Đăng xuất')}
          </button>
        </form>
      </div>
    </details>
  )
}

export function LanguageSwitch({ shell }: { shell: Shell }) {
  const other = shell.language === 'vi' ? 'en' : 'vi'
  return (
    <form method="post" action="/language">
      <input type="hidden" name="_csrf" value={shell.csrf} />
      <input type="hidden" name="_from" value={shell.path} />
      <input type="hidden" name="language" value={other} />
      <button class="menu-act" type="submit" lang={other}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </button>
    </form>
  )
}
