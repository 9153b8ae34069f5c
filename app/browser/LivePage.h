// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/AllowList.h"
#include "browser/DialogDesk.h"
#include "browser/KioskProfile.h"
#include "browser/PageChoices.h"
#include "browser/PageObserver.h"
#include "browser/PaperDesk.h"
#include "browser/UploadDesk.h"

#include <QQmlWebChannel>
#include <QTimer>

#include <chrono>

namespace alongside {

class EgressProxy;
class LiveJudge;

/// What a WebEngineView needs to show pages of a real service: its profile, its channel, its first address,
/// and what it may visit (see qml/pages/LiveView.qml). Nothing here takes what a page submits: it goes to
/// the service and nowhere else. One per view; must outlive it. Main thread.
class LivePage : public QObject {
    Q_OBJECT
    Q_PROPERTY(QQuickWebEngineProfile *profile READ profile CONSTANT)
    Q_PROPERTY(QQmlWebChannel *channel READ channel CONSTANT)
    Q_PROPERTY(QUrl startAddress READ startAddress CONSTANT)
    Q_PROPERTY(QObject *dialogs READ dialogs CONSTANT)
    Q_PROPERTY(QString refusedHost READ refusedHost NOTIFY refused)

public:
    /// start: an address of the list. The proxy must outlive the page; what it lets through is set by who
    /// owns it.
    LivePage(AllowList list, QUrl start, EgressProxy &proxy, QObject *parent = nullptr);
    ~LivePage() override;

    QQuickWebEngineProfile *profile() { return &m_profile; }
    QQmlWebChannel *channel() { return &m_channel; }
    QUrl startAddress() const { return m_start; }
    /// The host of what was refused last, for the screen only; empty when it had none.
    QString refusedHost() const { return m_refusedHost; }

    /// What the page asks, and pointing at it.
    PageObserver &observer() { return m_observer; }

    /// What the page asks in a window of its own. Its show() is called by who shows it.
    DialogDesk *dialogs() { return &m_dialogs; }

    /// The PDFs that the service offers. Its show() is called by who shows them.
    PaperDesk &papers() { return m_papers; }

    /// What a page may be sent; nothing before this is called.
    void setUploads(BroughtFiles files) { m_uploads.setFiles(std::move(files)); }

    /// True when the view, or a frame in it, may go to this address. Where the view may not, says why.
    /// byLink: a link was followed, which no payment needs.
    Q_INVOKABLE bool mayVisit(const QUrl &address, bool mainFrame, bool byLink = false);

    /// For so long, pages and frames may come from any place by a secure line, because a payment leads to the
    /// person's bank, which no list can name. Zero ends it; what is shown then stays.
    void letPay(std::chrono::milliseconds time);

    /// The view is going: whoever owns this page may delete it once the event loop has turned.
    Q_INVOKABLE void leave();

    /// The person's choice, as the place in what was offered last.
    Q_INVOKABLE void choose(int place) { m_choices.choose(place); }

    /// The person's choice of what uploadAsked() offered; -1 for none.
    Q_INVOKABLE void giveUpload(int place) { m_uploads.give(place); }

    // Called by the view.
    /// It refused something by itself: why as refused() has it.
    Q_INVOKABLE void refuse(const QString &why);
    /// A login is asked for (WebEngineView's authenticationDialogRequested): our proxy gets its secret, and
    /// nobody else anything.
    Q_INVOKABLE void answerLogin(QObject *request);
    /// A file is asked for (fileDialogRequested); the view keeps the request until it is answered.
    Q_INVOKABLE void askUpload(QObject *request) { m_uploads.ask(request); }
    /// Something is to be left on this machine (WebEngineProfile's downloadRequested).
    Q_INVOKABLE void takePaper(QObject *download) { m_papers.take(download); }
    Q_INVOKABLE void loadBegan();
    /// As WebEngineLoadingInfo has them.
    Q_INVOKABLE void loadEnded(bool succeeded, int domain, int code, const QUrl &address);

signals:
    void left();
    /// A one-choice box was pressed: its label and choices as printed, to be shown large.
    void choicesOffered(const QString &label, const QStringList &choices);
    /// The page wants a file, and the person has some: their names, to choose one with giveUpload().
    void uploadAsked(const QStringList &names);
    /// The page wanted what it may not have, and stayed. why: "elsewhere", "insecure", "download", "document"
    /// (a PDF that cannot be shown), "upload", "window", "file", "script" or "permission".
    void refused(const QString &why);
    /// A number or an address to be noted down. kind: "tel" or "mailto".
    void noteAsked(const QString &kind, const QString &text);
    /// To the view: a link led to a listed site by a line that is not secure; this is the secure one.
    void secureAsked(const QUrl &address);
    void loading(bool now);
    /// The page cannot be shown. why: see troubleOf().
    void failed(const QString &why);
    /// What draws the page has died: another view is needed.
    void died();

private:
    /// Tells what is wrong with an address, or what there is to note down.
    void say(const QUrl &address);
    void note(const QUrl &address);

    bool mayPayAt(const QUrl &address) const;

    AllowList m_list;
    QUrl m_start;
    EgressProxy &m_proxy;
    LiveJudge *m_judge; ///< Owned by the profile.
    KioskProfile m_profile;
    PageObserver m_observer;
    PageChoices m_choices;
    UploadDesk m_uploads;
    SystemClock m_clock;
    DialogDesk m_dialogs{m_clock};
    PaperDesk m_papers;
    QQmlWebChannel m_channel;
    QString m_refusedHost;
    QTimer m_paying;
    QUrl m_said; ///< Refused and told; the end of its loading is no news.
};

} // namespace alongside
