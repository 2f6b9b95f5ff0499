// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checkpane.h"

#include "models/tables/checktablemodel.h"
#include "ui/panels/smalltable.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
enum Column { Weight, Place, What, Detail };

QIcon iconOf(CheckWeight weight, const QPalette &palette)
{
    const ThemeColors colors = themeColors(palette);
    switch (weight) {
    case CheckWeight::Fault:
        return themeIcon(QStringLiteral("level-error"), colors.bad);
    case CheckWeight::Warning:
        return themeIcon(QStringLiteral("level-warning"), colors.warning);
    case CheckWeight::Obstacle:
        return themeIcon(QStringLiteral("help"), colors.muted);
    case CheckWeight::Note:
        break;
    }
    return themeIcon(QStringLiteral("level-info"), colors.muted);
}
} // namespace

CheckPane::CheckPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_findings(new SmallTable(tr("What the check found"),
                                {tr("Weight"), tr("At"), tr("What was found"), tr("Detail")}, What, this))
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setProperty("role", QStringLiteral("caption"));
    m_facts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings);
    layout->addStretch();
    showNothing();
}

void CheckPane::show(const CheckLine &line, Timestamp now)
{
    if (m_shown == line) {
        return;
    }
    m_shown = line;
    m_title->setText(line.root + u'/' + line.path);
    QStringList facts{checkVerdictText(line)};
    if (line.isChecked()) {
        facts += {tr("depth: %1").arg(checkTierWord(*line.tier)), tr("checked: %1").arg(checkedText(line, now))};
    }
    facts.append(QLocale().formattedDataSize(line.size));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_findings->clear();
    for (const CheckFinding &finding : line.findings) {
        const QString place = finding.at ? clockText(*finding.at) : QStringLiteral("–");
        m_findings->addLine({checkWeightWord(finding.weight), place, checkSentence(finding), finding.detail},
                            iconOf(finding.weight, palette()));
    }
    m_findings->setVisible(!line.findings.isEmpty());
}

void CheckPane::showNothing()
{
    m_shown.reset();
    m_title->setText(tr("No file is selected."));
    m_facts->clear();
    m_findings->clear();
    m_findings->setVisible(false);
}

void CheckPane::focusFindings()
{
    if (!m_findings->isHidden()) {
        m_findings->setCurrentItem(m_findings->topLevelItem(0));
        m_findings->setFocus(Qt::OtherFocusReason);
    }
}

QString checkWeightWord(CheckWeight weight)
{
    switch (weight) {
    case CheckWeight::Fault:
        return CheckPane::tr("Fault");
    case CheckWeight::Warning:
        return CheckPane::tr("Warning");
    case CheckWeight::Obstacle:
        return CheckPane::tr("Obstacle");
    case CheckWeight::Note:
        break;
    }
    return CheckPane::tr("Note");
}
} // namespace kuramori
