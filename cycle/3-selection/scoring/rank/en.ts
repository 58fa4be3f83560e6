/** English of the ranking pages. */
export const english: Record<string, string> = {
  'Xếp hạng': 'Ranking',
  'Năm {year} · {count} đơn vị đã có điểm': 'Year {year} · {count} units with points',
  'Tải bảng tính có công thức': 'Download the workbook with formulas',
  'Đang tính độ vững của thứ hạng. Hãy tải lại trang sau ít giây.':
    'How sure the ranks are is being computed. Reload the page in a few seconds.',
  'Thứ hạng và độ vững': 'Ranks and how sure they are',
  'chưa ghi kết quả suy tôn': 'acclamation not recorded yet',
  'suy tôn ngày {day}: {voted}/{members} thành viên bỏ phiếu':
    'acclamation of {day}: {voted}/{members} members voted',
  'Suy tôn': 'Acclamation',
  'Xếp loại': 'Band',
  'chưa xếp loại': 'no band',
  'Độ vững': 'How sure',
  'Nói thành lời': 'In words',
  đạt: 'met',
  'không đạt': 'not met',
  'chưa có số liệu': 'no figure yet',
  '{yes} phiếu, hạng {place}': '{yes} votes, place {place}',
  'khác hạng điểm': 'differs from points',
  'Bằng điểm và mọi chỉ số: chờ bỏ phiếu.': 'Equal in points and every indicator: awaits a ballot.',
  'Cùng hạng với {count} đơn vị.': 'Shares the place with {count} units.',
  'Bằng tổng điểm; phân định theo: {by}.': 'Equal totals; decided by: {by}.',
  'phiếu bầu': 'the ballot',
  'Còn {count} tiêu chí bắt buộc chưa có số liệu.': '{count} compulsory criteria still without a figure.',
  'Hạng {place} giữ nguyên khi tăng hoặc giảm 10 % trọng số của bất kỳ một tiêu chí nào.':
    'Place {place} holds when the weight of any one criterion is 10 % more or less.',
  'Đổi trọng số 10 %: cao nhất hạng {best}{bestBy}, thấp nhất hạng {worst}{worstBy}.':
    'With a weight changed by 10 %: at best place {best}{bestBy}, at worst place {worst}{worstBy}.',
  'Quyết khác đi một ô còn khác ý kiến: cao nhất hạng {best}{bestBy}, thấp nhất hạng {worst}{worstBy}.':
    'With one disputed cell decided the other way: at best place {best}{bestBy}, at worst place {worst}{worstBy}.',
  'Đổi chỗ với hạng {place} nếu {change}.': 'Changes places with place {place} if {change}.',
  'được thêm {points} điểm ở {code}': 'it gets {points} points more at {code}',
  'được thêm {points} điểm ở {code} (số liệu {before} thành {after})':
    'it gets {points} points more at {code} (figure {before} becomes {after})',
  'bên kia bớt {points} điểm ở {code}': 'the other gets {points} points fewer at {code}',
  'bên kia bớt {points} điểm ở {code} (số liệu {before} thành {after})':
    'the other gets {points} points fewer at {code} (figure {before} becomes {after})',
  'được thêm {points} điểm vượt kế hoạch ở {code}': 'it gets {points} points more over the plan at {code}',
  'bên kia bớt {points} điểm vượt kế hoạch ở {code}':
    'the other gets {points} points fewer over the plan at {code}',
  'Đọc hình độ vững': 'How to read the picture',
  'Chấm đỏ là hạng hiện tại, bên trái là hạng 1. Vạch trên: hạng cao nhất và thấp nhất khi điểm đạt được và điểm tối đa của một tiêu chí hay một nhóm tăng hoặc giảm 10 %, các tiêu chí khác giữ nguyên. Vạch dưới: khi một ô mà các cột đã nộp ghi khác nhau được quyết theo cột kia.':
    'The red dot is the place now, place 1 on the left. The upper bar: the best and worst place when the points reached and the most points of one criterion or group are 10 % more or less, all others kept. The lower bar: when one cell at which the columns handed in differ is decided by the other column.',
  'Bảng số của hình': 'The figures of the picture',
  'Hạng cao nhất và thấp nhất của từng cơ quan': 'Best and worst place of each agency',
  'Tổng điểm đúng từng chữ số': 'Total to the last digit',
  'Khi đổi trọng số': 'With other weights',
  'Khi quyết khác một ô': 'With one cell decided otherwise',
  'đổi trọng số: từ hạng {best} đến hạng {worst}': 'other weights: from place {best} to place {worst}',
  'ô còn khác ý kiến: từ hạng {best} đến hạng {worst}': 'disputed cells: from place {best} to place {worst}',
  'Hạng {place}': 'Place {place}',
  'Hạng {place} · {total} điểm · năm {year}': 'Place {place} · {total} points · year {year}',
  'Xem bảng xếp hạng': 'See the ranking',
  'Chưa có đơn vị nào đứng cạnh để so sánh': 'No unit stands beside it to compare with yet',
  'Bằng điểm với {name}': 'Equal in points with {name}',
  'Bằng điểm, không có chỉ số nào phân định nên cùng hạng {place}.':
    'Equal in points, and no indicator decides between them: they share place {place}.',
  'Trong ngoặc là thay đổi đưa tới hạng ấy: mã tiêu chí và mức tăng (+10 %) hoặc giảm (−10 %) trọng số, hoặc tên viết tắt của cơ quan và mã tiêu chí có ô được quyết khác đi. Ví dụ “(2 −10 %)”: tiêu chí 2 giảm 10 % trọng số.':
    'In brackets stands the change that leads to that place: the code of a criterion and its weight made more (+10 %) or less (−10 %), or the short name of an agency and the code of the criterion whose cell is decided otherwise. For example “(2 −10 %)”: the weight of criterion 2 is 10 % less.',
  'Kém {name} đứng trên {gap} điểm': '{gap} points behind {name} above',
  'Hơn {name} đứng dưới {gap} điểm': '{gap} points ahead of {name} below',
  'xem từ phía bên kia': 'see from the other side',
  'Lên trên nếu có một trong các thay đổi:': 'Moves above with any one of these changes:',
  'Bị vượt nếu có một trong các thay đổi:': 'Is overtaken with any one of these changes:',
  'thêm {points} điểm ở {code}': '{points} points more at {code}',
  'bớt {points} điểm ở {code}': '{points} points fewer at {code}',
  'thêm {points} điểm ở {code}, số liệu từ {before} thành {after}':
    '{points} points more at {code}, figure from {before} to {after}',
  'bớt {points} điểm ở {code}, số liệu từ {before} thành {after}':
    '{points} points fewer at {code}, figure from {before} to {after}',
  'Bằng điểm nhau nếu trọng số đổi: {changes}': 'Level if a weight changes: {changes}',
  'Từng dòng so với {name}': 'Line by line beside {name}',
  Chênh: 'Difference',
  'Hơn, kém': 'Ahead, behind',
  '{code}: chênh {by} điểm': '{code}: {by} points apart',
  'Xem thứ hạng và độ vững': 'See ranks and how sure they are',
}
