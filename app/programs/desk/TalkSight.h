// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpRequest.h"
#include "help/TalkEvent.h"
#include "programs/desk/DeskContext.h"

#include <QTimer>
#include <QVariantMap>

namespace alongside {

/// What a champion sees of where one person is, as far as that person lets them, and what fits to say there.
/// All words come from our own guides. Main thread.
class TalkSight : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariantMap place READ place NOTIFY placeChanged)
    Q_PROPERTY(QJsonArray questions READ questionsForScreen NOTIFY placeChanged)
    Q_PROPERTY(QJsonArray phrases READ phrasesForScreen NOTIFY stepChanged)
    Q_PROPERTY(QJsonArray guide READ guideForScreen NOTIFY stepChanged)

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
    QJsonArray questionsForScreen() const { return forScreen(questions()); }
    QJsonArray phrasesForScreen() const { return forScreen(phrases()); }
    QJsonArray guideForScreen() const { return forScreen(guide()); }

Q_SIGNALS:
    void placeChanged();
    void stepChanged();

private:
    void show();

    const DeskContext m_context;
    const HelpRequest m_request;
    std::optional<SeenPlace> m_place;
    QTimer m_rest; ///< Between two places that the screen hears of, where many come at once.
    bool m_isOtherPlace = false; ///< Than the screen heard of.
    bool m_isOtherStep = false;
};

} // namespace alongside
