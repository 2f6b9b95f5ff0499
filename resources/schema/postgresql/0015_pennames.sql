-- A person who goes asks for those whose pen name they are.
CREATE INDEX persons_by_pen_name ON persons (pen_name_of);
