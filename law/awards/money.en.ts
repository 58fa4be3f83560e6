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
}
