import { FormContext } from '#kit/form/field.tsx'
import { FileField, TextArea } from '#kit/form/fields.tsx'
import { PublicPage } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Help, Panel } from '#kit/parts.tsx'
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
        <Panel>
          <p>
            {t('Gửi tệp PDF đã ký, hoặc dán chuỗi chữ của mã QR, để biết ai ký, khi nào và có bị sửa không.')}
          </p>
          <Question />
        </Panel>
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
    <FormContext.Provider value={{ id: 'verify', attempt: null }}>
      <form class="form" method="post" action="/verify" enctype="multipart/form-data">
        <input type="hidden" name="_csrf" value={shell.csrf} />
        <FileField
          name="file"
          label={t('Tệp PDF')}
          hint={t('Nhiều nhất 20 MB. Tệp chỉ được đọc để kiểm tra, không lưu lại.')}
          accept=".pdf,application/pdf"
        />
        <TextArea name="code" label={t('Chuỗi chữ của mã QR')} rows={3} maxLength={4000} />
        <div class="form-acts">
          <button type="submit" class="button button-primary">
            {t('Kiểm tra')}
          </button>
        </div>
      </form>
    </FormContext.Provider>
  )
}
