// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/imagefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QUrl>

#include <string_view>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! As much of a data URL as tells what it is.
constexpr qsizetype shownLength = 120;
constexpr std::string_view base64Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImageFile)
};

//! By the first bytes, as the hosts do; a file's name proves nothing.
QString mediaTypeOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

//! The type and the base64 text of a data URL; nothing for any other address.
struct DataUrl {
    QString mediaType = {};
    QStringView base64 = {};
};
std::optional<DataUrl> dataUrl(const QString &url)
{
    if (!url.startsWith("data:"_L1))
        return std::nullopt;
    const qsizetype comma = url.indexOf(u',');
    const QStringView head = comma < 0 ? QStringView() : QStringView(url).first(comma);
    if (!head.endsWith(";base64"_L1))
        return std::nullopt;
    return DataUrl{head.sliced(5).chopped(7).toString(), QStringView(url).sliced(comma + 1)};
}

std::unexpected<Error> tooLarge(const QString &name, qint64 sizeBytes)
{
    const QLocale locale;
    return failure(Error::Kind::Invalid,
                   Words::tr("%1 is %2; an image may have up to %3. Make it smaller first.")
                       .arg(name, locale.formattedDataSize(sizeBytes, 1, QLocale::DataSizeSIFormat),
                            locale.formattedDataSize(largestImageBytes, 0, QLocale::DataSizeSIFormat)));
}

} // namespace

ImageFacts factsOf(const Image &image)
{
    const auto data = dataUrl(image.url);
    if (!data)
        return {.isAddress = !image.url.startsWith("data:"_L1)};
    const qsizetype padding = data->base64.endsWith("=="_L1) ? 2 : data->base64.endsWith(u'=') ? 1 : 0;
    ImageFacts facts{.mediaType = data->mediaType, .sizeBytes = data->base64.size() * 3 / 4 - padding};
    // The size stands at the beginning; in a JPEG behind its metadata, of which a camera writes some 100 kB.
    constexpr qsizetype beginning = 400'000; // divisible by four: base64 comes in fours
    QByteArray bytes = QByteArray::fromBase64(data->base64.first(std::min(beginning, data->base64.size())).toLatin1());
    QBuffer buffer(&bytes);
    facts.size = QImageReader(&buffer).size();
    return facts;
}

Result<Image> imageFromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestImageBytes)
        return tooLarge(name, bytes.size());
    const QString type = mediaTypeOf(bytes);
    if (type.isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is no image that models take: use PNG, JPEG, GIF or WebP.").arg(name));
    return Image{.url = "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64()), .name = name};
}

Result<Image> imageFromFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Words::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestImageBytes)
        return tooLarge(name, file.size());
    return imageFromBytes(file.read(largestImageBytes + 1), name); // a device has no size, and no end perhaps
}

Result<Image> imageFromBitmap(const QImage &bitmap, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (bitmap.isNull() || !buffer.open(QIODevice::WriteOnly) || !bitmap.save(&buffer, "PNG"))
        return failure(Error::Kind::Invalid, Words::tr("The picture in the clipboard cannot be read."));
    return imageFromBytes(bytes, name);
}

Result<Image> imageFromAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (const auto data = dataUrl(trimmed)) {
        if (data->base64.size() / 4 * 3 > largestImageBytes + 3)
            return tooLarge(Words::tr("The image"), data->base64.size() / 4 * 3);
        return imageFromBytes(QByteArray::fromBase64(data->base64.toLatin1()), Words::tr("Image"));
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return failure(Error::Kind::Invalid, Words::tr("Type the whole address, such as https://example.com/cat.png."));
    return Image{.url = trimmed};
}

QString thumbnailOf(const Image &image, int edge)
{
    const auto data = dataUrl(image.url);
    if (!data)
        return {};
    QByteArray bytes = QByteArray::fromBase64(data->base64.toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // A JPEG is decoded at the small size right away.
    if (const QSize size = reader.size(); size.isValid() && (size.width() > edge || size.height() > edge))
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {};
    QByteArray small;
    QBuffer target(&small);
    const bool hasAlpha = picture.hasAlphaChannel();
    if (!target.open(QIODevice::WriteOnly) || !picture.save(&target, hasAlpha ? "PNG" : "JPEG", hasAlpha ? -1 : 88))
        return {};
    return (hasAlpha ? "data:image/png;base64,"_L1 : "data:image/jpeg;base64,"_L1)
        + QString::fromLatin1(small.toBase64());
}

Prompt withShortImages(Prompt prompt)
{
    for (Message &message : prompt.messages) {
        for (Image &image : message.images) {
            if (image.url.startsWith("data:"_L1) && image.url.size() > 2 * shownLength)
                image.url = image.url.first(shownLength) + u'…';
        }
    }
    return prompt;
}

Json withShortImages(Json body)
{
    if (auto *text = body.get_ptr<std::string *>(); text && qsizetype(text->size()) > 2 * shownLength) {
        // No prose goes on that long without a space.
        const std::string_view beginning = std::string_view(*text).substr(0, 2 * shownLength);
        const bool isBase64 = beginning.find_first_not_of(base64Characters) == std::string_view::npos;
        if (isBase64 || beginning.starts_with("data:image/"))
            return text->substr(0, shownLength) + "…";
    }
    if (body.is_structured()) {
        for (Json &part : body)
            part = withShortImages(std::move(part));
    }
    return body;
}

} // namespace etude
