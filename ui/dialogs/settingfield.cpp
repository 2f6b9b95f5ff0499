// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

#include <limits>

namespace kuramori
{
namespace
{
const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");
constexpr int textWidth = 300;
constexpr int numberWidth = 130;

/// The wheel scrolls the page, not the values the pointer happens to pass.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

void guardWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

class SwitchField final : public SettingField
{
public:
    explicit SwitchField(QWidget *parent)
        : SettingField(parent)
        , m_box(new QCheckBox(parent))
    {
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on ? yes : no); });
    }
    QWidget *widget() const override { return m_box; }
    void show(const QString &value) override
    {
        const QSignalBlocker silent(m_box);
        m_box->setChecked(value == yes);
    }

private:
    QCheckBox *m_box;
};

class ChoiceField final : public SettingField
{
public:
    ChoiceField(const SettingSpec &spec, QWidget *parent)
        : SettingField(parent)
        , m_box(new QComboBox(parent))
    {
        const QStringList values = QString::fromLatin1(spec.choices).split(u'|');
        const QStringList names
            = spec.choiceNames ? QCoreApplication::translate("Settings", spec.choiceNames).split(u'|') : values;
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_box->addItem(names.value(i, values[i]), values[i]);
        }
        guardWheel(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this,
                [this] { Q_EMIT edited(m_box->currentData().toString()); });
    }
    QWidget *widget() const override { return m_box; }
    void show(const QString &value) override
    {
        const QSignalBlocker silent(m_box);
        m_box->setCurrentIndex(m_box->findData(value));
    }

private:
    QComboBox *m_box;
};

class NumberField final : public SettingField
{
public:
    NumberField(const SettingSpec &spec, QWidget *parent)
        : SettingField(parent)
        , m_box(new QSpinBox(parent))
    {
        constexpr qint64 most = std::numeric_limits<int>::max();
        m_box->setRange(int(qBound(-most, spec.minimum, most)), int(qBound(-most, spec.maximum, most)));
        m_box->setGroupSeparatorShown(true);
        m_box->setKeyboardTracking(false); // 120 is not first 1 and then 12
        m_box->setMinimumWidth(numberWidth);
        if (spec.type == SettingType::Seconds) {
            m_box->setSuffix(QCoreApplication::translate("SettingField", " s"));
        }
        guardWheel(m_box);
        connect(m_box, &QSpinBox::valueChanged, this, [this](int number) { Q_EMIT edited(QString::number(number)); });
    }
    QWidget *widget() const override { return m_box; }
    void show(const QString &value) override
    {
        const QSignalBlocker silent(m_box);
        m_box->setValue(value.toInt());
    }

private:
    QSpinBox *m_box;
};

class TextField final : public SettingField
{
public:
    TextField(const SettingSpec &spec, QWidget *parent)
        : SettingField(parent)
        , m_edit(new QLineEdit(parent))
    {
        m_edit->setMinimumWidth(textWidth);
        m_edit->setEchoMode(spec.secret ? QLineEdit::Password : QLineEdit::Normal);
        if (spec.type == SettingType::TimeZone) {
            completeZones();
        }
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->text() != m_shown) { // a text that was refused may be tried again
                Q_EMIT edited(m_edit->text());
            }
        });
    }
    QWidget *widget() const override { return m_edit; }
    void show(const QString &value) override
    {
        m_shown = value;
        m_edit->setText(value);
        m_edit->setCursorPosition(0);
    }

private:
    void completeZones()
    {
        QStringList zones;
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            zones.append(QString::fromLatin1(zone));
        }
        auto *completer = new QCompleter(zones, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
    }

    QLineEdit *m_edit;
    QString m_shown;
};
} // namespace

SettingField *SettingField::make(const SettingSpec &spec, QWidget *parent)
{
    switch (spec.type) {
    case SettingType::Boolean:
        return new SwitchField(parent);
    case SettingType::Choice:
        return new ChoiceField(spec, parent);
    case SettingType::Integer:
    case SettingType::Seconds:
        return new NumberField(spec, parent);
    case SettingType::Text:
    case SettingType::Url:
    case SettingType::Path:
    case SettingType::Cron:
    case SettingType::TimeZone:
    case SettingType::DailySpan:
        break;
    }
    return new TextField(spec, parent);
}
} // namespace kuramori
