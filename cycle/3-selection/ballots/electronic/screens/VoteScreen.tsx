import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { VotingPart } from '../browser.view.ts'
import { BrowserDesk } from './Desk.tsx'

type Election = VotingPart['elections'][number]

/** A member's ballot: chosen, hidden and sent from his own browser. */
export function VoteScreen(view: VotingPart) {
  const { at, sitting, elections, may } = view
  return (
    <Page
      heading={t('Phiếu bầu của tôi')}
      sub={sitting.councilName}
      scripts={['ballot-vote']}
      act={
        <Button href={`${at}/tally`} kind="quiet">
          {t('Về trang bỏ phiếu')}
        </Button>
      }
    >
      {elections.length > 0 && elections.every((one) => one.voted) && (
        <Notice kind="done">
          {t('Bạn đã bỏ phiếu. Bỏ lại được cho đến khi kết thúc; chỉ phiếu cuối cùng được tính.')}
        </Notice>
      )}
      {may.kind === 'refused' && <Notice>{may.reason}</Notice>}
      {may.kind === 'hidden' && <Notice>{t('Bạn không tham gia bỏ phiếu ở phiên họp này.')}</Notice>}
      {may.kind === 'allowed' && (
        <BrowserDesk mark="vote" at={at}>
          <Panel heading={t('Chọn cho từng trường hợp')}>
            {elections.flatMap((election) =>
              election.nominees.map((_, place) => <Case election={election} place={place} />),
            )}
          </Panel>
          <Panel heading={t('Gửi phiếu')}>
            <div class="field">
              <label class="field-label" for="code">
                {t('Mã bỏ phiếu')}
              </label>
              <input
                id="code"
                class="control"
                data-code
                autocomplete="off"
                spellcheck={false}
                maxLength={30}
              />
              <p class="field-hint">
                {t('Trên mảnh giấy người lập mã đã trao cho bạn, dạng XXX-XXX-XXX-XXX-XXX.')}
              </p>
            </div>
            <p>
              {t(
                'Phiếu được mã hóa trên máy này trước khi gửi. Không ai mở được từng phiếu; chỉ tổng số được giải mã.',
              )}
            </p>
            <p>
              <button type="button" class="button" data-send>
                {t('Mã hóa và gửi phiếu')}
              </button>
            </p>
            <ul data-trackers />
          </Panel>
        </BrowserDesk>
      )}
    </Page>
  )
}

function Case({ election, place }: { election: Election; place: number }) {
  const nominee = election.nominees[place]
  if (!nominee) return null
  const options = [
    ['yes', t('Đồng ý')],
    ['no', t('Không đồng ý')],
    ['blank', t('Phiếu trắng')],
  ] as const
  return (
    <fieldset class="field field-group" data-election={election.id} data-place={place}>
      <legend class="field-label">
        {nominee.position}. {nominee.recipient} <Pill>{nominee.award}</Pill>
      </legend>
      {options.map(([value, label]) => (
        <label key={value} class="choice">
          <input type="radio" name={`choice-${nominee.id}`} value={value} autocomplete="off" />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
