import { t } from '#plumbing/language.ts'
import { useShell } from './shell.ts'

export function Masthead({ name, current }: { name: string; current: string | null }) {
  const { sections } = useShell()
  return (
    <header class="mast">
      <div class="mast-top">
        <a class="mast-name" href="/">
          {name}
        </a>
        <SignIn />
      </div>
      <nav class="mast-sections" aria-label={t('Chuyên mục')}>
        {places(sections).map(([href, label]) => (
          <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  )
}

export function PublicFooter({ name }: { name: string }) {
  return (
    <footer class="mast-foot">
      <p>{name}</p>
      <nav class="mast-links" aria-label={t('Về tạp chí')}>
        <a href="/about">{t('Giới thiệu')}</a>
        <a href="/archive">{t('Kho bài')}</a>
        <a href="/topics">{t('Chủ đề')}</a>
        <a href="/authors">{t('Tác giả')}</a>
        <a href="/feed.xml">RSS</a>
      </nav>
    </footer>
  )
}

function SignIn() {
  const { signedIn } = useShell()
  return (
    <a class="mast-sign-in" href={signedIn ? '/desk' : '/sign-in'}>
      {signedIn ? t('Bàn làm việc') : t('Đăng nhập')}
    </a>
  )
}

/** The front page, each section, then what is not text. */
function places(sections: { slug: string; name: string }[]): [string, string][] {
  return [
    ['/', t('Trang nhất')],
    ...sections.map(({ slug, name }): [string, string] => [`/sections/${slug}`, name]),
    ['/galleries', t('Chùm ảnh')],
    ['/bulletins', t('Bản tin')],
    ['/issues', t('Số tạp chí')],
    ['/awards', t('Khen thưởng')],
    ['/cong-khai', t('Công khai')],
    ['/law', t('Luật')],
  ]
}
