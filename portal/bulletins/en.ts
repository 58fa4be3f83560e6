export const english: Record<string, string> = {
  'Bản ghi': 'Recording',
  'Bản ghi: {title}': 'Recording: {title}',
  'Bản tin có phụ đề và lời đầy đủ.': 'Bulletins with captions and a full transcript.',
  'Bản tin để nghe, có lời đầy đủ để đọc.': 'Bulletins to listen to, with a full transcript to read.',
  Bỏ: 'Remove',
  'Bỏ “{label}” khỏi bản ghi?': 'Remove “{label}” from the recording?',
  'Chưa chọn tệp.': 'No file was chosen.',
  'Chưa có bản ghi': 'No recording yet',
  'Chưa có bản ghi. Hãy gửi bản ghi trước, rồi gửi phụ đề.':
    'There is no recording yet. Send the recording first, then the captions.',
  'Chưa có phụ đề': 'No captions yet',
  'Câu thứ {n} bắt đầu sau khi bản ghi đã hết. Hãy xem lại có đúng tệp phụ đề không.':
    'Cue {n} begins after the end of the recording. Check that this is the right caption file.',
  'Dung lượng': 'Size',
  'Dài {length}': 'Length {length}',
  'Dòng {number}: câu phụ đề không có chữ.': 'Line {number}: the cue has no words.',
  'Dòng {number}: giờ chưa đúng. Hãy viết như 00:00:01.000 --> 00:00:04.000.':
    'Line {number}: the time is wrong. Write it like 00:00:01.000 --> 00:00:04.000.',
  'Dòng {number}: giờ kết thúc phải sau giờ bắt đầu.':
    'Line {number}: the end must come after the beginning.',
  'Dòng {number}: thiếu dòng giờ, ví dụ 00:00:01.000 --> 00:00:04.000.':
    'Line {number}: the line with the time is missing, such as 00:00:01.000 --> 00:00:04.000.',
  'Gửi bản ghi': 'Send the recording',
  'Gửi phụ đề': 'Send captions',
  'Gửi tệp ở dưới. Độ dài, khổ hình và kiểu nén được đọc từ chính tệp.':
    'Send the file below. Its length, frame and coding are read from the file itself.',
  'Không nhận tệp “{name}”. Hãy chọn video MP4, WebM hoặc âm thanh MP3, M4A, OGG.':
    'The file “{name}” is not taken. Choose an MP4 or WebM video, or an MP3, M4A or OGG sound.',
  'Không đọc được “{name}”: tệp hỏng hoặc bị cắt ngang. Hãy xuất lại rồi gửi.':
    '“{name}” cannot be read: it is damaged or cut off. Export it again and send it.',
  'Khổ hình': 'Frame',
  'Kiểu nén': 'Coding',
  'Loại bản tin': 'Kind of bulletin',
  'MP3, M4A, OGG hoặc WebM, nhiều nhất {size}.': 'MP3, M4A, OGG or WebM, at most {size}.',
  'MP4 (H.264, AAC) hoặc WebM, nhiều nhất {size}.': 'MP4 (H.264, AAC) or WebM, at most {size}.',
  'Mục lục theo giờ': 'Chapters',
  'Nhiều trình duyệt không mở được kiểu nén của “{name}”. Hãy xuất ra H.264 và AAC.':
    'Many browsers cannot play the coding of “{name}”. Export it as H.264 and AAC.',
  'Những hoạt động kể bằng ảnh.': 'Events told in pictures.',
  'Phụ đề cho người khó nghe': 'Captions for the hard of hearing',
  'Phụ đề dịch': 'Translated subtitles',
  'Phụ đề giúp người khó nghe; lời đầy đủ của bản tin viết ở phần nội dung bài.':
    'Captions help the hard of hearing; the full transcript is written in the text of the item.',
  'Phụ đề và mục lục': 'Captions and chapters',
  'Thay bản ghi': 'Replace the recording',
  Tiếng: 'Language',
  'Tiếng Anh': 'English',
  'Tiếng Khmer': 'Khmer',
  'Tiếng Lào': 'Lao',
  'Tiếng Nga': 'Russian',
  'Tiếng Pháp': 'French',
  'Tiếng Trung Quốc': 'Chinese',
  'Tiếng Việt': 'Vietnamese',
  'Tên hiện cho bạn đọc': 'Name shown to readers',
  'Tên tệp': 'File name',
  'Tải về ({size})': 'Download ({size})',
  'Tệp bản ghi': 'Recording file',
  'Tệp có hơn {most} câu. Hãy tách bản ghi thành nhiều phần.':
    'The file has more than {most} cues. Divide the recording into parts.',
  'Tệp không có câu phụ đề nào. Hãy chọn tệp WebVTT (.vtt) hoặc SubRip (.srt).':
    'The file holds no cue. Choose a WebVTT (.vtt) or SubRip (.srt) file.',
  'Tệp phụ đề': 'Caption file',
  'Tệp phụ đề không viết bằng UTF-8. Hãy lưu lại với bảng mã UTF-8 rồi gửi.':
    'The caption file is not written in UTF-8. Save it as UTF-8 and send it again.',
  'Tệp phụ đề lớn quá 1 MB. Hãy chọn đúng tệp phụ đề.':
    'The caption file is over 1 MB. Choose the right caption file.',
  'Về bài': 'Back to the item',
  'WebVTT (.vtt) hoặc SubRip (.srt), mã UTF-8. Cùng loại và tiếng thì bản mới thay bản cũ.':
    'WebVTT (.vtt) or SubRip (.srt) in UTF-8. One of the same kind and language takes the place of the old one.',
  '{n} câu': '{n} cues',
  'Đã bỏ phụ đề.': 'The captions are removed.',
  'Đã nhận bản ghi. Bạn đọc có bản này từ lần đăng tới.':
    'The recording is taken. Readers get it with the next publication.',
  'Đã nhận phụ đề.': 'The captions are taken.',
  '“{name}” không có hình. Với tệp chỉ có tiếng, hãy tạo bản tin tiếng.':
    '“{name}” has no picture. For a file with sound alone make an audio bulletin.',
  '“{name}” không phải tệp chỉ có tiếng. Với tệp có hình, hãy tạo bản tin hình.':
    '“{name}” is not sound alone. For a file with a picture make a video bulletin.',
  'chưa có bản ghi': 'there is no recording',
  'chưa có ảnh': 'there is no photo',
  'Từ ảnh {n}': 'From photo {n}',
  'Ảnh sau': 'Next photo',
  'Ảnh trước': 'Previous photo',
  'Ảnh {n}/{all}': 'Photo {n}/{all}',
}
