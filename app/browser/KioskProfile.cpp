// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/KioskProfile.h"

#include <QFile>
#include <QVariant>
#include <QWebEngineUrlRequestInterceptor>

namespace alongside {

namespace {

QString sourceOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the resources", qPrintable(resource));
    return QString::fromUtf8(file.readAll()) + QLatin1Char('\n');
}

QString sourcesOf(const QStringList &files)
{
    QString source;
    for (const QString &file : files)
        source += sourceOf(QStringLiteral(":/alongside/observer/") + file);
    return source;
}

} // namespace

KioskProfile::KioskProfile(std::unique_ptr<QWebEngineUrlRequestInterceptor> judge, QObject *parent)
    : QQuickWebEngineProfile(parent)
    , m_judge(std::move(judge))
{
    setOffTheRecord(true);
    setHttpCacheType(MemoryHttpCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(m_judge.get());
    // downloadRequested stays unanswered: a download that nobody accepts is cancelled.
}

KioskProfile::~KioskProfile()
{
    setUrlRequestInterceptor(nullptr);
}

void KioskProfile::runInPages(const QStringList &files)
{
    run(QStringLiteral("alongside"),
        sourceOf(QStringLiteral(":/qtwebchannel/qwebchannel.js")) + sourcesOf(files),
        QWebEngineScript::DocumentReady);
}

void KioskProfile::runBeforePages(const QStringList &files)
{
    run(QStringLiteral("alongside-before"), sourcesOf(files), QWebEngineScript::DocumentCreation);
}

void KioskProfile::run(const QString &name, const QString &source, QWebEngineScript::InjectionPoint when)
{
    QWebEngineScript script;
    script.setName(name);
    script.setInjectionPoint(when);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(source);
    // The type of the collection has no public header; its meta-object is the same from Qt 6.2 on.
    auto *collection = property("userScripts").value<QObject *>();
    const bool inserted = collection
        && QMetaObject::invokeMethod(
            collection, "insert", Qt::DirectConnection, Q_ARG(QWebEngineScript, script));
    if (!inserted)
        qFatal("The web engine does not take scripts");
}

} // namespace alongside
