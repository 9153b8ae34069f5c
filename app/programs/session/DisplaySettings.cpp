// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/DisplaySettings.h"

#include "programs/session/Languages.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr std::array<qreal, 4> scales{1.0, 1.2, 1.45, 1.75};

} // namespace

DisplaySettings::DisplaySettings(const Start &start, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_look(start.look)
{
    m_start.languages = Languages::known(start.languages);
    m_language = m_start.languages.contains(start.language) ? start.language : m_start.languages.first();
}

QVariantList DisplaySettings::languages() const
{
    return Languages::describe(m_start.languages);
}

QString DisplaySettings::languageName() const
{
    return Languages::nameOf(m_language);
}

QString DisplaySettings::dateInWords(QDate day) const
{
    return QLocale(m_language).toString(day, QStringLiteral("d MMMM yyyy"));
}

void DisplaySettings::chooseLanguage(const QString &code)
{
    if (code == m_language || !m_start.languages.contains(code))
        return;
    m_language = code;
    Q_EMIT languageChanged();
}

void DisplaySettings::setLook(const QString &look)
{
    static const QStringList looks{
        QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    if (look == m_look || !looks.contains(look))
        return;
    m_look = look;
    Q_EMIT lookChanged();
}

void DisplaySettings::setTextStep(int step)
{
    step = std::clamp(step, 0, int(scales.size()) - 1);
    if (step == m_textStep)
        return;
    m_textStep = step;
    Q_EMIT textStepChanged();
}

qreal DisplaySettings::textScale() const
{
    return scales[m_textStep];
}

void DisplaySettings::setMotion(bool motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    Q_EMIT motionChanged();
}

} // namespace alongside
