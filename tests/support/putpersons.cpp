// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/putpersons.h"

#include <string>

namespace kuramori
{
namespace
{
const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) ";
}

void putPersons(WriteTx &tx, int count)
{
    const int works = 2 * count + 1;
    tx.run(numbers
               + "INSERT INTO persons (id, name, surname_key, sort_key) "
                 "SELECT i, 'Person of number ' || i, 'number', 'number ' || i FROM n",
           count);
    tx.run(numbers
               + "INSERT INTO person_spellings (spelling, person_id) SELECT 'Person of number ' || i, i FROM n "
                 "UNION ALL SELECT 'P. of number ' || i, i FROM n WHERE i % 10 = 0",
           count);
    tx.run(numbers
               + "INSERT INTO works (id, kind, title, title_key, content_hash, created_at, updated_at) "
                 "SELECT i, 'book', 'Book of number ' || i, 'book ' || i, 0, 1, 1 FROM n",
           works);
    tx.run(numbers
               + "INSERT INTO contributors (work_id, role, position, person_id, spelling) "
                 "SELECT i, 'author', 0, 1 + i % $2, 'Person of number ' || (1 + i % $2) FROM n",
           works, count);
    tx.run(numbers
               + "INSERT INTO contributors (work_id, role, position, person_id, spelling) "
                 "SELECT i, 'narrator', 0, 1 + (i + 7) % $2, 'Person of number ' || (1 + (i + 7) % $2) FROM n "
                 "WHERE i < $1",
           works, count);
    tx.touch(Topic::Books);
}
} // namespace kuramori
