// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

#include <functional>
#include <map>

namespace etude {

//! What stands in a pasted text for a value that the text does not hold.
struct MarkPiece {
    enum class Kind {
        Text,
        Variable, //!< an environment variable; `text` is its name
        Unknown,  //!< what could not be evaluated; `text` is how it stood there
    };
    Kind kind = Kind::Text;
    QString text = {};
    bool operator==(const MarkPiece &) const = default;
};

//! Variables inside texts, while these are being read: `"Bearer $TOKEN"` has to be carried through shell words, JSON and
//! lists of headers without being mistaken for what stands literally in a prompt. A mark is a name between characters that
//! are none (U+FDD0, U+FDD1), with a tag that is made from the whole pasted text, so that no text can hold its own marks.
class Marks final {
public:
    explicit Marks(QStringView pasted);

    [[nodiscard]] QString variable(const QString &name) const { return marked(u'v', name); }
    [[nodiscard]] QString unknown(const QString &source) const { return marked(u'u', source); }
    [[nodiscard]] bool isIn(const QString &text) const { return text.contains(m_tag); }
    //! Looks into every text of a value.
    [[nodiscard]] bool isIn(const Json &value) const;
    [[nodiscard]] QList<MarkPiece> pieces(const QString &text) const;
    //! The text with each mark replaced by what `replacement` makes of it.
    [[nodiscard]] QString replaced(const QString &text,
                                   const std::function<QString(const MarkPiece &)> &replacement) const;
    //! The same for every text of a value; the names of members too.
    void replace(Json &value, const std::function<QString(const MarkPiece &)> &replacement) const;
    //! The text with the variables that are known in the place of their marks; what would grow beyond all reason stays.
    [[nodiscard]] QString resolved(const QString &text, const std::map<QString, QString> &variables) const;
    //! For people: `${NAME}` for variables, the source for what is unknown.
    [[nodiscard]] QString shown(const QString &text) const;

private:
    [[nodiscard]] QString marked(QChar kind, const QString &name) const;
    QString m_tag;
};

} // namespace etude
