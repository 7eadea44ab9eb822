// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/prompt.h"

#include <QImage>
#include <QSize>

//! Images between files, the clipboard and messages. Functions of bytes: none of them waits for a network.
namespace etude {

//! Most hosts take up to 20 MB an image (OpenAI, Anthropic 5 MB; read 2026-11-20).
constexpr qint64 largestImageBytes = 20'000'000;

//! What can be told of an image without decoding it.
struct ImageFacts {
    QString mediaType = {}; //!< `image/png`; empty for an address
    qint64 sizeBytes = 0;   //!< of the file; 0 for an address
    QSize size = {};        //!< in pixels; invalid where it cannot be told
    bool isAddress = false; //!< the host fetches it; it is not fetched here
};
[[nodiscard]] ImageFacts factsOf(const Image &image);

//! Bytes of a PNG, JPEG, GIF or WebP file as a data URL, unchanged. Fails with `Invalid` for any other content, and for
//! more than `largestImageBytes`.
[[nodiscard]] Result<Image> imageFromBytes(const QByteArray &bytes, const QString &name);
//! Fails with `File` too.
[[nodiscard]] Result<Image> imageFromFile(const QString &path);
//! A bitmap, encoded as PNG.
[[nodiscard]] Result<Image> imageFromBitmap(const QImage &bitmap, const QString &name);
//! An address that was typed: `https:` (or `http:`), or a data URL of an image.
[[nodiscard]] Result<Image> imageFromAddress(const QString &address);

//! A data URL of a picture with edges of at most `edge` pixels, for the screen. Empty where `image` cannot be decoded, or
//! is an address. Takes tenths of a second for a large picture: not for the GUI thread.
[[nodiscard]] QString thumbnailOf(const Image &image, int edge);

//! The prompt with long data URLs cut to their beginning: for a view in which nobody reads megabytes of base64.
[[nodiscard]] Prompt withShortImages(Prompt prompt);
//! The same for a body of any dialect, in which the base64 may stand alone.
[[nodiscard]] Json withShortImages(Json body);

} // namespace etude
