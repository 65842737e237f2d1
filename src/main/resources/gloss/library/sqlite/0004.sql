-- Readings in a model's words: languages is en, zh or both; glasses says for which labels, minutes and speed; reading is a
-- gzipped gloss/reading/1.
CREATE TABLE rewritings (
    sha256 TEXT NOT NULL,
    languages TEXT NOT NULL,
    glasses TEXT NOT NULL,
    reading BLOB NOT NULL,
    made TEXT NOT NULL,
    PRIMARY KEY (sha256, languages, glasses)
) WITHOUT ROWID;

-- What a paper is in a list, in one line: language is en or zh, line is empty when there is none.
CREATE TABLE lines (
    sha256 TEXT NOT NULL,
    language TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (sha256, language)
) WITHOUT ROWID;
