// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressProxy.h"
#include "programs/session/LiveController.h"

#include <memory>

namespace alongside {

/// What makes it possible to do things for real on this terminal: the only way out, and what uses it. Where
/// the policy lets nobody, there is no way out at all. Main thread; after the application is made and before
/// the first page.
class LiveParts : public QObject {
public:
    /// None of the others is owned; all must outlive it.
    LiveParts(const Policy::Live &policy, const JourneyController &journey, const QuestionGlossary &glossary,
        const DisplaySettings &settings, PrintQueue &queue, SpeechController &speech);

    LiveController &live() { return m_live; }

private:
    void compare(const Guide &guide);
    void openPage();
    void openMail(int host);

    const Policy::Live m_policy;
    LiveTools m_tools;
    LiveController m_live;
    std::unique_ptr<EgressProxy> m_proxy;
    QString m_compared; ///< The guide that was held against the policy last.
};

} // namespace alongside
