/** Sentences of the rules on money and insignia in English. */
export const english: Record<string, string> = {
  'Mức tiền thưởng trước 01/10/2017 chưa đọc': 'Bonuses before 1 October 2017 have not been read',
  'Mức tiền thưởng từ 01/3/2027, khi Nghị định 152/2025/NĐ-CP hết hiệu lực, chưa đọc':
    'Bonuses from 1 March 2027, when Decree 152/2025/NĐ-CP ends, have not been read',
  'Mức lương cơ sở trước 01/7/2018 chưa có trong sổ văn bản':
    'The base salary before 1 July 2018 is not in the register of texts',
  'Mức tiền thưởng của danh hiệu, hình thức này chưa đọc': 'The bonus of this award has not been read',
  'Danh hiệu, hình thức này không tặng cho đối tượng này': 'This award does not go to such a recipient',
  'Chưa biết mức tiền thưởng': 'The bonus is not known',
  'Chỉ một danh hiệu, hình thức vào thời điểm này': 'The only award at this time',
  'Danh hiệu và hình thức cùng lúc: trả cả hai': 'A title and a form at one time: both are paid',
  'Chưa ghi thời gian thành tích của từng danh hiệu':
    'The period of achievement of each title is not written down',
  'Danh hiệu của các thời gian thành tích khác nhau: trả đủ':
    'Titles for different periods of achievement: each is paid',
  'Chưa biết mức tiền thưởng của danh hiệu cùng thời gian':
    'The bonus of a title for the same period is not known',
  'Mức cao nhất trong các danh hiệu cùng thời gian thành tích':
    'The highest of the titles for the same period of achievement',
  'Danh hiệu cùng thời gian thành tích chỉ trả mức cao nhất':
    'Of titles for the same period only the highest is paid',
  'Hình thức của các thành tích khác nhau: trả đủ': 'Forms for different achievements: each is paid',
  'Cần xem có phải cùng một thành tích: một thành tích chỉ khen một hình thức':
    'See whether it is one achievement: one achievement is commended in one form only',
  'Khổ A4, 297 × 210 mm, nền trắng, có đường diềm': 'A4, 297 × 210 mm, white, with a border',
  'Giữa phía trên: Quốc huy hoặc biểu tượng': 'Top centre: the national emblem or that of the organisation',
  'Giữa phía trên: Quốc huy hoặc biểu tượng, hai bên có cờ đỏ':
    'Top centre: the national emblem or that of the organisation, between red flags',
  'Quốc hiệu, tiêu ngữ (cơ quan của Đảng: Đảng Cộng sản Việt Nam)':
    'Name and motto of the State (bodies of the Party: Communist Party of Việt Nam)',
  'Chức vụ người quyết định, chữ đỏ in hoa': 'Title of the deciding authority, in red capitals',
  '“Tặng”': '“Awards”',
  '“Tặng danh hiệu”': '“Awards the title”',
  'Tên danh hiệu, hình thức, chữ đỏ in hoa': 'Name of the award, in red capitals',
  'Người, tập thể được tặng; chức vụ, đơn vị; thành tích': 'Recipient; post, unit; achievement',
  'Dưới bên trái: số và ngày quyết định, số sổ vàng':
    'Bottom left: number and day of the decision, number in the golden book',
  'Dưới bên phải: địa danh, ngày; chức vụ, chữ ký, dấu, họ tên':
    'Bottom right: place, day; post, signature, seal, name',
  'Quân đội có mẫu huy hiệu, cờ, bằng, khung, hộp riêng; chưa đọc mẫu nào kèm danh hiệu nào':
    'The army has its own badges, flags, certificates, frames and boxes; which goes with which award has not been read',
  'Mẫu hiện vật khen thưởng trước năm 2024 chưa đọc': 'Award items before 2024 have not been read',
  'Mẫu hiện vật của danh hiệu, hình thức này chưa đọc': 'The items of this award have not been read',
  'Từ 01/7/2025 Thủ tướng Chính phủ quy định mẫu hiện vật; quyết định chưa đọc':
    'From 1 July 2025 the Prime Minister sets the award items; the decision has not been read',
}
