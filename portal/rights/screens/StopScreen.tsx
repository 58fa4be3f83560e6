import { Form } from '#kit/form/form.tsx'
import { PublicPage } from '#kit/page/page.tsx'
import { t } from '#plumbing/language.ts'

type View = { magazine: string | undefined; isStopped: boolean; title: string; path: string }

/** One click in a letter, one button here; opening the page alone stops nothing. */
export function StopScreen({ magazine, isStopped, title, path }: View) {
  return (
    <PublicPage
      title={t('Dừng thư về bình luận')}
      magazine={magazine}
      head={<meta name="robots" content="noindex" />}
    >
      <h1 class="front-title">{t('Dừng thư về bình luận')}</h1>
      {isStopped ? (
        <p role="status">
          {t('Đã dừng: không gửi thư nào nữa về bình luận của bạn dưới bài “{title}”.', { title })}
        </p>
      ) : (
        <Form to={path} submit={t('Dừng gửi thư')}>
          <p>{t('Dừng mọi thư về bình luận của bạn dưới bài “{title}”.', { title })}</p>
        </Form>
      )}
    </PublicPage>
  )
}
