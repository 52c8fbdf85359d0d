-- Runs on SQLite and on PostgreSQL. Times are ISO 8601 text in UTC; content is JSON under gzip.

-- One source is one content, whatever its names are.
create table sources (
  sha256 text primary key,
  -- The order of registration: of twins the first is the original.
  number bigint not null unique,
  bytes bigint not null,
  state text not null check (state in ('waiting', 'reading', 'complete', 'partial', 'failed')),
  -- How it is to be read (anchor, use of ink), and by which reader it was last.
  options text not null,
  reader text,
  -- The last version of its record; null before the first.
  version integer,
  -- Why it could not be read, and whether that may change by itself.
  error_kind text,
  error text,
  retryable integer not null default 0,
  -- Who reads it, and how often reading was begun without a page to show for it.
  claimed_by text,
  attempts integer not null default 0,
  -- Pages that workers still have to read before the file can be put together.
  pages_left integer not null default 0,
  registered_at text not null,
  settled_at text,
  milliseconds integer
);
create index sources_by_state on sources (state);

-- The fingerprint tells without reading whether the file changed since it was registered.
create table names (
  path text primary key,
  sha256 text not null references sources (sha256),
  fingerprint text not null
);
create index names_by_source on names (sha256);

create table pages (
  sha256 text not null references sources (sha256),
  number integer not null,
  recogniser text not null,
  -- Null where the page was given up, with the reason.
  content bytea,
  error text,
  origin text,
  milliseconds integer not null,
  run integer,
  read_at text not null,
  primary key (sha256, number, recogniser)
);
create index pages_by_run on pages (run);

-- Every record that was ever made; the one with the version of its source holds.
create table records (
  sha256 text not null references sources (sha256),
  version integer not null,
  reader text not null,
  cause text not null check (cause in ('read', 'linked')),
  content bytea not null,
  -- What links need of it, and whether it has been linked with the records that were there.
  ties bytea not null,
  is_linked integer not null default 0,
  pages integer not null,
  documents integer not null,
  decisions integer not null,
  actions integer not null,
  to_look_at integer not null,
  warnings integer not null,
  -- How many actions have a confidence of 0-0.1, 0.1-0.2 and so on: ten numbers as JSON.
  sureness text not null,
  run integer,
  made_at text not null,
  primary key (sha256, version)
);
create index records_to_link on records (is_linked, sha256);

-- Under which the decisions of a record are found: days, memo numbers, marks of their words, as hashes; and under which
-- those are looked for that it speaks of. Of the record that holds.
create table held_keys (
  key bigint not null,
  sha256 text not null references sources (sha256),
  primary key (key, sha256)
);
create index held_keys_by_source on held_keys (sha256);
create table told_keys (
  key bigint not null,
  sha256 text not null references sources (sha256),
  primary key (key, sha256)
);
create index told_keys_by_source on told_keys (sha256);

-- Of the record that holds.
create table warnings (
  sha256 text not null references sources (sha256),
  page integer,
  code text not null,
  message text not null
);
create index warnings_by_source on warnings (sha256);

-- The same decision in two sources: a copy, a second scan, a PDF beside its Word file.
create table twins (
  decision text primary key,
  sha256 text not null references sources (sha256),
  same_as text not null,
  same_sha256 text not null references sources (sha256)
);
create index twins_by_source on twins (sha256);
create index twins_by_other on twins (same_sha256);

create table runs (
  run integer primary key,
  state text not null check (state in ('running', 'ended', 'interrupted', 'stopped')),
  host text not null,
  given integer not null default 0,
  kept integer not null default 0,
  started_at text not null,
  ended_at text
);

-- What a run has to read; in the order of the key, so that no small file waits behind a large one.
create table asked (
  run integer not null references runs (run),
  bytes bigint not null,
  sha256 text not null references sources (sha256),
  primary key (run, bytes, sha256)
);

-- Places and names that could not be looked into in a run.
create table unreachable (
  run integer not null references runs (run),
  path text not null,
  error text not null
);
create index unreachable_by_run on unreachable (run);
