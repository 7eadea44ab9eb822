// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/attachmentsmodel.h"

#include "viewmodels/imagefile.h"

#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Twice what the page shows, for screens with two pixels a point.
constexpr int thumbnailEdge = 256;

bool isOnTheWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

AttachmentsModel::AttachmentsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AttachmentsModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailsRole, "details"}, {ThumbnailRole, "thumbnail"}, {IsAddressRole, "isAddress"}};
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case NameRole:
        return !row.image.name.isEmpty() ? row.image.name : row.isAddress ? row.image.url : tr("Image");
    case DetailsRole:
        return row.details;
    case ThumbnailRole:
        return row.thumbnail;
    case IsAddressRole:
        return row.isAddress;
    default:
        return {};
    }
}

qint64 AttachmentsModel::sizeBytes() const
{
    qint64 sum = 0;
    for (const Row &row : m_rows)
        sum += row.image.url.size();
    return sum;
}

QList<Image> AttachmentsModel::images() const
{
    QList<Image> images;
    for (const Row &row : m_rows)
        images.append(row.image);
    return images;
}

AttachmentsModel::Row AttachmentsModel::rowOf(const Image &image)
{
    const ImageFacts facts = factsOf(image);
    QStringList details;
    if (facts.size.isValid())
        details.append(tr("%1 × %2").arg(facts.size.width()).arg(facts.size.height()));
    if (facts.sizeBytes > 0)
        details.append(QLocale().formattedDataSize(facts.sizeBytes, 1, QLocale::DataSizeSIFormat));
    if (facts.isAddress)
        details.append(tr("fetched by the host"));
    Row row{.image = image, .details = details.join(u" · "_s), .isAddress = facts.isAddress, .number = ++m_lastNumber};
    makeThumbnail(row);
    return row;
}

void AttachmentsModel::setImages(const QList<Image> &images)
{
    if (images.isEmpty() && m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    for (const Image &image : images)
        m_rows.append(rowOf(image));
    endResetModel();
    setProblem({});
    Q_EMIT countChanged();
    Q_EMIT edited();
}

bool AttachmentsModel::add(const Result<Image> &image)
{
    setProblem(image ? QString() : describe(image.error()));
    if (!image)
        return false;
    beginInsertRows({}, count(), count());
    m_rows.append(rowOf(*image));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
    return true;
}

bool AttachmentsModel::addUrls(const QList<QUrl> &urls)
{
    bool isTaken = false;
    QString firstProblem;
    for (const QUrl &url : urls) {
        if (add(url.isLocalFile() ? imageFromFile(url.toLocalFile())
                                  : imageFromAddress(url.toString(QUrl::FullyEncoded))))
            isTaken = true;
        else if (firstProblem.isEmpty())
            firstProblem = m_problem;
    }
    setProblem(firstProblem);
    return isTaken;
}

bool AttachmentsModel::addAddress(const QString &address)
{
    return add(imageFromAddress(address));
}

bool AttachmentsModel::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && take(*data);
}

bool AttachmentsModel::take(const QMimeData &data)
{
    // Files: their names are there as text too. An address on the web may be meant as text.
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile)) {
        addUrls(urls);
        return true;
    }
    // Cells of a table come as text and as a picture of it, and text is what was meant.
    if (!data.hasImage() || (data.hasText() && !isOnTheWeb(QUrl(data.text().trimmed()))))
        return false;
    const QString name = tr("Pasted image");
    // What was encoded once keeps its bytes.
    for (const auto &type : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s}) {
        if (const QByteArray bytes = data.data(type); !bytes.isEmpty()) {
            if (const auto image = imageFromBytes(bytes, name))
                return add(image);
        }
    }
    add(imageFromBitmap(qvariant_cast<QImage>(data.imageData()), name));
    return true;
}

void AttachmentsModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    setProblem({});
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void AttachmentsModel::makeThumbnail(const Row &row)
{
    if (row.isAddress)
        return;
    // Takes a value and gives one back; nothing else is shared with the pool's thread.
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(this,
                           [this, number = row.number](const QString &thumbnail) { thumbnailCame(number, thumbnail); });
    QThreadPool::globalInstance()->start([promise, image = row.image] {
        promise->start();
        promise->addResult(thumbnailOf(image, thumbnailEdge));
        promise->finish();
    });
}

void AttachmentsModel::thumbnailCame(quint64 number, const QString &thumbnail)
{
    const auto found = std::ranges::find(m_rows, number, &Row::number);
    if (found == m_rows.end())
        return; // removed meanwhile
    found->thumbnail = thumbnail;
    const QModelIndex changed = index(int(found - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed, {ThumbnailRole});
}

void AttachmentsModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
