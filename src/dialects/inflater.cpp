// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/inflater.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! At most this much may come out of one read; zlib's best ratio is about 1,000 to 1.
constexpr qsizetype maxBytesPerRead = 64 * 1024 * 1024;
constexpr int gzipOrZlibWindow = 15 + 32;
constexpr int rawWindow = -15;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialects)
};

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

//! RFC 1950: method 8, and the two bytes are a multiple of 31.
bool isZlib(QByteArrayView bytes)
{
    const int first = static_cast<uchar>(bytes[0]);
    return (first & 0x0F) == 8 && (first * 256 + static_cast<uchar>(bytes[1])) % 31 == 0;
}

//! The bytes with which documents, pages and event streams begin.
bool looksPlain(QByteArrayView bytes)
{
    return QByteArrayView("{[<:dier \t\r\n\xEF").contains(bytes.front());
}

} // namespace

struct Inflater::Stream {
    z_stream z = {};
    bool isOpen = false;
    bool isGzip = false;
    //! At the end of a gzip member, or of the whole.
    bool isAtEnd = false;

    ~Stream()
    {
        if (isOpen)
            inflateEnd(&z);
    }
};

Inflater::Inflater(const QByteArray &contentEncoding)
    : m_encoding(contentEncoding.trimmed().toLower())
{
}

Inflater::~Inflater() = default;

Result<void> Inflater::feed(QByteArrayView bytes, const std::function<Result<void>(QByteArrayView)> &take)
{
    switch (m_coding) {
    case Coding::Plain:
        return take(bytes);
    case Coding::Packed:
        return inflatePiece(bytes, take);
    case Coding::Finished:
        return {};
    case Coding::Undecided:
        break;
    }
    m_held += bytes;
    return begin(take, false);
}

Result<void> Inflater::finish(const std::function<Result<void>(QByteArrayView)> &take)
{
    return m_coding == Coding::Undecided ? begin(take, true) : Result<void>();
}

Result<void> Inflater::begin(const std::function<Result<void>(QByteArrayView)> &take, bool isLast)
{
    // One byte is enough to see that it is text; for the rest it takes two.
    const bool canBePacked = !m_held.isEmpty() && !looksPlain(m_held);
    if (m_held.isEmpty() || (canBePacked && m_held.size() < 2 && !isLast))
        return {};
    const QByteArray bytes = std::exchange(m_held, {});
    int window = 0;
    if (bytes.size() >= 2 && isGzip(bytes))
        window = gzipOrZlibWindow;
    else if (bytes.size() >= 2 && canBePacked && m_encoding == "deflate")
        window = isZlib(bytes) ? gzipOrZlibWindow : rawWindow;
    else if (canBePacked && (m_encoding == "br" || m_encoding == "zstd"))
        return failure(Error::Kind::Protocol,
                       Words::tr("The answer is compressed with \"%1\", which nobody asked for.")
                           .arg(QString::fromLatin1(m_encoding)));
    if (window == 0) {
        m_coding = Coding::Plain;
        return take(bytes);
    }
    m_stream = std::make_unique<Stream>();
    if (inflateInit2(&m_stream->z, window) != Z_OK)
        return failure(Error::Kind::Protocol, Words::tr("There is not enough memory to unpack the answer."));
    m_stream->isOpen = true;
    m_stream->isGzip = isGzip(bytes);
    m_coding = Coding::Packed;
    return inflatePiece(bytes, take);
}

Result<void> Inflater::inflatePiece(QByteArrayView bytes, const std::function<Result<void>(QByteArrayView)> &take)
{
    z_stream &z = m_stream->z;
    std::array<char, 64 * 1024> plain;
    qsizetype total = 0;
    // zlib counts in 32 bits; a read is far smaller than that.
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max()));
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = static_cast<uInt>(bytes.size());
    bool isMoreWaiting = false;
    while (z.avail_in > 0 || isMoreWaiting) {
        if (m_stream->isAtEnd) {
            // Of gzip another member may follow; anything else behind the end is no part of the answer, nor is what
            // looks like a member further on.
            if (!m_stream->isGzip || *z.next_in != 0x1F) {
                m_coding = Coding::Finished;
                return {};
            }
            inflateReset(&z);
        }
        z.next_out = reinterpret_cast<Bytef *>(plain.data());
        z.avail_out = static_cast<uInt>(plain.size());
        const int status = inflate(&z, Z_SYNC_FLUSH);
        m_stream->isAtEnd = status == Z_STREAM_END;
        isMoreWaiting = z.avail_out == 0 && !m_stream->isAtEnd;
        const qsizetype produced = static_cast<qsizetype>(plain.size()) - z.avail_out;
        total += produced;
        if (total > maxBytesPerRead)
            return failure(Error::Kind::Protocol,
                           Words::tr("The compressed answer unpacks to more than 64 MB at once."));
        if (produced > 0) {
            if (Result<void> taken = take(QByteArrayView(plain.data(), produced)); !taken)
                return taken;
        }
        // Last, since what came out before the fault is good.
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return failure(Error::Kind::Protocol, Words::tr("The compressed answer is broken."));
    }
    return {};
}

} // namespace etude
