"""Say what the catalogue file looks like; the building room writes it, `catalogue` reads it."""

APPLICATION_ID = 0x44574A5A
"""Stands in the file's header ("DWJZ"), so that another program's database is never taken for ours."""

SCHEMA_VERSION = 4
"""Rises with every change of the tables below; a file with a higher one is refused with a sentence."""

# Tables that are looked things up in by their key have WITHOUT ROWID: one B-tree, one look-up.
TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE domain(position INTEGER PRIMARY KEY, slug TEXT, label_nl TEXT, label_en TEXT);
CREATE TABLE need(position INTEGER PRIMARY KEY, slug TEXT, domain TEXT, label_nl TEXT, label_en TEXT,
  definition_nl TEXT);
CREATE TABLE gemeente(code TEXT PRIMARY KEY, name TEXT, province TEXT, phone TEXT, website TEXT, email TEXT,
  street TEXT, postcode TEXT, town TEXT, inhabitants INTEGER, ggd TEXT, veilig_thuis TEXT, shelter TEXT,
  shelter_phone TEXT) WITHOUT ROWID;
CREATE TABLE place(key TEXT, label TEXT, gemeente TEXT, pc4 TEXT, kind TEXT);
CREATE INDEX place_key ON place(key);
CREATE TABLE programme(number INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT, layer TEXT, gemeente TEXT, record TEXT);
CREATE TABLE serves(need TEXT, gemeente TEXT, strength REAL, programme INTEGER,
  PRIMARY KEY(need, gemeente, strength DESC, programme)) WITHOUT ROWID;
CREATE TABLE name(key TEXT, programme INTEGER, weight REAL, PRIMARY KEY(key, programme)) WITHOUT ROWID;
CREATE TABLE keyword(key TEXT, gemeente TEXT, programme INTEGER, weight REAL,
  PRIMARY KEY(key, gemeente, programme)) WITHOUT ROWID;
CREATE TABLE cue(anchor TEXT, label TEXT, keys TEXT, surfaces TEXT, weight REAL, exact INTEGER);
CREATE INDEX cue_anchor ON cue(anchor);
CREATE TABLE form(form TEXT PRIMARY KEY, lemma TEXT) WITHOUT ROWID;
CREATE TABLE word(first TEXT, length INTEGER, word TEXT, uses INTEGER, PRIMARY KEY(first, length, word)) WITHOUT ROWID;
CREATE TABLE crisis(type TEXT PRIMARY KEY, position INTEGER, label_nl TEXT, say_nl TEXT, question_nl TEXT,
  programmes TEXT) WITHOUT ROWID;
CREATE TABLE translation(language TEXT, programme TEXT, what TEXT, for_whom TEXT, first_step TEXT, reviewed INTEGER,
  stale INTEGER, PRIMARY KEY(language, programme)) WITHOUT ROWID;
CREATE TABLE shared_text(language TEXT, dutch TEXT, text TEXT, reviewed INTEGER,
  PRIMARY KEY(language, dutch)) WITHOUT ROWID;
CREATE VIRTUAL TABLE programme_text USING fts5(name, organisation, what, for_whom, content='',
  tokenize='unicode61 remove_diacritics 2');
"""
