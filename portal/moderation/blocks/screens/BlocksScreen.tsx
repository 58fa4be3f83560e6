import { DayField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { addMonths, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { ListedBlock } from '../blocks.store.ts'
import { blockLabel } from '../blocks.ts'

type View = { blocks: ListedBlock[]; today: Day; page: number; pages: number }

/** Who and what is kept out, until when, why and by whom. */
export function BlocksScreen({ blocks, today, page, pages }: View) {
  return (
    <Page
      heading={t('Danh sách chặn')}
      sub={t('Mọi lệnh chặn đều có lý do và ngày hết; nơi gửi và email chỉ lưu dạng băm.')}
      act={
        <Button href="/moderation" kind="quiet">
          {t('Về hàng chờ duyệt')}
        </Button>
      }
    >
      <Panel heading={t('Chặn từ ngữ')} id="words">
        <Form to="/moderation/blocks" submit={t('Chặn từ ngữ này')}>
          <TextField
            name="words"
            label={t('Từ ngữ')}
            hint={t(
              'So không phân biệt dấu, hoa thường. Bình luận có từ này không bị từ chối, chỉ luôn phải chờ duyệt.',
            )}
            maxLength={60}
            required
          />
          <TextField name="reason" label={t('Lý do chặn')} maxLength={300} required />
          <DayField name="endsOn" label={t('Chặn đến hết ngày')} value={addMonths(today, 3)} required />
        </Form>
      </Panel>
      <Sheet
        caption={t('Các lệnh chặn')}
        columns={[
          { head: t('Chặn'), title: true, cell: (one) => <Blocked block={one} /> },
          { head: t('Lý do'), wide: true, cell: (one) => one.reason },
          { head: t('Đến hết ngày'), cell: (one) => vnDay(one.endsOn) },
          { head: t('Người chặn'), cell: (one) => `${one.blockedBy} · ${vnInstant(one.blockedAt)}` },
          { head: t('Tình trạng'), cell: (one) => <State block={one} /> },
        ]}
        rows={blocks}
        rowKey={(one) => one.id}
        empty={
          <Empty
            title={t('Chưa chặn ai, chưa chặn từ nào')}
            how={t('Chặn người gửi từ chính bình luận trong hàng chờ.')}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => `/moderation/blocks?page=${n}`} />
    </Page>
  )
}

function Blocked({ block }: { block: ListedBlock }) {
  const kind = block.kind === 'email' && block.shown.startsWith('@') ? 'host' : block.kind
  return (
    <>
      <strong>{block.shown}</strong> <span class="quiet small">{blockLabel(kind)}</span>
    </>
  )
}

function State({ block }: { block: ListedBlock }) {
  if (block.endedAt)
    return (
      <>
        <Pill>{t('Đã bỏ')}</Pill>{' '}
        <span class="quiet small">
          {block.endedBy} · {vnInstant(block.endedAt)} · {block.endReason}
        </span>
      </>
    )
  if (!block.stands) return <Pill>{t('Đã hết hạn')}</Pill>
  return (
    <>
      <Pill kind="warn">{t('Đang chặn')}</Pill>
      <More
        to={`/moderation/blocks/${block.id}/end`}
        submit={t('Bỏ chặn')}
        label={t('Bỏ chặn…')}
        kind="quiet"
      >
        <TextField name="reason" label={t('Lý do bỏ chặn')} maxLength={300} required />
      </More>
    </>
  )
}
