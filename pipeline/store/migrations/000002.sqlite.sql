-- The default classes of characters break Bengali words at their vowel signs.
create virtual table reviewed_words using fts5 (
  words,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
  content = '',
  contentless_delete = 1
);
