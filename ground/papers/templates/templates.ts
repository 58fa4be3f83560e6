/** Whose template it is: an agency's, or a cluster's for the papers of the cluster itself. */
export type Owner = { kind: 'agency' | 'cluster'; id: string; name: string }

/** “Phiên bản của mẫu”. */
export type TemplateVersion = {
  id: string
  code: string
  number: number
  fileName: string
  size: number
  remark: string
  uploadedBy: string
  uploadedAt: Date
  isInForce: boolean
}

/** What is in force for one paper: a version, or the built-in form (`number` null); `since` null when nobody ever chose. */
export type InForce = { code: string; number: number | null; by: string; since: Date | null }

export const templateActions: Record<string, string> = {
  'template.uploaded': 'Tải mẫu văn bản lên',
  'template.chosen': 'Đưa mẫu văn bản vào dùng',
  'template.returned': 'Trở lại mẫu có sẵn của văn bản',
}
