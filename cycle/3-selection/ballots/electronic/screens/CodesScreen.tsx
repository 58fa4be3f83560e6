import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { CodesPart } from '../browser.view.ts'
import { BrowserDesk } from './Desk.tsx'

/** The authority's page: codes made in his browser, slips for the members, and only the public lists sent. */
export function CodesScreen({ at, sitting, voters, may }: CodesPart) {
  return (
    <Page
      heading={t('Lập mã bỏ phiếu')}
      sub={sitting.councilName}
      scripts={['ballot-codes']}
      act={
        <Button href={`${at}/tally`} kind="quiet">
          {t('Về trang bỏ phiếu')}
        </Button>
      }
    >
      <p>
        {t(
          'Mã do trình duyệt này lập cho {count} thành viên. Máy chủ chỉ nhận danh sách công khai, không bao giờ thấy mã; bạn trao tận tay từng người và không giữ lại.',
          { count: voters.length },
        )}
      </p>
      {may.kind === 'refused' && <Notice>{may.reason}</Notice>}
      {may.kind === 'allowed' && (
        <BrowserDesk mark="codes" at={at}>
          <Panel heading={t('1. Lập mã')}>
            <button type="button" class="button button-quiet" data-make>
              {t('Lập mã cho {count} người', { count: voters.length })}
            </button>
          </Panel>
          <Panel heading={t('2. In hoặc tải, rồi cắt trao từng người')}>
            <table class="slips">
              <thead>
                <tr>
                  <th scope="col">{t('Thành viên')}</th>
                  <th scope="col">{t('Mã bỏ phiếu')}</th>
                </tr>
              </thead>
              <tbody data-slips />
            </table>
            <div class="form-acts">
              <button type="button" class="button button-quiet" data-print disabled>
                {t('In các phiếu mã')}
              </button>
              <button type="button" class="button button-quiet" data-download disabled>
                {t('Tải về máy này')}
              </button>
            </div>
          </Panel>
          <Panel heading={t('3. Nộp danh sách công khai')}>
            <button type="button" class="button" data-send disabled>
              {t('Nộp danh sách công khai')}
            </button>
          </Panel>
        </BrowserDesk>
      )}
    </Page>
  )
}
