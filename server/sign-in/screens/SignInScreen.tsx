import { Hidden, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { BarePage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'

/** Where one signs in with a name and a password. */
export function SignInScreen({ next }: { next: string }) {
  const { example } = useShell()
  return (
    <BarePage heading={t('Đăng nhập')}>
      {example && (
        <Notice kind="info">
          {t(
            'Đây là hệ thống mẫu: tài khoản ct.canbo, mật khẩu Quyet-thang-2022. Các tài khoản khác có trong README.',
          )}
        </Notice>
      )}
      <Form to="/sign-in" submit={t('Đăng nhập')}>
        <TextField name="name" label={t('Tên đăng nhập')} required autocomplete="username" />
        <TextField
          name="password"
          type="password"
          label={t('Mật khẩu')}
          required
          autocomplete="current-password"
        />
        <Hidden name="next" value={next} />
      </Form>
      <p>
        <Button href="/" kind="quiet">
          {t('Về trang tin')}
        </Button>
      </p>
    </BarePage>
  )
}
