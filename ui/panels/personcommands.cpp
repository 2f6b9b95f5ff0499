// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of persons.
#include "ui/panels/commands.h"

namespace kuramori
{
void Commands::mergePersons(PersonId kept, const QList<PersonId> &others)
{
    say(mergePersonsOrder(kept, others), tr("They are one person now."));
}

void Commands::splitPerson(const QStringList &spellings)
{
    say(splitPersonOrder(spellings), tr("What was selected is a person of its own now."));
}

void Commands::linkPenName(PersonId penName, PersonId real)
{
    say(penNameOrder(penName, real), tr("The pen name is linked."));
}

void Commands::takeBack(const QStringList &spellings)
{
    say(takeBackOrder(spellings), tr("What you said of the names was taken back."));
}
} // namespace kuramori
