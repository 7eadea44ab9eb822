// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace etude {

//! Undoes gzip and deflate as the bytes come, cut anywhere.
//!
//! The first bytes decide, not the header: the network layer may have inflated already and still report the coding.
//! Only deflate, which has no mark of its own, needs the header's word.
class Inflater final {
public:
    //! `contentEncoding`: the value of that header, empty if there is none.
    explicit Inflater(const QByteArray &contentEncoding);
    ~Inflater();

    //! Hands the plain bytes to `take` in pieces of bounded size until it fails. Fails itself (`Protocol`) on broken
    //! data, on a coding it does not know, and where one read expands beyond 64 MB.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, const std::function<Result<void>(QByteArrayView)> &take);
    //! No more bytes come: what was too short to tell is plain.
    [[nodiscard]] Result<void> finish(const std::function<Result<void>(QByteArrayView)> &take);

private:
    enum class Coding { Undecided, Plain, Packed, Finished };
    struct Stream;

    [[nodiscard]] Result<void> begin(const std::function<Result<void>(QByteArrayView)> &take, bool isLast);
    [[nodiscard]] Result<void> inflatePiece(QByteArrayView bytes,
                                            const std::function<Result<void>(QByteArrayView)> &take);

    QByteArray m_encoding;
    Coding m_coding = Coding::Undecided;
    QByteArray m_held;
    std::unique_ptr<Stream> m_stream;
};

} // namespace etude
