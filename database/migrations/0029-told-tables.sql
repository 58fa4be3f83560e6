-- What pages for readers are made of besides: bulletins, issues, answers to comments, the lists being posted.
select told_to_readers('edition_photos', 'edition_media', 'edition_tracks', 'media_tracks', 'issues', 'issue_entries',
  'issue_publications', 'issue_withdrawals', 'issue_corrections', 'media_drawings', 'media_pages', 'comment_answers',
  'comment_answer_withdrawals', 'postings', 'posting_entries', 'posting_takedowns', 'agencies');
