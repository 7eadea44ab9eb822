// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/refusal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Never left out: without them it would be another question.
bool isTheQuestion(const QString &member)
{
    static const QStringList names{u"model"_s,        u"model_id"_s, u"messages"_s, u"input"_s,
                                   u"instructions"_s, u"system"_s,   u"stream"_s};
    return names.contains(member);
}

//! `a.b` in the body, or `nullptr`.
const Json *memberAt(const Json &body, const QString &path)
{
    const Json *at = &body;
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        at = member(*at, name.toStdString());
        if (!at)
            return nullptr;
    }
    return at;
}

//! `path` or the object that it stands in, whichever the body holds; empty where it holds neither.
QString heldBy(const Json &body, QString path)
{
    while (!path.isEmpty()) {
        if (memberAt(body, path))
            return path;
        const qsizetype dot = path.lastIndexOf(u'.');
        path = dot < 0 ? QString() : path.first(dot);
    }
    return path;
}

//! The name that is spoken of last among those that the request holds.
QString lastNamed(const QString &words, const HttpRequest &request)
{
    // Words of a sentence that could be members: `tools`, "top_k", reasoning.effort.
    static const QRegularExpression name(u"[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*"_s);
    QString last;
    for (auto match = name.globalMatch(words); match.hasNext();) {
        const QString held = heldBy(request.body, match.next().captured());
        if (!held.isEmpty() && !isTheQuestion(held) && held != request.secretMember)
            last = held;
    }
    return last;
}

//! A value out of its range, or a prompt that is too long, is no reason to do without the member for good.
bool speaksOfRefusal(const QString &words)
{
    static const QRegularExpression refusal(u"unsupported|not support|unrecogni[sz]ed|unknown|unexpected|not "
                                            u"permitted|not allowed|forbidden|extra (input|field)"
                                            "|additional propert|cannot (both )?be (used|specified|set)|can't be "
                                            "(used|set)|does not (accept|exist)|not available"
                                            "|invalid (parameter|field|argument)|deprecated|only the default|instead"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return refusal.match(words).hasMatch();
}

QString nameInstead(const QString &words)
{
    static const QRegularExpression use(u"\\buse\\s+[`'\"“‘]?([a-z][a-z0-9_.]*[a-z0-9])[`'\"”’]?\\s+instead"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression insteadUse(u"\\binstead,?\\s+use\\s+[`'\"“‘]?([a-z][a-z0-9_.]*[a-z0-9])"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto found = use.match(words);
    return found.hasMatch() ? found.captured(1) : insteadUse.match(words).captured(1);
}

} // namespace

std::optional<Refusal> refusalIn(const Error &error, const HttpRequest &request)
{
    const bool isRefusal = error.status == 400 || error.status == 422;
    if (!isRefusal || (error.kind != Error::Kind::Http && error.kind != Error::Kind::Provider))
        return {};
    if (!speaksOfRefusal(error.words))
        return {};
    QString named = heldBy(request.body, error.member);
    if (named.isEmpty() || isTheQuestion(named) || named == request.secretMember)
        named = lastNamed(error.words, request);
    if (named.isEmpty())
        return {};
    Refusal refusal{.member = named, .words = error.words};
    const QString instead = nameInstead(error.words);
    // A value in place of the value ("use 'low' instead") is no name of a member.
    if (instead.contains(u'_') && instead != named && !memberAt(request.body, instead))
        refusal.instead = instead;
    return refusal;
}

void applyRefusal(Json &body, const Refusal &refusal)
{
    const qsizetype dot = refusal.member.indexOf(u'.');
    if (dot >= 0) {
        const std::string outer = refusal.member.first(dot).toStdString();
        if (!body.contains(outer) || !body[outer].is_object())
            return;
        Refusal inner = refusal;
        inner.member = refusal.member.sliced(dot + 1);
        applyRefusal(body[outer], inner);
        if (body[outer].empty())
            body.erase(outer);
        return;
    }
    const std::string name = refusal.member.toStdString();
    if (!body.is_object() || !body.contains(name))
        return;
    const std::string other = refusal.instead.toStdString();
    if (other.empty() || body.contains(other)) {
        body.erase(name);
        return;
    }
    // In its place, so that what is shown changes in one line.
    Json renamed = Json::object();
    for (auto &[key, value] : body.items())
        renamed[key == name ? other : key] = std::move(value);
    body = std::move(renamed);
}

} // namespace etude
