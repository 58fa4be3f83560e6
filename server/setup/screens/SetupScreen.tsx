import { TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { BarePage } from '#kit/page/page.tsx'
import { t } from '#plumbing/language.ts'

/** The first page of an empty system. */
export function SetupScreen({ asksCode }: { asksCode: boolean }) {
  return (
    <BarePage heading={t('Thiết lập lần đầu')}>
      <p>
        {t(
          'Hệ thống còn trống. Hãy cho biết tổ chức của bạn và ai quản trị hệ thống; sau bước này, chương trình dẫn từng việc còn lại cho tới khi mở năm thi đua đầu tiên.',
        )}
      </p>
      <Form to="/setup" submit={t('Lập hệ thống')}>
        {asksCode && (
          <TextField
            name="code"
            label={t('Mã thiết lập')}
            hint={t('In ở cửa sổ đang chạy chương trình, ví dụ ABCD-EFGH-JK23')}
            required
          />
        )}
        <h2>{t('Tổ chức')}</h2>
        <TextField
          name="organisation"
          label={t('Tên tổ chức')}
          hint={t('Cấp có các cơ quan, đơn vị thi đua với nhau, ví dụ Tổng cục Công nghiệp quốc phòng')}
          required
          maxLength={200}
        />
        <TextField name="abbreviation" label={t('Tên tắt')} maxLength={30} />
        <h2>{t('Người quản trị')}</h2>
        <TextField name="full_name" label={t('Họ và tên')} required maxLength={120} autocomplete="name" />
        <TextField name="rank" label={t('Cấp bậc')} maxLength={60} />
        <TextField name="title" label={t('Chức vụ')} maxLength={200} />
        <TextField
          name="account"
          label={t('Tên đăng nhập')}
          hint={t('Chữ thường không dấu, chữ số, dấu chấm, ví dụ quantri')}
          required
          maxLength={40}
          autocomplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={t('Mật khẩu')}
          hint={t('Ít nhất 10 ký tự.')}
          required
          autocomplete="new-password"
        />
        <TextField
          name="password_again"
          type="password"
          label={t('Nhập lại mật khẩu')}
          required
          autocomplete="new-password"
        />
      </Form>
    </BarePage>
  )
}
