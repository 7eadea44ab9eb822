// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace etude {

//! Packs a body as gzip, so that each piece can be unpacked as soon as it has come.
class Gzip final {
public:
    Gzip();
    ~Gzip();
    //! The bytes that carry all of `bytes`.
    [[nodiscard]] QByteArray pack(const QByteArray &bytes);
    //! The last bytes, after which nothing is packed any more.
    [[nodiscard]] QByteArray finish();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace etude
