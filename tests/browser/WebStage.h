// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/PracticePage.h"
#include "browser/PracticeSite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

namespace alongside {

/// A site of pages that a test writes by hand, and what they posted.
class HandMadeSite : public PracticeSite {
public:
    QString host() const override { return QStringLiteral("test-form"); }
    QString startPath() const override { return QStringLiteral("/one"); }
    std::optional<QByteArray> page(const QString &path) override
    {
        return pages.contains(path) ? std::optional(wrap(pages.value(path))) : std::nullopt;
    }
    QString submit(const QString &path, const Pairs &pairs) override
    {
        posts.append({path, pairs});
        return QStringLiteral("/two");
    }
    Pairs madeUp(const QString &) override { return invented; }

    static QByteArray wrap(const QByteArray &body)
    {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test "
               "page</title><style>"
               ".govuk-frontend-supported .govuk-radios__conditional--hidden { display: none }</style></head>"
               "<body><main>"
            + body + "</main></body></html>";
    }

    QHash<QString, QByteArray> pages;
    QList<QPair<QString, Pairs>> posts;
    Pairs invented;
};

/// Stands in the channel in the observer's place, and keeps what a page reported.
class Recorder : public QObject {
    Q_OBJECT

public:
    explicit Recorder(PageObserver &observer)
        : m_observer(observer)
    {
        connect(&observer, &PageObserver::highlightAsked, this, &Recorder::highlightAsked);
        connect(&observer, &PageObserver::clearAsked, this, &Recorder::clearAsked);
        connect(&observer, &PageObserver::scrollAsked, this, &Recorder::scrollAsked);
        connect(&observer, &PageObserver::focusAsked, this, &Recorder::focusAsked);
    }

    Q_INVOKABLE void report(const QString &json)
    {
        reports.append(json);
        m_observer.report(json);
    }

    QStringList reports;

signals:
    void highlightAsked(const QString &key);
    void clearAsked();
    void scrollAsked(const QString &key);
    void focusAsked(const QString &key);

private:
    PageObserver &m_observer;
};

/// The real page component with a site in a window, and the reports that its observer made.
class WebStage {
public:
    explicit WebStage(PracticeSite &site)
        : page(site)
        , recorder(page.observer())
    {
        page.channel()->deregisterObject(&page.observer());
        page.channel()->registerObject(QStringLiteral("observer"), &recorder);
        const QString file = QStringLiteral(SOURCE_DIR "/qml/session/WebPage.qml");
        QQmlComponent component(&engine, QUrl::fromLocalFile(file));
        QObject *made = component.createWithInitialProperties(
            {{QStringLiteral("practice"), QVariant::fromValue<QObject *>(&page)}});
        if (!made)
            qFatal("%s", qPrintable(component.errorString()));
        view.reset(qobject_cast<QQuickItem *>(made));
        view->setParentItem(window.contentItem());
        view->setSize({1000, 800});
        window.resize(1000, 800);
        window.show();
    }

    QJsonObject facts() const
    {
        return QJsonDocument::fromJson(recorder.reports.value(recorder.reports.size() - 1).toUtf8()).object();
    }
    QJsonObject question(const QString &key) const
    {
        for (const QJsonValue &each : facts().value(u"questions").toArray()) {
            if (each.toObject().value(u"key") == key)
                return each.toObject();
        }
        return {};
    }
    bool isAt(const QString &path) const
    {
        return facts().value(u"address").toString().endsWith(QStringLiteral("test-form") + path);
    }
    bool focusIs(const QString &key) const { return facts().value(u"focus").toString() == key; }

    /// Runs a script in the page's own world or in the isolated one, and gives what it returned.
    QVariant run(const QString &script, int world = 0);

    PracticePage page;
    Recorder recorder;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> view;
};

} // namespace alongside
