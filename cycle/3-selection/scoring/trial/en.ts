export const english: Record<string, string> = {
  'Gợi ý xem lại': 'Worth another look',
  'Ai đổi hạng, vì sao': 'Who moves, and why',
  'Bảng còn chỗ chưa tính được nên chưa chạy thử được:':
    'Some of the scale cannot be computed yet, so it cannot be tried:',
  'Bảng {year}': 'Scale {year}',
  'Chưa có số liệu năm trước để chạy thử.': 'There are no figures of an earlier year to try it on.',
  'Chưa có số liệu năm {year} cho: {codes}.': 'No figures of {year} for: {codes}.',
  'Chạy thử bảng tiêu chí năm {year}': 'Trial of the scale of {year}',
  'Cách tính khác trước nên không dùng được số liệu cũ: {codes}.':
    'Scored in another way, so that the old figures do not serve: {codes}.',
  'Có năm {year} mà nay không còn: {codes}.': 'In {year} but no longer: {codes}.',
  'Dòng do người chấm cho điểm được quy theo điểm tối đa mới.':
    'Points given by judgement are taken in proportion to the new most.',
  'Giữ hạng': 'Keeps its place',
  'Hạng trước và sau': 'Places before and after',
  'Khi cụm đã có điểm của một năm trước, bảng của năm này được tính thử trên số liệu đó.':
    'Once the cluster has the scores of an earlier year, this year’s scale is tried on them.',
  'Số liệu năm {last} tính theo bảng năm {year}: {moved} trong {all} đơn vị đổi hạng.':
    'The figures of {last} by the scale of {year}: {moved} of {all} agencies change place.',
  'Vì sao': 'Why',
  'hạng {place}, {points}': 'place {place}, {points}',
  '{code}: {own} điểm, so với trung bình cụm {apart}':
    '{code}: {own} points, {apart} against the average of the cluster',
  'Đơn vị': 'Agency',
}
