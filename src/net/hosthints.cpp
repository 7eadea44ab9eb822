// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hosthints.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! An HTTP date in its one current form: `Sun, 06 Nov 1994 08:49:37 GMT`.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

//! Seconds above this are a mistake of the host, not a wait.
constexpr double longestWaitSeconds = 366.0 * 24 * 3600;

std::optional<std::chrono::seconds> wait(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > longestWaitSeconds)
        return {};
    return std::chrono::seconds(qint64(std::ceil(seconds)));
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const ResponseHead &head)
{
    bool isNumber = false;
    const double milliseconds = head.header("retry-after-ms").toDouble(&isNumber);
    if (isNumber)
        return wait(milliseconds / 1000);
    const QByteArray text = head.header("retry-after").trimmed();
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return wait(seconds);
    const QDateTime then = httpDate(text);
    if (!then.isValid())
        return {};
    const QDateTime now = httpDate(head.header("date"));
    return wait(double((now.isValid() ? now : QDateTime::currentDateTimeUtc()).secsTo(then)));
}

QString requestId(const ResponseHead &head)
{
    for (const QByteArrayView name : {"x-request-id", "request-id", "x-amzn-requestid", "apim-request-id",
                                      "x-ms-request-id", "x-correlation-id", "x-trace-id", "cf-ray"}) {
        const QByteArray value = head.header(name).trimmed();
        if (!value.isEmpty())
            return QString::fromUtf8(value);
    }
    return {};
}

void addHostHints(Error &error, const ResponseHead &head)
{
    if (!error.retryAfter)
        error.retryAfter = retryAfter(head);
    if (error.requestId.isEmpty())
        error.requestId = requestId(head);
}

} // namespace etude
