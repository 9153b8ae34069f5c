// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/CupsConnection.h"

#include <QDeadlineTimer>
#include <QThread>
#include <cups/cups.h>

#include <memory>

namespace alongside {

namespace {

using Answer = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

ipp_t *request(ipp_op_t operation)
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

ipp_t *requestAbout(ipp_op_t operation, const char *name, const QString &path)
{
    ipp_t *question = request(operation);
    const QByteArray uri = QByteArrayLiteral("ipp://localhost/") + path.toUtf8();
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, name, nullptr, uri.constData());
    return question;
}

ipp_t *requestAbout(ipp_op_t operation, int job)
{
    return requestAbout(operation, "job-uri", QStringLiteral("jobs/%1").arg(job));
}

// The request is deleted by libcups.
Answer ask(http_t *http, ipp_t *request, const char *path)
{
    Answer answer(cupsDoRequest(http, request, path), ippDelete);
    if (cupsLastError() > IPP_STATUS_OK_CONFLICTING)
        answer.reset();
    return answer;
}

QString textIn(const Answer &answer, const char *name)
{
    return QString::fromUtf8(ippGetString(ippFindAttribute(answer.get(), name, IPP_TAG_ZERO), 0, nullptr));
}

int numberIn(const Answer &answer, const char *name)
{
    return ippGetInteger(ippFindAttribute(answer.get(), name, IPP_TAG_ZERO), 0);
}

QStringList listIn(const Answer &answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer.get(), name, IPP_TAG_KEYWORD);
    QStringList list;
    for (int i = 0; i < ippGetCount(attribute); ++i)
        list.append(QString::fromUtf8(ippGetString(attribute, i, nullptr)));
    return list;
}

} // namespace

CupsConnection::CupsConnection(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_http(httpConnect2(
          cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, int(patience.count()), nullptr))
{
    if (m_http)
        httpSetTimeout(
            m_http, std::chrono::duration<double>(patience).count(), [](http_t *, void *) { return 0; },
            nullptr);
    // where a server wants a password, nobody is there who could type one
    cupsSetPasswordCB2(
        [](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; },
        nullptr);
}

CupsConnection::~CupsConnection()
{
    httpClose(m_http);
}

PrintLook CupsConnection::look(const QString &printer, int job)
{
    PrintLook look;
    if (!isOpen())
        return look;
    const QString name = printer.isEmpty() ? defaultPrinter() : printer;
    if (name.isEmpty()) {
        look.answered = cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND;
        return look;
    }
    const Answer answer = ask(m_http,
        requestAbout(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", QStringLiteral("printers/") + name), "/");
    look.answered = answer || cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND;
    if (!answer)
        return look;
    look.printer = textIn(answer, "printer-name");
    look.accepting =
        ippGetBoolean(ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN), 0);
    look.stopped = numberIn(answer, "printer-state") == IPP_PSTATE_STOPPED;
    look.reasons = listIn(answer, "printer-state-reasons");
    if (job > 0)
        look.job = stateOf(job);
    return look;
}

QString CupsConnection::defaultPrinter()
{
    return textIn(ask(m_http, request(IPP_OP_CUPS_GET_DEFAULT), "/"), "printer-name");
}

PrintLook::Job CupsConnection::stateOf(int job)
{
    const Answer answer = ask(m_http, requestAbout(IPP_OP_GET_JOB_ATTRIBUTES, job), "/jobs");
    if (!answer)
        return PrintLook::Job::Gone;
    switch (numberIn(answer, "job-state")) {
    case IPP_JSTATE_PENDING:
    case IPP_JSTATE_HELD:
        return PrintLook::Job::Waiting;
    case IPP_JSTATE_STOPPED:
        return PrintLook::Job::Stopped;
    case IPP_JSTATE_CANCELED:
        return PrintLook::Job::Cancelled;
    case IPP_JSTATE_ABORTED:
        return PrintLook::Job::Aborted;
    case IPP_JSTATE_COMPLETED:
        return PrintLook::Job::Completed;
    default:
        return PrintLook::Job::Printing;
    }
}

std::optional<QList<int>> CupsConnection::ownJobs()
{
    cups_job_t *jobs = nullptr;
    const int count = isOpen() ? cupsGetJobs2(m_http, &jobs, nullptr, 1, CUPS_WHICHJOBS_ALL) : -1;
    if (count < 0)
        return std::nullopt;
    QList<int> own;
    for (int i = 0; i < count; ++i) {
        if (PrintServer::title() == QString::fromUtf8(jobs[i].title))
            own.append(jobs[i].id);
    }
    cupsFreeJobs(count, jobs);
    return own;
}

bool CupsConnection::purge(int job)
{
    if (!isOpen())
        return false;
    // a job that was being printed ends only when the printer's driver has, and is forgotten only after that
    for (const QDeadlineTimer limit(m_patience); !limit.hasExpired(); QThread::msleep(20)) {
        ipp_t *question = requestAbout(IPP_OP_CANCEL_JOB, job);
        ippAddBoolean(question, IPP_TAG_OPERATION, "purge-job", 1);
        ask(m_http, question, "/jobs");
        if (stateOf(job) == PrintLook::Job::Gone)
            return cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND;
    }
    return false;
}

bool CupsConnection::purgeOwn()
{
    const auto jobs = ownJobs();
    bool clean = jobs.has_value();
    for (const int job : jobs.value_or(QList<int>()))
        clean = purge(job) && clean;
    return clean;
}

} // namespace alongside
