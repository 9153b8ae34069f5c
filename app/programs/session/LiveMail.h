// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace alongside {

/// "My e-mail" beside the form, for a code that a service sends: where one can read it, and whether it is in
/// sight. What stands on its pages is looked at by nobody. Main thread.
class LiveMail : public QObject {
    Q_OBJECT
    Q_PROPERTY(QStringList hosts READ hosts CONSTANT)
    Q_PROPERTY(QObject *page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    explicit LiveMail(QStringList hosts, QObject *parent = nullptr)
        : QObject(parent)
        , m_hosts(std::move(hosts))
    {
    }

    const QStringList &hosts() const { return m_hosts; }
    /// What shows it (browser's LivePage); null before open(). Not owned.
    QObject *page() const { return m_page; }
    void setPage(QObject *page);
    /// The e-mail stands where the form stood; the form is kept behind it.
    bool isShown() const { return m_shown; }
    void setShown(bool shown);

    /// Opens it at one of the hosts.
    Q_INVOKABLE void open(int host) { Q_EMIT asked(host); }
    /// Nothing of it stays here.
    void end();

Q_SIGNALS:
    void pageChanged();
    void shownChanged();
    void asked(int host);

private:
    QStringList m_hosts;
    QObject *m_page = nullptr;
    bool m_shown = false;
};

} // namespace alongside
