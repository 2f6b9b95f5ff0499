// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/saying.h"
#include "app/batch/verbs.h"
#include "models/store/persontable.h"

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Persons)
};

/// By number or by any spelling of the name.
PersonId personOf(WriteTx &tx, const QString &word)
{
    const PersonTable persons(tx);
    if (const auto person = persons.known(PersonTable::cut(word))) {
        return *person;
    }
    const PersonId person(word.toLongLong());
    if (!person.isValid() || persons.spellingsOf(person).isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("Nobody is called \"%1\". `query persons` lists all.").arg(word));
    }
    return person;
}

ActId merge(WriteTx &tx, const QStringList &words)
{
    const PersonId kept = personOf(tx, words.at(0));
    return Overruling(tx).mergePersons(kept, personOf(tx, words.at(1)));
}

ActId split(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).splitPerson(words);
}

ActId linkPenName(WriteTx &tx, const QStringList &words)
{
    const PersonId penName = personOf(tx, words.at(0));
    return Overruling(tx).linkPenName(penName, personOf(tx, words.at(1)));
}

constexpr std::array sayings{
    Saying{"merge", 2, 2, merge},
    Saying{"split", 1, anyNumberOfWords, split},
    Saying{"pen-name", 2, 2, linkPenName},
};

Result<ExitCode> run(VerbRun &run)
{
    return runSaying(run, sayings,
                     Words::tr("Write persons merge KEPT OTHER, persons split SPELLING… or persons pen-name PEN-NAME "
                               "PERSON. Persons are named by their number or any spelling."));
}

Need need(const CommandLine &)
{
    return Need::Writing;
}
} // namespace

const Verb personsVerb{.name = "persons",
                       .arguments = "merge KEPT OTHER | split SPELLING… | pen-name PEN-NAME PERSON",
                       .mostWords = anyNumberOfWords,
                       .summary = QT_TRANSLATE_NOOP("CommandLine", "say which names are one author's or narrator's"),
                       .canSample = false,
                       .need = need,
                       .run = run};
} // namespace kuramori
