import { Act } from '#kit/form/act.tsx'
import { DayField, SelectField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Fold } from '#kit/form/fold.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Facts, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { hidden } from '#plumbing/verdict.ts'
import { type Article, changeLabel, changes } from '../../news/news.ts'
import { StatePill } from '../../news/screens/StatePill.tsx'
import type { ItemWay } from '../item.view.ts'

type PanelOf = { article: Article; way: ItemWay; correction: string }

/** Where the item stands, its next step first, then the others this person may take. */
export function PublishingPanel({ article, way: { may, steps }, correction }: PanelOf) {
  const at = `/magazine/articles/${article.id}`
  const publishAt = article.state === 'scheduled' ? steps[0]?.publishAt : null
  const isChief = may.publish.kind !== 'hidden'
  const isEditor = may.pass.kind !== 'hidden'
  // Why an item cannot go on is said once.
  const mayPass = isChief && may.pass.kind === 'refused' ? hidden : may.pass
  return (
    <Panel heading={t('Đưa ra bạn đọc')} id="publication">
      <Facts
        items={[
          [t('Trạng thái'), <StatePill key="state" state={article.state} />],
          ...(publishAt
            ? [[t('Tự đăng lúc'), `${vnInstant(publishAt)} (${t('giờ Việt Nam')})`] as const]
            : []),
          ...(article.dueOn ? [[t('Hạn'), vnDay(article.dueOn)] as const] : []),
          [
            t('Địa chỉ'),
            <span key="slug" class="small">
              /news/{article.slug}{' '}
              {may.withdraw.kind === 'allowed' && <a href={`${at}/address`}>{t('Đổi địa chỉ bài')}</a>}
            </span>,
          ],
        ]}
      />
      <Act
        may={may.publish}
        to={`${at}/publication`}
        label={t('Xuất bản')}
        confirm={t('Bài sẽ hiện cho mọi người đọc ngay. Xuất bản?')}
      />
      <Schedule at={at} way={may.schedule} />
      <Act
        may={mayPass}
        to={`${at}/passage`}
        label={t('Chuyển duyệt')}
        kind={isChief ? 'quiet' : 'primary'}
      />
      <Act
        may={may.submit}
        to={`${at}/submission`}
        label={t('Gửi biên tập')}
        kind={isEditor ? 'quiet' : 'primary'}
      />
      <Reasoned may={may.return} to={`${at}/return`} word={t('Trả lại…')} label={t('Trả lại')}>
        {t('Người viết đọc lý do này ở bài và trên bàn làm việc.')}
      </Reasoned>
      <Act
        may={may.recall}
        to={`${at}/recall`}
        label={article.state === 'scheduled' ? t('Hủy hẹn đăng') : t('Rút lại')}
        kind="quiet"
      />
      <Change at={at} may={may.publishChange} correction={correction} />
      <Reasoned may={may.withdraw} to={`${at}/withdrawal`} word={t('Gỡ bài…')} label={t('Gỡ bài')} isGrave>
        {t('Lý do hiện với bạn đọc tại địa chỉ của bài.')}
      </Reasoned>
      <Due at={at} article={article} may={may.setDue} />
    </Panel>
  )
}

type Rights = ItemWay['may']

function Schedule({ at, way }: { at: string; way: Rights['schedule'] }) {
  if (way.kind !== 'allowed') return null
  const to = `${at}/schedule`
  return (
    <Fold word={t('Hẹn giờ đăng…')} to={to}>
      <Act may={way} to={to} label={t('Hẹn đăng')} kind="quiet">
        <DayField name="publishOn" label={t('Ngày đăng')} required />
        <TextField
          name="publishTime"
          label={t('Giờ đăng')}
          hint={t('Giờ Việt Nam, ví dụ 07:30. Đến giờ, bài tự hiện với bạn đọc.')}
          maxLength={5}
          required
        />
      </Act>
    </Fold>
  )
}

/** The way a corrected text reaches the readers: never silently. */
function Change({ at, may, correction }: { at: string; may: Rights['publishChange']; correction: string }) {
  if (may.kind === 'hidden') return null
  const to = `${at}/editions`
  return (
    <Fold word={t('Đăng bản sửa…')} to={to}>
      <Act may={may} to={to} label={t('Đăng bản sửa')}>
        <SelectField
          name="change"
          label={t('Loại sửa')}
          options={changes.map((value) => ({ value, label: changeLabel(value) }))}
          value={correction ? 'correction' : null}
          required
        />
        <TextArea
          name="words"
          label={t('Đã sửa gì')}
          hint={t('Câu này hiện dưới bài cùng ngày sửa.')}
          value={correction}
          rows={3}
          required
        />
      </Act>
    </Fold>
  )
}

type ReasonedOf = {
  may: Rights['return']
  to: string
  word: string
  label: string
  isGrave?: boolean
  children: string
}

/** A deed that needs a reason; out of the way until it is wanted, open when the form came back. */
function Reasoned({ may, to, word, label, isGrave, children }: ReasonedOf) {
  if (may.kind !== 'allowed') return null
  const asked = t('Bài thôi hiện với bạn đọc và không đăng lại được. Gỡ bài?')
  return (
    <Fold word={word} to={to}>
      <Act
        may={may}
        to={to}
        label={label}
        kind={isGrave ? 'danger' : 'quiet'}
        {...(isGrave ? { confirm: asked } : {})}
      >
        <TextArea name="reason" label={t('Lý do')} hint={children} rows={3} required />
      </Act>
    </Fold>
  )
}

function Due({ at, article, may }: { at: string; article: Article; may: Rights['setDue'] }) {
  if (may.kind !== 'allowed') return null
  const to = `${at}/deadline`
  return (
    <Fold word={article.dueOn ? t('Đổi hạn…') : t('Đặt hạn…')} to={to}>
      <Act may={may} to={to} label={t('Lưu hạn')} kind="quiet">
        <DayField name="dueOn" label={t('Hạn xong bài')} value={article.dueOn} />
      </Act>
    </Fold>
  )
}
