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

//! A figure of Prometheus' text form: `llamacpp:predicted_tokens_seconds 41.3`.
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

//! Before the first answer it says 0, which nobody measured.
std::optional<double> speed(const QByteArray &text, QByteArrayView name)
{
    const auto value = figure(text, name);
    return value.value_or(0) > 0 ? value : std::nullopt;
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
                          whole.writtenPerSecond = speed(*answer, "llamacpp:predicted_tokens_seconds");
                          whole.readPerSecond = speed(*answer, "llamacpp:prompt_tokens_seconds");
                          whole.runningRequests = int(figure(*answer, "llamacpp:requests_processing").value_or(0));
                      }
                      done(whole);
                  });
}

} // namespace etude
