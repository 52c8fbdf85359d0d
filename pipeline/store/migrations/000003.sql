-- Delivery: what the portal may have, and what it is told.

-- The approved form of a decision; `sequence` grows whenever one becomes another.
create table published (
  decision text primary key,
  sequence bigint not null unique,
  state text not null check (state in ('published', 'withdrawn')),
  revision bigint not null,
  ministry text,
  due text,
  -- JSON: decision/1.
  content text not null,
  changed_at text not null
);
create index published_by_ministry on published (ministry, sequence);

-- The outbox: what happened, in its order; written together with the change that made it happen.
create table events (
  number bigint primary key,
  event text not null unique,
  type text not null,
  decision text not null,
  revision bigint not null,
  at text not null,
  -- JSON: what a letter says of the decision; null for others.
  link text,
  -- JSON: decision/1 as it was then.
  content text not null
);
create index events_by_decision on events (decision, number);

-- Calendars that programs fetch without signing in: the hash of the secret in each address.
create table calendars (
  number bigint primary key,
  token text not null unique,
  owner text not null,
  person bigint not null,
  created_at text not null
);
