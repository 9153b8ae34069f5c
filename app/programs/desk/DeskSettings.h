// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "trust/BadgeToken.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace alongside {

/// A champion's account without its password, how their window looks, and whether somebody talks with them
/// just now: all that the program writes to the disk, as a small JSON file. What the champion has not set
/// comes from the operator's file. Main thread.
class DeskSettings : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(bool keepsPassword READ keepsPassword NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed)

public:
    /// Reads both files; one that is not there counts as empty. The operator's may be no path at all.
    DeskSettings(const QString &path, const QString &operatorPath, QObject *parent = nullptr);

    /// What was wrong with a file, as a sentence; empty where all is well.
    const QString &fault() const { return m_fault; }

    QString address() const { return text("address"); }
    /// Names of machines that are one chat server, with a space between them; may be empty.
    QString server() const;
    int port() const;
    QString certificates() const { return text("certificates"); } ///< A PEM file; may be empty.
    bool keepsPassword() const { return value("keep-password").toBool(); }
    QByteArray badge() const { return text("badge").toLatin1(); }
    QString site() const { return text("site"); }
    QStringList staff() const; ///< Bare addresses.
    QList<BadgeIssuer> issuers() const; ///< Who may vouch for colleagues, as in a terminal's policy.
    QStringList revoked() const; ///< Serials of badges that count no longer.
    /// What the champion is called, can and speaks: as set, or as their own badge claims.
    QString alias() const;
    QStringList skills() const { return texts("skills"); }
    QStringList languages() const { return texts("languages"); }
    /// What setTalking() said last, also in a run of the program before this one.
    bool isTalking() const { return value("talking").toBool(); }
    /// The version of the guidelines that this account has agreed to here; 0 for none.
    int agreed() const;

    QString language() const;
    QString theme() const; ///< "light", "dark" or "contrast".
    qreal textScale() const;
    bool sound() const { return value("sound").toBool(true); }

    void setAccount(const QString &address, const QString &server, bool keepPassword);
    void agree(int version);
    /// Whether there is a conversation: nothing of it is written, and a program that crashes can say so at
    /// its next start.
    void setTalking(bool talking);
    void setLanguage(const QString &language) { set("language", language); }
    void setTheme(const QString &theme) { set("theme", theme); }
    void setTextScale(qreal scale) { set("text", scale); }
    void setSound(bool sound) { set("sound", sound); }

Q_SIGNALS:
    void changed();

private:
    QJsonObject read(const QString &path);
    QJsonValue value(const char *key) const;
    QString text(const char *key) const { return value(key).toString(); }
    QStringList texts(const char *key) const;
    void set(const char *key, const QJsonValue &value);
    void write();

    const QString m_path;
    QJsonObject m_own;
    QJsonObject m_operators;
    QString m_fault;
};

} // namespace alongside
