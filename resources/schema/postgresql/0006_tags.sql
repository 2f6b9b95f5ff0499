-- Nothing asks for the works of one tag but in the order of the works, and every new work wrote in this index nine times
-- at random: it was a third of what a large crawl wrote.

DROP INDEX work_tags_by_tag;
