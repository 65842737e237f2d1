-- Lists wait in the same queue: kind is paper or list; total and found are a list's entries and how many of them can be found
-- by now, fresh how many the library did not have.
ALTER TABLE jobs ADD COLUMN kind TEXT NOT NULL DEFAULT 'paper';
ALTER TABLE jobs ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN found INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
