// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PageFacts.h"
#include "programs/preview/PageRest.h"
#include "programs/preview/ShownPage.h"

#include <functional>

namespace alongside {

/// Visits pages one after the other where nobody looks (qml/preview/Stage.qml), and tells what each of them
/// shows once it rests. Main thread.
class PageWalk : public QObject {
    Q_OBJECT
    Q_PROPERTY(alongside::ShownPage *shown READ shown CONSTANT)

public:
    /// It begins with the page's own first address.
    explicit PageWalk(std::unique_ptr<ShownPage> shown, QObject *parent = nullptr);
    ~PageWalk() override;

    ShownPage *shown() const { return m_shown.get(); }
    /// What the page showed last, given away.
    PageFacts takeFacts() { return std::move(m_facts); }
    /// Who hears of every state of a page.
    void setListener(std::function<void(const PageFacts &)> listener) { m_listener = std::move(listener); }

    /// Goes to another page.
    void go(const QUrl &address);

    // Called by the stage.
    Q_INVOKABLE void loadStarted() { m_rest.loadStarted(); }
    Q_INVOKABLE void loadEnded(bool well) { m_rest.loadEnded(well); }

Q_SIGNALS:
    /// To the stage.
    void goAsked(const QUrl &address);
    // One of these for the first page and for each call of go().
    void rested();
    void failed();
    void restless();

private:
    PageRest m_rest;
    PageFacts m_facts;
    std::function<void(const PageFacts &)> m_listener;
    std::unique_ptr<ShownPage> m_shown;
};

} // namespace alongside
