import { PublicPage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Help } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { NotIndexed } from '../../postings/screens/PortalPostingScreen.tsx'
import type { Verification } from '../verification.ts'
import { VerificationAnswer } from './VerificationAnswer.tsx'

type View = { magazine: string | undefined; verification: Verification | null }

/** One page to check a paper or a QR; works without scripts and keeps nothing of what is sent. */
export function VerificationScreen({ magazine, verification }: View) {
  return (
    <PublicPage title={t('Kiểm tra văn bản')} magazine={magazine} head={<NotIndexed />}>
      <div class="article-column">
        <h1>{t('Kiểm tra văn bản')}</h1>
        {verification && <VerificationAnswer verification={verification} />}
        <p>
          {t('Gửi tệp PDF đã ký, hoặc dán chuỗi chữ của mã QR, để biết ai ký, khi nào và có bị sửa không.')}
        </p>
        <Question />
        <Help word={t('Kiểm tra khi không có mạng')}>
          <p>
            {t(
              'Chạy lệnh {command} trên máy của bạn, kèm chứng thư gốc và khóa công khai của nơi ban hành.',
              {
                command: 'npm run verify',
              },
            )}{' '}
            <a href="/c/keys.json">{t('Khóa công khai')}</a>
          </p>
        </Help>
      </div>
    </PublicPage>
  )
}

// The same file may be sent again at any time: the form carries no mark of being done once.
function Question() {
  const shell = useShell()
  return (
    <form
      class="form"
      method="post"
      action="/verify"
      enctype="multipart/form-data"
      data-sending={t('Đang gửi…')}
    >
      <input type="hidden" name="_csrf" value={shell.csrf} />
      <div class="field">
        <label for="verify-file">{t('Tệp PDF')}</label>
        <input
          id="verify-file"
          type="file"
          name="file"
          accept=".pdf,application/pdf"
          aria-describedby="verify-file-hint"
        />
        <p class="hint" id="verify-file-hint">
          {t('Nhiều nhất 20 MB. Tệp chỉ được đọc để kiểm tra, không lưu lại.')}
        </p>
      </div>
      <div class="field">
        <label for="verify-code">{t('Chuỗi chữ của mã QR')}</label>
        <textarea id="verify-code" name="code" rows={3} autocomplete="off" spellcheck={false} />
      </div>
      <div class="form-foot">
        <button type="submit" class="button button-primary">
          {t('Kiểm tra')}
        </button>
      </div>
    </form>
  )
}
