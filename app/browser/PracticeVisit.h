// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/PracticeSite.h"
#include "practice/examples/ExamplePerson.h"
#include "practice/pages/FormPage.h"
#include "practice/runs/FormRun.h"

#include <QHash>

#include <functional>

namespace alongside {

/// One person's practice of one form, in this process's memory only: its pages, the answers so far, and where
/// something was wrong. Main thread.
class PracticeVisit : public PracticeSite {
public:
    PracticeVisit(Form form, QDate today, PageLook look = {});

    QString host() const override;
    QString startPath() const override;
    QByteArray page(const QString &path) override;
    QByteArray style() override { return FormPage::styleSheet(); }
    QString submit(const QString &path, const Pairs &pairs) override;
    Pairs madeUp(const QString &path) override;

    /// Another look for the pages that are shown from now on; the view has to reload.
    void setLook(const PageLook &look) { m_look = look; }

    /// Goes on with earlier answers: the first page is the one at this path, or where the answers lead to
    /// where that is not on their way any more. Before the view asks for anything.
    void resume(const QJsonObject &answers, const QString &path);
    /// Is told the path of each page that is shown.
    void setListener(std::function<void(const QString &path)> listener) { m_listener = std::move(listener); }

    /// The state of the form.
    const FormRun &run() const { return m_run; }

    /// How often each page was sent, and how often of those something was wrong, by path.
    struct Tries {
        int sent = 0;
        int wrong = 0;
    };
    const QHash<QString, Tries> &tries() const { return m_tries; }

private:
    struct Mistake {
        QString path; ///< Empty: the last page that was sent was right.
        QList<Problem> problems;
        Pairs typed;
    };

    FormRun m_run;
    QString m_startPath;
    std::function<void(const QString &)> m_listener;
    PageLook m_look;
    ExamplePerson m_person;
    Mistake m_mistake;
    QHash<QString, Tries> m_tries;
};

} // namespace alongside
