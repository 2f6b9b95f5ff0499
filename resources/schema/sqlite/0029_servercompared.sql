-- Whether what the server said when the book was last read has been compared with what is known here: what somebody
-- changed there is found once, and by whoever reads the server.
ALTER TABLE server_books ADD COLUMN is_compared INTEGER NOT NULL DEFAULT 0;
