// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/prompt.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

class QMimeData;

namespace etude {

//! The images of one message, or those that wait in the composer. Their thumbnails are made once, and beside the GUI
//! thread: reading 6000 × 4000 pixels takes 0.1 s from a JPEG and 0.4 s from a PNG.
class AttachmentsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! Why the last image could not be taken, in one sentence; empty after the next one.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Roles {
        NameRole = Qt::UserRole, //!< file name, or the address
        DetailsRole,             //!< "640 × 480 · 12.3 kB", "fetched by the host"
        ThumbnailRole,           //!< data URL; empty until it is made, and where there is none
        IsAddressRole,
    };

    explicit AttachmentsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString problem() const { return m_problem; }
    //! What all of them weigh in a body, in bytes.
    [[nodiscard]] qint64 sizeBytes() const;

    [[nodiscard]] QList<Image> images() const;
    void setImages(const QList<Image> &images);

    //! Files of any place that the system can read, and addresses of images on the web. True if one was taken.
    Q_INVOKABLE bool addUrls(const QList<QUrl> &urls);
    //! An address that was typed. True if it was taken.
    Q_INVOKABLE bool addAddress(const QString &address);
    //! Takes the image or the image files in the clipboard. False where text stands there: the caller pastes that.
    Q_INVOKABLE bool paste();
    [[nodiscard]] bool take(const QMimeData &data);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }

Q_SIGNALS:
    void countChanged();
    void problemChanged();
    //! What is sent has changed.
    void edited();

private:
    struct Row {
        Image image = {};
        QString details = {};
        QString thumbnail = {};
        bool isAddress = false;
        quint64 number = 0; //!< tells whose thumbnail has come
    };
    [[nodiscard]] Row rowOf(const Image &image);
    bool add(const Result<Image> &image);
    void makeThumbnail(const Row &row);
    void thumbnailCame(quint64 number, const QString &thumbnail);
    void setProblem(const QString &problem);

    QList<Row> m_rows;
    QString m_problem;
    quint64 m_lastNumber = 0;
};

} // namespace etude
