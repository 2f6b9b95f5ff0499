// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsVerb)
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Error noSetting(const QString &key)
{
    return usage(Words::tr("There is no setting \"%1\". `settings list` shows them all.").arg(key));
}

QString shown(const SettingSpec &spec, const QString &value)
{
    return spec.secret && !value.isEmpty() ? QStringLiteral("***") : value;
}

QJsonObject row(const Settings &settings, const SettingSpec &spec)
{
    const QString key = QLatin1String(spec.key);
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), shown(spec, settings.text(key))},
            {QStringLiteral("origin"), originName(settings.origin(key))},
            {QStringLiteral("default"), QString::fromUtf8(spec.defaultValue)},
            {QStringLiteral("label"), QCoreApplication::translate("Settings", spec.label)},
            {QStringLiteral("help"), QCoreApplication::translate("Settings", spec.help)},
            {QStringLiteral("needs_restart"), spec.needsRestart}};
}

Result<ExitCode> list(VerbRun &run)
{
    TextGrid grid({Words::tr("key"), Words::tr("value"), Words::tr("from"), Words::tr("meaning")});
    for (const SettingSpec &spec : settingTable()) {
        const QJsonObject object = row(run.house.settings(), spec);
        const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
        grid.add({text("key"), text("value"), text("origin"), text("label")});
        run.output.event(QStringLiteral("setting"), object);
    }
    run.output.grid(grid);
    return ExitCode::Done;
}

Result<ExitCode> show(VerbRun &run, const QString &key)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec) {
        return fail(noSetting(key));
    }
    run.output.line(shown(*spec, run.house.settings().text(key)));
    run.output.event(QStringLiteral("setting"), row(run.house.settings(), *spec));
    return ExitCode::Done;
}

Result<ExitCode> tellPlan(VerbRun &run, const QString &key, const QString &value)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec) {
        return fail(noSetting(key));
    }
    const Result<QString> checked = value.isNull() ? QString::fromUtf8(spec->defaultValue) : checkedValue(*spec, value);
    if (!checked) {
        return fail(usage(Words::tr("%1 cannot have this value: %2.").arg(key, checked.error().message)));
    }
    run.output.line(Words::tr("would set %1 to %2").arg(key, shown(*spec, *checked)));
    run.output.event(QStringLiteral("plan"),
                     {{QStringLiteral("key"), key}, {QStringLiteral("value"), shown(*spec, *checked)}});
    return ExitCode::Changes;
}

Result<ExitCode> change(VerbRun &run, const QString &key, const QString &value)
{
    Settings &settings = run.house.settings();
    if (run.line.has("dry-run")) {
        return tellPlan(run, key, value);
    }
    if (Result<void> changed = value.isNull() ? settings.reset(key) : settings.set(key, value); !changed) {
        return fail(std::move(changed.error()));
    }
    if (settings.origin(key) > Settings::Origin::File) {
        run.output.note(Words::tr("%1 is written down, but the value from the %2 stays in force.")
                            .arg(key, originName(settings.origin(key))));
    }
    run.output.line(QStringLiteral("%1 = %2").arg(key, shown(*findSetting(key), settings.text(key))));
    run.output.event(QStringLiteral("setting"), row(settings, *findSetting(key)));
    return ExitCode::Done;
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString action = words.value(0, QStringLiteral("list"));
    const qsizetype count = words.size();
    if (action == QLatin1String("list") && count <= 1) {
        return list(run);
    }
    if (action == QLatin1String("get") && count == 2) {
        return show(run, words.at(1));
    }
    if (action == QLatin1String("set") && count == 3) {
        return change(run, words.at(1), words.at(2));
    }
    if (const qsizetype equals = words.value(1).indexOf(u'=');
        action == QLatin1String("set") && count == 2 && equals > 0) {
        return change(run, words.at(1).left(equals), words.at(1).mid(equals + 1));
    }
    if (action == QLatin1String("reset") && count == 2) {
        return change(run, words.at(1), {});
    }
    return fail(
        usage(Words::tr("Write settings list, settings get KEY, settings set KEY VALUE or settings reset KEY.")));
}

Need need(const CommandLine &line)
{
    const QString action = line.words().value(0);
    if (line.has("dry-run")) {
        return Need::Settings;
    }
    return action == QLatin1String("set") || action == QLatin1String("reset") ? Need::NewSettings : Need::Settings;
}
} // namespace

const Verb settingsVerb{.name = "settings",
                        .arguments = "[list | get KEY | set KEY VALUE | reset KEY]",
                        .mostWords = 3,
                        .summary = QT_TRANSLATE_NOOP("CommandLine", "show and change settings"),
                        .canDryRun = true,
                        .canSample = false,
                        .need = need,
                        .run = run};
} // namespace kuramori
