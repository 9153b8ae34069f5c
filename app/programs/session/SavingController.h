// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"
#include "visit/Message.h"

#include <QObject>
#include <QVariantList>

namespace alongside {

class DisplaySettings;
class VisitLine;
class VisitRecorder;

/// "Save my place": asks the vault, and holds what the person takes away, for the screen and the slip. Main
/// thread.
class SavingController : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY offeredChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged)
    Q_PROPERTY(QString until READ until NOTIFY keptChanged)
    Q_PROPERTY(QString pictureUntil READ pictureUntil NOTIFY offeredChanged)
    Q_PROPERTY(QString code READ code NOTIFY keptChanged)
    Q_PROPERTY(QString spokenCode READ spokenCode NOTIFY keptChanged)
    Q_PROPERTY(QVariantList pictures READ pictures NOTIFY keptChanged)

public:
    /// None is owned; all must outlive it.
    SavingController(
        VisitLine &line, VisitRecorder &recorder, const DisplaySettings &settings, QObject *parent = nullptr);

    /// What the vault says about saving when it hands over a visit (Message::Kind::Visit).
    void takeVisit(const QCborMap &fields);
    /// What the person takes away (Message::Kind::Kept).
    void takeKept(const Message &message);
    /// Something of the visit could not be written.
    void takeTrouble(StoreError::Trouble trouble);

    bool isOffered() const { return m_offered; }
    /// Why it is not; empty in a demonstration, where nobody speaks of saving.
    QString whyNot() const;
    bool isBusy() const { return m_busy; }
    const QString &trouble() const { return m_trouble; }
    bool isKept() const { return m_kept; }
    /// The day in words; before it is kept, the day until which it would be.
    QString until() const;
    QString pictureUntil() const;
    /// As it is printed; empty where pictures were chosen.
    QString code() const { return m_code; }
    /// Letter by letter, for a voice.
    QString spokenCode() const;
    const QVariantList &pictures() const { return m_pictures; }

    Q_INVOKABLE void keep();
    /// Five numbers of pictures.
    Q_INVOKABLE void keepWithPictures(const QVariantList &chosen);

Q_SIGNALS:
    void offeredChanged();
    void changed();
    void keptChanged();

private:
    void ask(Message message);

    VisitLine &m_line;
    VisitRecorder &m_recorder;
    const DisplaySettings &m_settings;
    bool m_offered = false;
    bool m_broken = false; ///< The terminal could, but its key store does not let it.
    bool m_busy = false;
    bool m_kept = false;
    QString m_trouble;
    QDate m_until;
    QDate m_pictureUntil;
    QString m_code;
    QVariantList m_pictures;
};

} // namespace alongside
