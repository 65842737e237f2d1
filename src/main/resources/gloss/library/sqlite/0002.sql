-- Papers to be fetched: link is an arXiv id, a DOI or an address, empty for a file that lies at path; given is the entry
-- whose paper it is, empty when that is to be found out.
ALTER TABLE jobs ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE jobs ADD COLUMN given TEXT NOT NULL DEFAULT '';
