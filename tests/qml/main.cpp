// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

/// Lets the tests change the language of the screens.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        m_engine = engine;
        engine->rootContext()->setContextProperty(QStringLiteral("setup"), this);
    }

public:
    /// False when there are no words for this language (ISO 639 code).
    Q_INVOKABLE bool speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        const bool ours = language == QLatin1String("en"); // what the screens are written in
        const bool spoken = ours || m_translator.load(QStringLiteral(WORDS "/alongside_%1.qm").arg(language));
        if (!ours)
            QCoreApplication::installTranslator(&m_translator);
        m_engine->retranslate();
        return spoken;
    }

private:
    QQmlEngine *m_engine = nullptr;
    QTranslator m_translator;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)
#include "main.moc"
