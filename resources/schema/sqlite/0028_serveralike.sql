-- What a server said of its own when it said the same as is known here. Nobody wrote it there, so what is known better
-- later is not sent in its place; but what changes there from then on was changed by somebody.
CREATE TABLE server_alike (
    book_id INTEGER PRIMARY KEY REFERENCES server_books (id) ON DELETE CASCADE,
    words   TEXT    NOT NULL -- JSON: {"publisher": […], …}, fields and words as in server_plans
) STRICT;
ALTER TABLE server_plans ADD COLUMN alike TEXT; -- NULL: there is a base, or both never said the same
