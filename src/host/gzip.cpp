// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/gzip.h"

#include <zlib.h>

namespace etude {

class Gzip::State final {
public:
    State()
    {
        constexpr int gzipWindow = 15 + 16;
        deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    }
    ~State() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(State)

    QByteArray pack(QByteArray bytes, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        QByteArray packed;
        do {
            QByteArray room(4096, Qt::Uninitialized);
            m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
            m_stream.avail_out = static_cast<uInt>(room.size());
            deflate(&m_stream, flush);
            packed += QByteArrayView(room).first(room.size() - m_stream.avail_out);
        } while (m_stream.avail_out == 0);
        return packed;
    }

private:
    z_stream m_stream = {};
};

Gzip::Gzip()
    : m_state(std::make_unique<State>())
{
}

Gzip::~Gzip() = default;

QByteArray Gzip::pack(const QByteArray &bytes)
{
    return m_state->pack(bytes, Z_SYNC_FLUSH);
}

QByteArray Gzip::finish()
{
    return m_state->pack({}, Z_FINISH);
}

} // namespace etude
