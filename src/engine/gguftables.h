// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace etude {

//! How a tensor's numbers are packed: `blockElements` of them take `blockBytes`.
struct GgmlType {
    const char *name = "";     //!< "Q4_K"
    quint32 blockElements = 0; //!< 0 = llama.cpp has had this type and removed it
    quint32 blockBytes = 0;
};

//! All known types; the number of a type in a file is its place.
[[nodiscard]] std::span<const GgmlType> ggmlTypes();

//! The short name for `general.file_type`, "Q4_K_M"; empty for a number that is unknown.
[[nodiscard]] QString ggufFileTypeName(qint64 fileType);

//! llama.cpp loads models of this `general.architecture`.
[[nodiscard]] bool isKnownArchitecture(const QByteArray &architecture);
//! It reads text and writes none: it makes embeddings, or is half of a model.
[[nodiscard]] bool isEncoderArchitecture(const QByteArray &architecture);

} // namespace etude
