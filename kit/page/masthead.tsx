import { t } from '#plumbing/language.ts'
import { useShell } from './shell.ts'

export function Masthead({ name, current }: { name: string; current: string | null }) {
  return (
    <header class="mast">
      <div class="mast-top">
        <a class="mast-name" href="/">
          {name}
        </a>
        <SignIn />
      </div>
      <nav class="mast-sections" aria-label={t('Chuyên mục')}>
        {sections().map(([href, label]) => (
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
      <p>
        <a href="/feed.xml">RSS</a>
      </p>
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

function sections(): [string, string][] {
  return [
    ['/', t('Trang nhất')],
    ['/sections/activity', t('Tin hoạt động')],
    ['/sections/emulation', t('Thi đua – khen thưởng')],
    ['/sections/exemplar', t('Điển hình')],
    ['/cong-khai', t('Công khai')],
    ['/law', t('Luật')],
  ]
}
