-- Review: people, what they did, and the decisions as they stand.

create table people (
  id integer primary key,
  login text not null unique,
  name text not null,
  -- JSON list of roles.
  roles text not null,
  -- Argon2id, as its library writes it; null until the person has set one.
  password text,
  is_active integer not null default 1,
  failures integer not null default 0,
  locked_until text,
  last_seen text,
  -- Sessions that began before are void: the password is another one by now.
  sessions_from text,
  created_at text not null
);

-- Links of one use with which a password is set; only their hashes.
create table invitations (
  token text primary key,
  person integer not null references people (id),
  valid_until text not null
);

create table web_sessions (
  session text primary key,
  person integer references people (id),
  content text not null,
  valid_until text not null
);
create index web_sessions_by_person on web_sessions (person);
create index web_sessions_by_end on web_sessions (valid_until);

-- With what cookies are signed.
create table secrets (
  name text primary key,
  value text not null
);

-- What people did to decisions. Rows are added, never changed: a decision as it stands follows from them.
create table changes (
  number bigint primary key,
  decision text not null,
  sha256 text not null references sources (sha256),
  -- The version of the record that the person saw.
  version integer not null,
  person integer not null references people (id),
  kind text not null,
  -- JSON.
  change text not null,
  -- What the browser sent with it, so that one that is sent twice is made once; null for none.
  request text unique,
  made_at text not null
);
create index changes_by_decision on changes (decision, number);
create index changes_by_source on changes (sha256);

-- Decisions that people are reading just now.
create table holds (
  action text primary key,
  person integer not null references people (id),
  until text not null
);

-- Who signed in, unmasked, changed accounts.
create table activity (
  number bigint primary key,
  at text not null,
  person integer references people (id),
  what text not null,
  detail text
);

-- From here on everything follows from records and changes, and can be made anew. Which record was taken over, and how.
create table reviewed_sources (
  sha256 text primary key references sources (sha256),
  version integer not null,
  projection integer not null
);

create table reviewed (
  decision text primary key,
  serial bigint not null unique,
  sha256 text not null references sources (sha256),
  document integer not null,
  -- By number and place decisions stand in the order of registration, page by page.
  number bigint not null,
  place integer not null,
  state text not null,
  revision bigint not null,
  ministry text,
  meeting_date text,
  due text,
  -- JSON under gzip: the decision with the words around it.
  content bytea not null
);
create index reviewed_by_source on reviewed (sha256);
create index reviewed_by_order on reviewed (number, place);
create index reviewed_by_state on reviewed (state, number, place);
create index reviewed_by_due on reviewed (due, state, number, place);
create index reviewed_by_ministry on reviewed (ministry, number, place);

create table reviewed_actions (
  action text not null,
  decision text not null references reviewed (decision),
  number bigint not null,
  place integer not null,
  state text not null,
  doubt integer not null,
  due text,
  asked integer,
  -- 1 for what stands in another file already: that one is reviewed.
  is_twin integer not null default 0,
  primary key (action, decision)
);
create index reviewed_actions_by_decision on reviewed_actions (decision);
create index reviewed_actions_in_order on reviewed_actions (state, is_twin, doubt, number, place);
create index reviewed_actions_by_due on reviewed_actions (state, is_twin, due);

create table reviewed_owners (
  decision text not null references reviewed (decision),
  action text not null,
  name text not null,
  organisation text,
  -- Of the action and of the decision, and when it is due, for counting.
  state text not null,
  decision_state text not null,
  due text
);
create index reviewed_owners_by_decision on reviewed_owners (decision);
create index reviewed_owners_by_name on reviewed_owners (name);

-- Letters and later minutes that speak of a decision.
create table reviewed_mentions (
  decision text not null,
  sha256 text not null references sources (sha256),
  text text
);
create index reviewed_mentions_by_decision on reviewed_mentions (decision);
create index reviewed_mentions_by_source on reviewed_mentions (sha256);
