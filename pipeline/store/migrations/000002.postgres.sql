-- Words come ready: the server's own parser would depend on the locale of the database.
create table reviewed_words (
  rowid bigint primary key,
  words tsvector not null
);
create index reviewed_words_by_word on reviewed_words using gin (words);
