// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QVariantList>

namespace alongside {

/// How this person wants to read: language, size of the words, colours, movement. Kept nowhere. Main thread.
class DisplaySettings : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString placeName READ placeName CONSTANT)
    Q_PROPERTY(qreal pixelsPerMillimetre READ pixelsPerMillimetre CONSTANT)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageChanged)
    Q_PROPERTY(QString look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(int textStep READ textStep WRITE setTextStep NOTIFY textStepChanged)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY textStepChanged)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY motionChanged)

public:
    /// What the terminal starts with.
    struct Start {
        QString placeName;
        QStringList languages{QStringLiteral("en")}; ///< ISO 639 codes.
        QString language; ///< Empty for the first one.
        QString look = QStringLiteral("light"); ///< light, dark or contrast
        qreal pixelsPerMillimetre = 3.6;
    };

    explicit DisplaySettings(const Start &start, QObject *parent = nullptr);

    QString placeName() const { return m_start.placeName; }
    qreal pixelsPerMillimetre() const { return m_start.pixelsPerMillimetre; }
    QVariantList languages() const;
    QString language() const { return m_language; }
    QString languageName() const;
    /// A day as people write it in the visit's language: "20 December 2026".
    QString dateInWords(QDate day) const;
    /// A code that the interface does not speak changes nothing.
    Q_INVOKABLE void chooseLanguage(const QString &code);
    QString look() const { return m_look; }
    void setLook(const QString &look);
    /// 0 (the smallest) to 3.
    int textStep() const { return m_textStep; }
    void setTextStep(int step);
    qreal textScale() const;
    bool motion() const { return m_motion; }
    void setMotion(bool motion);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void textStepChanged();
    void motionChanged();

private:
    Start m_start;
    QString m_language;
    QString m_look;
    int m_textStep = 0;
    bool m_motion = true;
};

} // namespace alongside
