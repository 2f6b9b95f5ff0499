-- Asked of every book that is compared.
CREATE INDEX server_steps_undoing ON server_steps (book_id, field) WHERE state = 'undoing';
