import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { KeyPart } from '../browser.view.ts'
import { BrowserDesk } from './Desk.tsx'

/** A trustee's own page: three rounds that make the key, and his part of the result. */
export function KeyScreen(view: KeyPart) {
  const { at, sitting, step, isMine, awaited } = view
  const decrypts = view.decryptions.some((one) => one.may.kind === 'allowed')
  return (
    <Page
      heading={t('Khóa kiểm phiếu của tôi')}
      sub={sitting.councilName}
      scripts={['ballot-key']}
      act={
        <Button href={`${at}/tally`} kind="quiet">
          {t('Về trang bỏ phiếu')}
        </Button>
      }
    >
      <p>
        {t(
          'Tổ kiểm phiếu có {of} người, mỗi người giữ một phần khóa; cần {needed} người cùng giải mã mới ra kết quả. Mã riêng chỉ ở trên giấy của bạn, máy chủ không bao giờ có.',
          { of: view.of, needed: view.needed },
        )}
      </p>
      {step && !isMine && (
        <Notice>
          {t('Phần của bạn ở bước này đã xong. Còn chờ: {names}.', { names: awaited.join(', ') })}
        </Notice>
      )}
      {!step && !sitting.endedAt && (
        <Notice kind="done">{t('Khóa đã lập xong. Hãy giữ kỹ mã riêng đến lúc giải mã.')}</Notice>
      )}
      {sitting.endedAt && !decrypts && <Decrypted view={view} />}
      {(isMine || decrypts) && (
        <BrowserDesk mark="key" at={at}>
          {step === 'certificate' ? <NewSeed /> : <OwnSeed step={step} />}
        </BrowserDesk>
      )}
    </Page>
  )
}

function Decrypted({ view }: { view: KeyPart }) {
  const reasons = new Set(view.decryptions.map((one) => (one.may.kind === 'refused' ? one.may.reason : '')))
  return (
    <>
      {[...reasons].filter(Boolean).map((reason) => (
        <Notice key={reason}>{reason}</Notice>
      ))}
    </>
  )
}

function NewSeed() {
  return (
    <Panel heading={t('Bước 1: lập mã riêng')}>
      <p>
        {t(
          'Mã riêng gồm 22 ký tự, do trình duyệt này lập ngẫu nhiên. Mất mã thì không giải mã được phần của bạn.',
        )}
      </p>
      <button type="button" class="button button-quiet" data-make>
        {t('Lập mã riêng')}
      </button>
      <p>
        <output data-seed class="ballot-code" />
      </p>
      <label class="choice" hidden data-kept-line>
        <input type="checkbox" data-kept autocomplete="off" />
        <span>{t('Tôi đã chép mã riêng ra giấy và cất kỹ')}</span>
      </label>
      <button type="button" class="button" data-send disabled>
        {t('Gửi phần công khai')}
      </button>
    </Panel>
  )
}

function OwnSeed({ step }: { step: KeyPart['step'] }) {
  const headings = {
    certificate: '',
    polynomial: t('Bước 2: chia khóa cho cả tổ'),
    confirmation: t('Bước 3: kiểm tra và xác nhận phần khóa nhận được'),
  }
  return (
    <Panel heading={step ? headings[step] : t('Giải mã phần của tôi')}>
      <div class="field">
        <label class="field-label" for="seed">
          {t('Mã riêng đã chép')}
        </label>
        <input id="seed" class="control" data-typed autocomplete="off" spellcheck={false} maxLength={40} />
      </div>
      <button type="button" class="button" data-send>
        {step ? t('Làm bước này') : t('Giải mã và gửi')}
      </button>
    </Panel>
  )
}
