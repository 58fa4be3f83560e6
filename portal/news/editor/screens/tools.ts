import { t } from '#plumbing/language.ts'

/** One button over the text: `does` is what the island knows it by, `drawn` its sign on a grid of 20. */
export type Tool = { does: string; label: string; keys?: string; drawn: string }

type Group = { name: string; tools: Tool[]; known?: boolean }

/** The buttons that always stand over the text, in their groups; `known` signs need no word where room is scarce. */
export function toolGroups(): Group[] {
  return [
    { name: t('Sửa lại'), tools: history(), known: true },
    { name: t('Kiểu đoạn'), tools: kinds() },
    { name: t('Chữ'), tools: letters(), known: true },
    { name: t('Chèn'), tools: inserts() },
  ]
}

function history(): Tool[] {
  return [
    { does: 'undo', label: t('Hoàn tác'), keys: 'Ctrl+Z', drawn: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4' },
    {
      does: 'redo',
      label: t('Làm lại'),
      keys: 'Ctrl+Y',
      drawn: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-4-4M16 8l-4 4',
    },
  ]
}

function kinds(): Tool[] {
  return [
    {
      does: 'paragraph',
      label: t('Đoạn văn'),
      keys: 'Ctrl+Alt+0',
      drawn: 'M12 16V4M15 16V4M16 4H8a3.5 3.5 0 0 0 0 7h4',
    },
    { does: 'heading2', label: t('Đề mục'), keys: 'Ctrl+Alt+2', drawn: 'M4 4v12M12 4v12M4 10h8M15 8l2-2v10' },
    {
      does: 'heading3',
      label: t('Đề mục nhỏ'),
      keys: 'Ctrl+Alt+3',
      drawn: 'M4 6v9M10 6v9M4 10.5h6M14 9h3l-2 3c3 0 2 4-1 3',
    },
    {
      does: 'bulletList',
      label: t('Gạch đầu dòng'),
      keys: 'Ctrl+Shift+8',
      drawn: 'M3.5 5h.5M3.5 10h.5M3.5 15h.5M8 5h9M8 10h9M8 15h9',
    },
    {
      does: 'orderedList',
      label: t('Đánh số'),
      keys: 'Ctrl+Shift+7',
      drawn: 'M3 4l1-.5V8M3 13h2l-2 3h2M8 5h9M8 10h9M8 15h9',
    },
    {
      does: 'quote',
      label: t('Trích dẫn'),
      keys: 'Ctrl+Shift+B',
      drawn: 'M8 6c-3 0-4 2-4 4v4h4v-4H4M16 6c-3 0-4 2-4 4v4h4v-4h-4',
    },
  ]
}

function letters(): Tool[] {
  return [
    {
      does: 'bold',
      label: t('Đậm'),
      keys: 'Ctrl+B',
      drawn: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
    },
    { does: 'italic', label: t('Nghiêng'), keys: 'Ctrl+I', drawn: 'M9 4h5M6 16h5M12 4 8 16' },
    {
      does: 'strike',
      label: t('Gạch bỏ'),
      keys: 'Ctrl+Shift+S',
      drawn: 'M3 10h14M14 6c-1-3-8-3-8 1 0 2 3 3 4 3M6 14c1 3 8 3 8-1',
    },
    {
      does: 'superscript',
      label: t('Chỉ số trên'),
      keys: 'Ctrl+.',
      drawn: 'M4 7l7 9M11 7l-7 9M14 4h2.5l-2 3h2.5',
    },
    {
      does: 'subscript',
      label: t('Chỉ số dưới'),
      keys: 'Ctrl+,',
      drawn: 'M4 4l7 9M11 4l-7 9M14 13h2.5l-2 3h2.5',
    },
    {
      does: 'link',
      label: t('Liên kết'),
      keys: 'Ctrl+K',
      drawn: 'M8 12l4-4M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7',
    },
  ]
}

function inserts(): Tool[] {
  return [
    { does: 'photo', label: t('Ảnh'), drawn: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 7.5h.01' },
    { does: 'gallery', label: t('Chùm ảnh'), drawn: 'M6 3h11v9H6zM3 6v10h11M6 10l3-3 3 3 2-2 3 3' },
    { does: 'bulletin', label: t('Bản tin'), drawn: 'M3 4h14v12H3zM8 7.5l5 2.5-5 2.5z' },
    { does: 'table', label: t('Bảng'), drawn: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12' },
    { does: 'rule', label: t('Vạch ngang'), drawn: 'M3 10h14' },
    { does: 'break', label: t('Xuống dòng'), keys: 'Shift+Enter', drawn: 'M16 4v6H5M5 10l4-4M5 10l4 4' },
  ]
}

/** The buttons that come when the cursor stands in a table. */
export function tableTools(): Tool[] {
  const grid = 'M3 4h14v12H3z'
  return [
    { does: 'rowAfter', label: t('Thêm hàng'), drawn: `${grid}M3 10h14M10 12v3M8.5 13.5h3` },
    { does: 'columnAfter', label: t('Thêm cột'), drawn: `${grid}M10 4v12M13.5 8.5v3M12 10h3` },
    { does: 'rowRemoval', label: t('Bỏ hàng'), drawn: `${grid}M3 10h14M8.5 13h3` },
    { does: 'columnRemoval', label: t('Bỏ cột'), drawn: `${grid}M10 4v12M12 10h3` },
    { does: 'headRow', label: t('Hàng đầu'), drawn: `${grid}M3 8h14M5 6h10` },
    { does: 'headColumn', label: t('Cột đầu'), drawn: `${grid}M8 4v12M5.5 6v8` },
    {
      does: 'merge',
      label: t('Gộp, tách ô'),
      drawn: `${grid}M7 10h6M7 10l2-2M7 10l2 2M13 10l-2-2M13 10l-2 2`,
    },
    { does: 'caption', label: t('Tên bảng'), drawn: 'M3 8h14v8H3zM6 4h8' },
    { does: 'tableRemoval', label: t('Bỏ bảng'), drawn: `${grid}M7 7l6 6M13 7l-6 6` },
  ]
}

/** The buttons that come when the cursor stands in a quote. */
export function quoteTools(): Tool[] {
  return [{ does: 'source', label: t('Nguồn câu trích'), drawn: 'M3 5h14M3 9h10M8 14h9M5 14h.5' }]
}
