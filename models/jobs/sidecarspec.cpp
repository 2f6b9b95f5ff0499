// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sidecarspec.h"

#include "models/jobs/scanspec.h"

namespace kuramori
{
JobSpec sideCarSpec(const SideCarOrder &order)
{
    QJsonArray books;
    for (const WorkId book : order.books) {
        books.append(book.value());
    }
    QJsonArray forms;
    for (const SideCarForm form : order.forms) {
        forms.append(sideCarFormName(form));
    }
    JobSpec spec;
    spec.kind = librarySideCarKind;
    spec.queue = libraryQueue;
    spec.args = {{QStringLiteral("books"), books},
                 {QStringLiteral("forms"), forms},
                 {QStringLiteral("replace"), order.mayReplace},
                 {QStringLiteral("dry_run"), order.isPlan}};
    return spec;
}

SideCarOrder sideCarOrderFrom(const QJsonObject &args)
{
    SideCarOrder order;
    const QJsonArray books = args.value(QLatin1String("books")).toArray();
    order.books.reserve(books.size());
    for (const QJsonValueConstRef book : books) {
        order.books.append(WorkId(book.toInteger()));
    }
    const QJsonArray forms = args.value(QLatin1String("forms")).toArray();
    for (const QJsonValueConstRef name : forms) {
        if (const auto form = sideCarFormFrom(name.toString())) {
            order.forms.append(*form);
        }
    }
    order.mayReplace = args.value(QLatin1String("replace")).toBool();
    order.isPlan = args.value(QLatin1String("dry_run")).toBool();
    return order;
}

JobSpec sideCarUndoSpec(SideCarActId act)
{
    JobSpec spec;
    spec.kind = librarySideCarUndoKind;
    spec.queue = libraryQueue;
    spec.args = {{QStringLiteral("act"), act.value()}};
    spec.uniqueKey = librarySideCarUndoKind + u':' + QString::number(act.value());
    return spec;
}
} // namespace kuramori
