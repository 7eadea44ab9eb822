// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! A text that grows while it is read: the answer of a model, or any text that is shown but not typed.
//!
//! Whoever writes appends as pieces come; views follow at their own pace (once a frame). The text is kept once.
class GrowingText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    //! The whole text. Do not bind a growing answer to it: `append` is what it is for.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    //! False while more may come; a view then leaves the last block open.
    Q_PROPERTY(bool isComplete READ isComplete WRITE setComplete NOTIFY completeChanged)
    //! Told apart from `changed`, so that what only asks for it does not ask at every piece.
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY emptyChanged)

public:
    explicit GrowingText(QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void append(const QString &piece);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    void setComplete(bool isComplete);

Q_SIGNALS:
    //! The text changed, by growth or wholly.
    void changed();
    //! It changed otherwise than by growing at its end: what was laid out is void.
    void replaced();
    void completeChanged();
    void emptyChanged();

private:
    QString m_text;
    bool m_isComplete = true;
};

} // namespace etude
