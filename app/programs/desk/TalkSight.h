// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpRequest.h"
#include "help/TalkEvent.h"
#include "programs/desk/DeskContext.h"

#include <QVariantMap>

namespace alongside {

/// What a champion sees of where one person is, as far as that person lets them, and what fits to say there.
/// All words come from our own guides. Main thread.
class TalkSight : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariantMap place READ place NOTIFY placeChanged)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY placeChanged)
    Q_PROPERTY(QVariantList phrases READ phrases NOTIFY stepChanged)
    Q_PROPERTY(QVariantList guide READ guide NOTIFY stepChanged)

public:
    TalkSight(const DeskContext &context, const HelpRequest &request, QObject *parent = nullptr);

    /// Where they are now; nothing when they do not let it be seen.
    void see(const std::optional<SeenPlace> &place);
    const std::optional<SeenPlace> &seen() const { return m_place; }
    /// The title of a question of the page they are on; empty where it has no such question.
    QString titleOf(const QString &question) const;

    QVariantMap place() const; ///< As placeWords().
    QVariantList questions() const; ///< As questionRows().
    QVariantList phrases() const; ///< As phraseRows().
    QVariantList guide() const; ///< As guideRows().

Q_SIGNALS:
    void placeChanged();
    void stepChanged();

private:
    const DeskContext m_context;
    const HelpRequest m_request;
    std::optional<SeenPlace> m_place;
};

} // namespace alongside
