// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

//! What the fuzz targets share. Each is one `LLVMFuzzerTestOneInput`
//! (https://llvm.org/docs/LibFuzzer.html, read 2026-11-20); `tests/fuzz/seeds` writes their first inputs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace etude::fuzz {

//! Ends the program where a property does not hold, which libFuzzer takes for a finding.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "property broken: %s\n", property);
    std::abort();
}

//! An input taken apart: the first byte says how many bytes of cuts follow, the rest is the body.
class CutInput final {
public:
    explicit CutInput(QByteArrayView input)
    {
        if (input.isEmpty())
            return;
        const auto count = std::min<qsizetype>(static_cast<uchar>(input.front()), input.size() - 1);
        m_cuts = input.sliced(1, count);
        m_body = input.sliced(1 + count);
    }

    [[nodiscard]] QByteArrayView body() const { return m_body; }

    //! The body in pieces of the sizes that the cuts name, over and over; byte by byte where there are none. A size may
    //! be 0: a read may bring nothing.
    [[nodiscard]] QList<QByteArray> pieces() const
    {
        const bool isSane = std::ranges::any_of(m_cuts, [](char c) { return c != 0; });
        QList<QByteArray> pieces;
        qsizetype number = 0;
        for (qsizetype at = 0; at < m_body.size();) {
            const qsizetype wanted = isSane ? static_cast<uchar>(m_cuts[number++ % m_cuts.size()]) : 1;
            const QByteArrayView piece = m_body.sliced(at, std::min(wanted, m_body.size() - at));
            pieces.append(piece.toByteArray());
            at += piece.size();
        }
        return pieces;
    }

private:
    QByteArrayView m_cuts;
    QByteArrayView m_body;
};

} // namespace etude::fuzz
