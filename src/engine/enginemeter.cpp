// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginemeter.h"

#include "net/documentfetch.h"

#include <QFile>
#include <QProcess>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef Q_OS_MACOS
#include <libproc.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

//! A figure of Prometheus' text form: `llamacpp:tokens_predicted_total 413`.
std::optional<double> figure(const QByteArray &text, QByteArrayView name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(name) || line.size() <= name.size() || line.at(name.size()) != ' ')
            continue;
        bool isNumber = false;
        const double value = line.sliced(name.size() + 1).trimmed().toDouble(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    }
    return {};
}

//! From the sums since its start. The server's own `predicted_tokens_seconds` is of no use to who asks twice: it covers the
//! time since it was last asked (seen in version 0.7.0, 2026-11-21). Before the first answer nothing has been measured.
std::optional<double> speed(const QByteArray &text, QByteArrayView tokensName, QByteArrayView secondsName)
{
    const double tokens = figure(text, tokensName).value_or(0);
    const double seconds = figure(text, secondsName).value_or(0);
    return tokens > 0 && seconds > 0 ? std::optional(tokens / seconds) : std::nullopt;
}

} // namespace

std::optional<qint64> residentBytesOf(qint64 processId)
{
    if (processId <= 0)
        return {};
#if defined(Q_OS_LINUX)
    // The second number is that of resident pages: man 5 proc_pid_statm.
    QFile file(u"/proc/%1/statm"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> numbers = file.readAll().split(' ');
    bool isNumber = false;
    const qint64 pages = numbers.value(1).toLongLong(&isNumber);
    return isNumber ? std::optional(pages * ::sysconf(_SC_PAGESIZE)) : std::nullopt;
#elif defined(Q_OS_MACOS)
    proc_taskinfo info = {};
    if (::proc_pidinfo(int(processId), PROC_PIDTASKINFO, 0, &info, sizeof(info)) != sizeof(info))
        return {};
    return qint64(info.pti_resident_size);
#else
    return {};
#endif
}

void measure(const Engine &engine, Transport &transport, QObject *context, std::function<void(const EngineLoad &)> done)
{
    EngineLoad load{.residentBytes = residentBytesOf(engine.processId())};
    const QUrl address = QUrl(engine.endpoint().baseUrl).resolved(QUrl(u"/metrics"_s));
    const HttpRequest request{.method = u"GET"_s,
                              .url = address.toString(),
                              .headers = {{u"Authorization"_s, u"Bearer ${%1}"_s.arg(engine.endpoint().keyVariable)}}};
    const KeyLookup keys = [key = engine.key()](const QString &) { return key; };
    fetchDocument(transport, request, keys, {.connectTimeout = 5s, .idleTimeout = 5s}, 1 << 20, context,
                  [load, done](const Result<QByteArray> &answer) {
                      EngineLoad whole = load;
                      if (answer) {
                          whole.writtenPerSecond = speed(*answer, "llamacpp:tokens_predicted_total",
                                                         "llamacpp:tokens_predicted_seconds_total");
                          whole.readPerSecond =
                              speed(*answer, "llamacpp:prompt_tokens_total", "llamacpp:prompt_seconds_total");
                          whole.runningRequests = int(figure(*answer, "llamacpp:requests_processing").value_or(0));
                      }
                      done(whole);
                  });
}

} // namespace etude
