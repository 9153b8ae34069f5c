// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace alongside {

class DisplaySettings;
class VisitRecorder;

/// The visit as a whole: what became of the one before, whether this one was brought back after a crash, the
/// person's notes, and the end. Main thread.
class VisitController : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged)
    Q_PROPERTY(QVariantMap receipt READ receipt NOTIFY receiptChanged)
    Q_PROPERTY(QVariantMap crash READ crash NOTIFY crashChanged)
    Q_PROPERTY(QStringList newQuestions READ newQuestions NOTIFY newQuestionsChanged)
    Q_PROPERTY(bool ending READ isEnding NOTIFY endingChanged)

public:
    /// After so many crashes in a row a page is not opened again by itself.
    static constexpr int mostCrashes = 2;

    /// Neither is owned; both must outlive it.
    VisitController(VisitRecorder &recorder, const DisplaySettings &settings, QObject *parent = nullptr);

    /// The vault lets this visit be seen, with what is to be said first (Message::Kind::Show).
    void begin(const QCborMap &news);
    /// The record is another one: the person came back to it.
    void comeBack();

    QString notes() const;
    void setNotes(const QString &notes);
    /// {shown, kept, until, when, gone} of the visit before; no value of any kind passes on from it.
    QVariantMap receipt() const;
    Q_INVOKABLE void dismissReceipt();
    /// Something of the visit before was found after all.
    void doubtReceipt();
    /// {happened, live, reopened}
    QVariantMap crash() const;
    Q_INVOKABLE void dismissCrash();
    /// Opens the page again that was not opened by itself.
    Q_INVOKABLE void reopen();
    /// Titles of questions that the form did not ask when the place was kept.
    const QStringList &newQuestions() const { return m_newQuestions; }
    void setNewQuestions(const QStringList &titles);
    /// The end, once; keep: the place stays, where it was saved.
    Q_INVOKABLE void finish(bool keep);
    bool isEnding() const { return m_ending; }

Q_SIGNALS:
    void notesChanged();
    void receiptChanged();
    void crashChanged();
    void newQuestionsChanged();
    void endingChanged();
    void finished(bool keep);

private:
    VisitRecorder &m_recorder;
    const DisplaySettings &m_settings;
    QCborMap m_receipt;
    QString m_when; ///< The receipt was made.
    QStringList m_newQuestions;
    int m_crashes = 0;
    bool m_live = false;
    bool m_ending = false;
};

} // namespace alongside
