// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/domain/cron.h"
#include "models/domain/dailyspan.h"
#include "models/settings/inifile.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace kuramori
{
namespace
{
const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString environmentName(const QString &key)
{
    return QStringLiteral("KURAMORI_") + key.toUpper().replace(u'.', u'_');
}

Result<QString> checkedInteger(const SettingSpec &spec, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber || number < spec.minimum || number > spec.maximum) {
        return fail(ErrorKind::Usage,
                    Words::tr("it must be a whole number from %1 to %2").arg(spec.minimum).arg(spec.maximum));
    }
    return QString::number(number);
}

Result<QString> checkedBoolean(const QString &value)
{
    static const QStringList trueWords{yes, QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")};
    static const QStringList falseWords{no, QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("0")};
    if (trueWords.contains(value, Qt::CaseInsensitive)) {
        return yes;
    }
    if (falseWords.contains(value, Qt::CaseInsensitive)) {
        return no;
    }
    return fail(ErrorKind::Usage, Words::tr("it must be true or false"));
}

/// An address may be left empty where that is the default.
Result<QString> checkedUrl(const SettingSpec &spec, const QString &value)
{
    if (value.isEmpty() && *spec.defaultValue == '\0') {
        return QStringLiteral("");
    }
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("it must be an address that begins with http:// or https://"));
    }
    return value;
}

Result<QString> checkedChoice(const SettingSpec &spec, const QString &value)
{
    const QStringList choices = QString::fromLatin1(spec.choices).split(u'|');
    if (!choices.contains(value)) {
        return fail(ErrorKind::Usage, Words::tr("it must be one of: %1").arg(choices.join(QStringLiteral(", "))));
    }
    return value;
}

Result<QString> checkedCron(const QString &value)
{
    const Result<Cron> cron = Cron::parse(value);
    return cron ? Result<QString>(value) : fail(cron.error());
}

Result<QString> checkedTimeZone(const QString &value)
{
    if (!value.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value.toUtf8())) {
        return fail(ErrorKind::Usage, Words::tr("it must be the IANA name of a time zone, such as Europe/Berlin"));
    }
    return value;
}

Result<QString> checkedDailySpan(const QString &value)
{
    if (!value.isEmpty() && !DailySpan::fromString(value)) {
        return fail(ErrorKind::Usage, Words::tr("it must be two times of the day, such as 22:00-07:00, or nothing"));
    }
    return value;
}

Error unknownKey(const QString &key, const QString &place)
{
    return {ErrorKind::Usage,
            Words::tr("There is no setting \"%1\" (%2). `settings list` shows them all.").arg(key, place),
            {},
            std::nullopt};
}
} // namespace

QString originName(Settings::Origin origin)
{
    switch (origin) {
    case Settings::Origin::Default:
        return QStringLiteral("default");
    case Settings::Origin::File:
        return QStringLiteral("file");
    case Settings::Origin::Environment:
        return QStringLiteral("environment");
    case Settings::Origin::CommandLine:
        return QStringLiteral("command_line");
    }
    return {};
}

Result<QString> checkedValue(const SettingSpec &spec, const QString &value)
{
    switch (spec.type) {
    case SettingType::Integer:
    case SettingType::Seconds:
        return checkedInteger(spec, value);
    case SettingType::Boolean:
        return checkedBoolean(value);
    case SettingType::Url:
        return checkedUrl(spec, value);
    case SettingType::Choice:
        return checkedChoice(spec, value);
    case SettingType::Cron:
        return checkedCron(value);
    case SettingType::TimeZone:
        return checkedTimeZone(value);
    case SettingType::DailySpan:
        return checkedDailySpan(value);
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return fail(ErrorKind::Usage, Words::tr("it must be one line without control characters"));
    }
    return value;
}

