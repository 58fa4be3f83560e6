import { Help, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { allFields, type Field } from '../docx/schema.ts'
import type { Example } from '../example.ts'

type View = { fields: Field[]; from: Example['from']; title: string }

/** How to write fields, and all of this paper with what they say in the example. */
export function FieldsPanel({ fields, from, title }: View) {
  const rows = allFields(fields)
  return (
    <Panel heading={t('Các trường của văn bản này')} id="fields">
      <HowTo />
      <p class="quiet">{sourceWords(from, title)}</p>
      <Sheet
        caption={t('Tên trường và ví dụ')}
        rows={rows}
        rowKey={({ field, lists }) => [...lists, field.name].join(' › ')}
        columns={[
          {
            head: t('Viết trong mẫu'),
            title: true,
            cell: ({ field }) => <bdi lang="vi">{written(field)}</bdi>,
          },
          {
            head: t('Dùng bên trong'),
            cell: ({ lists }) => lists.map((list) => `{#${list}}`).join(' ') || t('mọi chỗ'),
          },
          {
            head: t('Ví dụ'),
            wide: true,
            cell: ({ field }) => (field.inside ? t('danh sách') : field.example || '–'),
          },
        ]}
      />
    </Panel>
  )
}

const written = ({ name, inside }: Field) => (inside ? `{#${name}} … {/${name}}` : `{${name}}`)

/** What the examples are taken from. */
export function sourceWords(from: Example['from'], title: string): string {
  if (from === 'issued') return t('Dữ liệu lấy từ văn bản đã ban hành: {title}.', { title })
  if (from === 'records') return t('Dữ liệu lấy từ hồ sơ của năm: {title}.', { title })
  return t('Chưa có văn bản loại này và hồ sơ chưa đủ để lập, nên ví dụ chỉ là chữ giữ chỗ.')
}

function HowTo() {
  return (
    <Help word={t('Cách viết trường, vòng lặp, điều kiện')}>
      <ul>
        <li>
          {t(
            'Trường: viết tên trong dấu ngoặc nhọn, ví dụ {tên}. Chữ hoa, chữ thường, dấu cách thừa không sao; viết tên bằng CHỮ HOA thì giá trị in hoa.',
            { tên: '{trích yếu}' },
          )}
        </li>
        <li>
          {t(
            'Vòng lặp: {mẫu} in mỗi mục một đoạn. Chỗ mở và chỗ đóng đứng riêng mỗi chỗ một dòng thì lặp cả các đoạn ở giữa.',
            { mẫu: '{#căn cứ}{căn cứ}{/căn cứ}' },
          )}
        </li>
        <li>
          {t('Bảng: đặt {mở} ở ô đầu và {đóng} ở ô cuối của một dòng thì dòng đó lặp lại.', {
            mở: '{#danh sách}',
            đóng: '{/danh sách}',
          })}
        </li>
        <li>
          {t('Điều kiện: {có} chỉ in khi có; {không} chỉ in khi không có.', {
            có: '{#có nơi nhận} … {/}',
            không: '{#không có nơi nhận} … {/}',
          })}
        </li>
        <li>{t('Đóng bằng {/} hoặc ghi cả tên. Mỗi trường phải nằm gọn trong một đoạn.')}</li>
        <li>
          {t(
            'Mẫu in gì là do mẫu: phần nào không có trường trong mẫu thì không in, trang xem trước sẽ nhắc.',
          )}
        </li>
      </ul>
    </Help>
  )
}
