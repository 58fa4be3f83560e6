import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import type { QueueView } from '../queue.view.ts'

/** What narrows and orders the list; the address keeps it. */
export function QueueNarrow({ view: { filter, sections, count } }: { view: QueueView }) {
  const narrowed = filter.section || filter.marked || filter.words || filter.from || filter.to
  return (
    <details class="queue-narrow" open={Boolean(narrowed) || filter.order === 'score'}>
      <summary>{t('Lọc và sắp xếp ({count} bình luận)', { count })}</summary>
      <Filter to="/moderation">
        {filter.standing !== 'waiting' && <input type="hidden" name="standing" value={filter.standing} />}
        <SelectField
          name="section"
          label={t('Chuyên mục')}
          value={filter.section}
          blank={t('Mọi chuyên mục')}
          options={sections.map((one) => ({ value: one.slug, label: one.name }))}
        />
        <SelectField
          name="marked"
          label={t('Dấu hiệu')}
          value={filter.marked}
          blank={t('Không lọc')}
          options={[
            { value: 'likely', label: t('Giống bình luận bị từ chối (từ 50 %)') },
            { value: 'signs', label: t('Có dấu hiệu đáng chú ý') },
          ]}
        />
        <TextField
          name="q"
          label={t('Chữ trong tên, nội dung, hoặc email')}
          type="search"
          value={filter.words}
          maxLength={100}
        />
        <TextField
          name="from"
          label={t('Gửi từ ngày')}
          value={filter.from && vnDay(filter.from)}
          inputmode="numeric"
          maxLength={10}
        />
        <TextField
          name="to"
          label={t('đến ngày')}
          value={filter.to && vnDay(filter.to)}
          inputmode="numeric"
          maxLength={10}
        />
        <SelectField
          name="order"
          label={t('Thứ tự')}
          value={filter.order}
          options={[
            { value: 'time', label: t('Theo thời gian') },
            { value: 'score', label: t('Giống bình luận bị từ chối nhất trước') },
          ]}
          required
        />
      </Filter>
    </details>
  )
}
