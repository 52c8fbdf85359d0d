-- Delivery: what the portal may have, and what it is told.

-- The approved form of a decision; `sequence` grows whenever one becomes another, `place` stays: the order of first approval.
create table published (
  decision text primary key,
  place bigint not null unique,
  sequence bigint not null unique,
  state text not null check (state in ('published', 'withdrawn')),
  revision bigint not null,
  ministry text,
  -- JSON: decision/1.
  content text not null,
  -- JSON: actions of earlier approved forms as they last stood; calendars take back those that are gone.
  former text not null,
  changed_at text not null
);
create index published_by_ministry on published (ministry, place);

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

-- Where events are sent.
create table endpoints (
  id integer primary key,
  url text not null,
  -- 1: with the decision in them; 0: they only say which one.
  is_full integer not null,
  -- JSON: [{ secret, until }], the newest first; `until` is when an older one is not used any more, null for the newest.
  secrets text not null,
  state text not null check (state in ('active', 'disabled', 'removed')),
  -- Why it was disabled; null where a person did it.
  reason text,
  -- Not before then: it asked for time.
  slow_until text,
  created_at text not null
);

create table deliveries (
  endpoint integer not null references endpoints (id),
  number bigint not null references events (number),
  decision text not null,
  -- ended: its endpoint was removed before it arrived.
  state text not null check (state in ('waiting', 'delivered', 'ended')),
  attempts integer not null default 0,
  next_at text not null,
  -- A sender that dies leaves it to others from then on.
  claimed_until text,
  status integer,
  answer text,
  last_at text,
  primary key (endpoint, number)
);
create index deliveries_waiting on deliveries (endpoint, state, next_at, number);
create index deliveries_in_order on deliveries (endpoint, decision, number);

create table api_tokens (
  id integer primary key,
  name text not null,
  -- SHA-256 of it.
  token text not null unique,
  -- JSON list.
  scopes text not null,
  is_active integer not null default 1,
  created_at text not null,
  last_used text
);

-- Calendars that programs fetch without signing in: the hash of the secret in each address.
create table calendars (
  number bigint primary key,
  token text not null unique,
  owner text not null,
  person bigint not null,
  created_at text not null
);
