/** Whose template it is: an agency's, or a cluster's for the papers of the cluster itself. */
export type Owner = { kind: 'agency' | 'cluster'; id: string; name: string }

export const templateActions: Record<string, string> = {
  'template.uploaded': 'Tải mẫu văn bản lên',
  'template.chosen': 'Đưa mẫu văn bản vào dùng',
  'template.returned': 'Trở lại mẫu có sẵn của văn bản',
}
