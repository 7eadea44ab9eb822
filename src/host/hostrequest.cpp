// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/hostrequest.h"

#include "core/headervalue.h"

namespace etude {

namespace {

constexpr qsizetype maxHeadBytes = 1024 * 1024;
constexpr qsizetype maxRequestBytes = 64 * 1024 * 1024;

//! The size that a chunk names, without its extension; nothing where it names none.
std::optional<qsizetype> chunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    bool isNumber = false;
    const qint64 size = (semicolon < 0 ? line : line.first(semicolon)).trimmed().toLongLong(&isNumber, 16);
    return isNumber && size >= 0 && size <= maxRequestBytes ? std::optional(qsizetype(size)) : std::nullopt;
}

//! Joins the chunks that begin at `at` and moves it behind them. Nothing while they are not whole.
RequestFront withChunks(HostRequest request, const QByteArray &buffer, qsizetype &at)
{
    for (;;) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            return {};
        const std::optional<qsizetype> size = chunkSize(QByteArrayView(buffer).sliced(at, lineEnd - at));
        if (!size)
            return {.isBroken = true};
        if (buffer.size() < lineEnd + 2 + *size + 2)
            return {};
        request.body += QByteArrayView(buffer).sliced(lineEnd + 2, *size);
        at = lineEnd + 2 + *size + 2;
        if (*size == 0)
            return {.request = std::move(request)};
    }
}

} // namespace

QByteArray HostRequest::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

QString logLine(const HostRequest &request)
{
    QString line = QString::fromUtf8(request.method + ' ' + request.path());
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u'?';
    }
    return line;
}

RequestFront takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {.isBroken = buffer.size() > maxHeadBytes};
    HostRequest request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    if (request.target.isEmpty())
        return {.isBroken = true};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }

    qsizetype at = headEnd + 4;
    RequestFront front;
    if (request.header("transfer-encoding").toLower() == "chunked") {
        front = withChunks(std::move(request), buffer, at);
    } else {
        const qint64 size = request.header("content-length").toLongLong();
        if (size < 0 || size > maxRequestBytes)
            return {.isBroken = true};
        if (buffer.size() < at + size)
            return {};
        request.body = buffer.mid(at, size);
        at += size;
        front.request = std::move(request);
    }
    if (front.request) {
        front.request->raw = buffer.left(at);
        buffer.remove(0, at);
    } else {
        front.isBroken = front.isBroken || buffer.size() > 2 * maxRequestBytes;
    }
    return front;
}

} // namespace etude
