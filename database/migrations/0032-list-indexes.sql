-- The lists of news are chosen from their publications alone, in the order they are shown.
drop index article_publications_at;
drop index article_publications_section;
drop index article_publications_form;
create index article_publications_newest on article_publications (published_at desc, article_id desc);
create index article_publications_section on article_publications (section, published_at desc, article_id desc);
create index article_publications_form on article_publications (form, published_at desc, article_id desc);

-- Feeds name the recordings they enclose.
select told_to_readers('media_files');
