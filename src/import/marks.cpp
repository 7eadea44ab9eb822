// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/marks.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr QChar opening = QChar(0xFDD0);
constexpr QChar closing = QChar(0xFDD1);
constexpr qsizetype longestName = 80;
//! Characters that variables may add to a text: more than any prompt has.
constexpr qsizetype mostInserted = 32 * 1024 * 1024;

} // namespace

Marks::Marks(QStringView pasted)
{
    const QByteArray hash = QCryptographicHash::hash(pasted.toUtf8(), QCryptographicHash::Sha256);
    m_tag = opening + QString::fromLatin1(hash.first(8).toHex());
}

QString Marks::marked(QChar kind, const QString &name) const
{
    // A mark may come to stand inside JSON text: nothing in it may end a string there.
    QString safe = name.left(longestName).simplified();
    for (QChar &c : safe) {
        if (c < u' ' || c == u'\\' || c == opening || c == closing)
            c = u' ';
        else if (c == u'"')
            c = u'\'';
    }
    return m_tag + kind + safe + closing;
}

bool Marks::isIn(const Json &value) const
{
    if (value.is_string())
        return isIn(textOf(value));
    if (value.is_object()) {
        for (const auto &[name, item] : value.items()) {
            if (isIn(QString::fromStdString(name)) || isIn(item))
                return true;
        }
        return false;
    }
    return value.is_array() && std::ranges::any_of(value, [this](const Json &item) { return isIn(item); });
}

QList<MarkPiece> Marks::pieces(const QString &text) const
{
    QList<MarkPiece> pieces;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(m_tag); at >= 0; at = text.indexOf(m_tag, done)) {
        const qsizetype nameAt = at + m_tag.size() + 1;
        const qsizetype end = text.indexOf(closing, nameAt);
        if (end < 0)
            break;
        if (at > done)
            pieces.append({.text = text.sliced(done, at - done)});
        const bool isVariable = text[nameAt - 1] == u'v';
        pieces.append({.kind = isVariable ? MarkPiece::Kind::Variable : MarkPiece::Kind::Unknown,
                       .text = text.sliced(nameAt, end - nameAt)});
        done = end + 1;
    }
    if (done < text.size())
        pieces.append({.text = text.sliced(done)});
    return pieces;
}

QString Marks::replaced(const QString &text, const std::function<QString(const MarkPiece &)> &replacement) const
{
    if (!isIn(text))
        return text;
    QString result;
    for (const MarkPiece &piece : pieces(text))
        result += piece.kind == MarkPiece::Kind::Text ? piece.text : replacement(piece);
    return result;
}

void Marks::replace(Json &value, const std::function<QString(const MarkPiece &)> &replacement) const
{
    if (value.is_string()) {
        if (const QString text = textOf(value); isIn(text))
            value = toJson(replaced(text, replacement));
    } else if (value.is_array()) {
        for (Json &item : value)
            replace(item, replacement);
    } else if (value.is_object()) {
        bool isInNames = false;
        for (auto &[name, item] : value.items()) {
            replace(item, replacement);
            isInNames = isInNames || isIn(QString::fromStdString(name));
        }
        if (!isInNames)
            return;
        Json renamed = Json::object();
        for (auto &[name, item] : value.items())
            renamed[replaced(QString::fromStdString(name), replacement).toStdString()] = std::move(item);
        value = std::move(renamed);
    }
}

QString Marks::resolved(const QString &text, const std::map<QString, QString> &variables) const
{
    QString result = text;
    qsizetype budget = mostInserted;
    // The value of a variable may name others.
    for (int pass = 0; pass < 8 && isIn(result); ++pass) {
        bool isChanged = false;
        result = replaced(result, [&](const MarkPiece &piece) {
            const auto known = variables.find(piece.text);
            if (known == variables.end() || known->second.size() > budget)
                return piece.kind == MarkPiece::Kind::Variable ? variable(piece.text) : unknown(piece.text);
            budget -= known->second.size() + 1;
            isChanged = true;
            return known->second;
        });
        if (!isChanged)
            break;
    }
    return result;
}

QString Marks::shown(const QString &text) const
{
    return replaced(text, [](const MarkPiece &piece) {
        return piece.kind == MarkPiece::Kind::Variable ? "${"_L1 + piece.text + u'}' : piece.text;
    });
}

} // namespace etude