Result<std::unique_ptr<Settings>> Settings::load(const QString &iniPath, const QProcessEnvironment &environment,
                                                 const QStringList &assignments)
{
    std::unique_ptr<Settings> settings(new Settings);
    settings->m_iniPath = iniPath;
    if (Result<void> done = settings->loadFile(); !done) {
        return fail(std::move(done.error()));
    }
    for (const SettingSpec &spec : settingTable()) {
        const QString key = QString::fromLatin1(spec.key);
        settings->m_values[key][size_t(Origin::Default)] = QString::fromUtf8(spec.defaultValue);
        const QString name = environmentName(key);
        if (!environment.contains(name)) {
            continue;
        }
        if (Result<void> done = settings->take(key, environment.value(name), Origin::Environment, name); !done) {
            return fail(std::move(done.error()));
        }
    }
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorKind::Usage, Words::tr("--set needs key=value, not \"%1\".").arg(assignment));
        }
        if (Result<void> done = settings->take(assignment.left(equals), assignment.mid(equals + 1), Origin::CommandLine,
                                               QStringLiteral("--set"));
            !done) {
            return fail(std::move(done.error()));
        }
    }
    return settings;
}

Result<void> Settings::loadFile()
{
    const Result<IniFile> file = IniFile::read(m_iniPath);
    if (!file) {
        return fail(file.error());
    }
    for (auto entry = file->entries().cbegin(); entry != file->entries().cend(); ++entry) {
        const QString place = Words::tr("%1, line %2").arg(m_iniPath).arg(entry->line);
        if (Result<void> done = take(entry.key(), entry->value, Origin::File, place); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Settings::take(const QString &key, const QString &value, Origin origin, const QString &place)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec) {
        return fail(unknownKey(key, place));
    }
    Result<QString> checked = checkedValue(*spec, value);
    if (!checked) {
        const QString shown = spec->secret ? QStringLiteral("***") : value;
        return fail(
            ErrorKind::Usage,
            Words::tr("The setting %1 cannot be \"%2\" (%3): %4.").arg(key, shown, place, checked.error().message));
    }
    m_values[key][size_t(origin)] = checked->isNull() ? QStringLiteral("") : *checked;
    return {};
}

QString Settings::text(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    const Layers layers = m_values.value(key);
    return layers.at(size_t(highest(layers)));
}

QUrl Settings::url(const QString &key) const
{
    return QUrl(text(key), QUrl::StrictMode);
}

qint64 Settings::integer(const QString &key) const
{
    return text(key).toLongLong();
}

bool Settings::boolean(const QString &key) const
{
    return text(key) == yes;
}

std::chrono::seconds Settings::seconds(const QString &key) const
{
    return std::chrono::seconds(integer(key));
}

Settings::Origin Settings::origin(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    return highest(m_values.value(key));
}

std::optional<QString> Settings::inFile(const QString &key) const
{
    const std::scoped_lock lock(m_mutex);
    const QString value = m_values.value(key).at(size_t(Origin::File));
    return value.isNull() ? std::nullopt : std::optional(value);
}

Settings::Origin Settings::highest(const Layers &layers)
{
    size_t layer = layers.size() - 1;
    while (layer > 0 && layers.at(layer).isNull()) {
        --layer;
    }
    return Origin(layer);
}

Result<void> Settings::set(const QString &key, const QString &value)
{
    const SettingSpec *spec = findSetting(key);
    if (!spec) {
        return fail(unknownKey(key, m_iniPath));
    }
    const Result<QString> checked = checkedValue(*spec, value.trimmed());
    if (!checked) {
        return fail(ErrorKind::Usage,
                    Words::tr("The setting %1 cannot be \"%2\": %3.").arg(key, value, checked.error().message));
    }
    return changeFile(key, checked->isNull() ? QStringLiteral("") : *checked);
}

Result<void> Settings::reset(const QString &key)
{
    if (!findSetting(key)) {
        return fail(unknownKey(key, m_iniPath));
    }
    return changeFile(key, {});
}

/// A null value takes the key out. The file is read again first: somebody may have edited it meanwhile.
Result<void> Settings::changeFile(const QString &key, const QString &value)
{
    const std::scoped_lock lock(m_mutex);
    Result<IniFile> file = IniFile::read(m_iniPath);
    if (!file) {
        return fail(std::move(file.error()));
    }
    if (value.isNull()) {
        file->remove(key);
    } else {
        file->set(key, value);
    }
    if (Result<void> written = file->write(m_iniPath); !written) {
        return written;
    }
    m_values[key][size_t(Origin::File)] = value;
    return {};
}
} // namespace kuramori
