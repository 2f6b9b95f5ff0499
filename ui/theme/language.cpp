// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace kuramori
{
void applyLanguage(QCoreApplication &application, const QString &choice)
{
    const auto before = application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QLocale locale = choice == QLatin1String("system") ? QLocale::system() : QLocale(choice);
    QLocale::setDefault(locale);
    const auto install = [&](const QLocale &language, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(language, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            translator.release()->setParent(&application);
        }
    };
    const QString ours = QStringLiteral(":/i18n");
    // The one installed last is asked first. English holds plurals and stands under all: "C" has none.
    install(QLocale(QLocale::English), QStringLiteral("kuramori"), ours);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("kuramori"), ours);
}
} // namespace kuramori
