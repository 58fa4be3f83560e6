/** What the journal says of the launch. */
export const launchActions: Record<string, string> = {
  'movement.written': 'Ghi phong trào thi đua',
  'movement.rewritten': 'Sửa phong trào thi đua',
  'criterion.added': 'Thêm tiêu chí',
  'criterion.edited': 'Sửa tiêu chí',
  'criterion.removed': 'Bỏ tiêu chí',
  'criteria.copied': 'Chép bảng tiêu chí năm trước',
  'criteria.issued': 'Ban hành bảng tiêu chí',
  'target.added': 'Thêm chỉ tiêu',
  'target.edited': 'Sửa chỉ tiêu',
  'target.removed': 'Bỏ chỉ tiêu',
  'entry.made': 'Đăng ký thi đua',
  'entry.withdrawn': 'Rút đăng ký',
  'pledge.written': 'Soạn lời giao ước',
  'pledge.rewritten': 'Sửa lời giao ước',
  'pledge.signed': 'Ký giao ước thi đua',
}
