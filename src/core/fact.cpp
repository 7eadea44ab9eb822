// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fact.h"

using namespace Qt::StringLiterals;

namespace etude {

Fact::Fact(const QString &name, const QString &value, const QString &unit, const Origin &origin, Status status)
    : m_name(name)
    , m_value(value)
    , m_unit(unit)
    , m_origin(origin)
    , m_status(status)
{
}

Fact Fact::verified(const QString &name, const QString &value, const QString &unit, const Origin &origin)
{
    return {name, value, unit, origin, origin.isWhole() ? Status::Verified : Status::ToVerify};
}

Fact Fact::toVerify(const QString &name, const QString &value, const QString &unit, const Origin &origin)
{
    return {name, value, unit, origin, Status::ToVerify};
}

Fact Fact::unknown(const QString &name, const Origin &origin)
{
    return {name, {}, {}, origin, Status::Unknown};
}

QString factStatusName(Fact::Status status)
{
    switch (status) {
    case Fact::Status::Verified:
        return u"verified"_s;
    case Fact::Status::ToVerify:
        return u"to verify"_s;
    case Fact::Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

Json toJson(const Fact &fact)
{
    Json json{{"fact", toJson(fact.name())}};
    const auto add = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[name] = toJson(text);
    };
    add("value", fact.value());
    add("unit", fact.unit());
    add("source", fact.origin().source);
    add("retrieved", fact.origin().retrieved.toString(Qt::ISODate));
    add("by", fact.origin().enteredBy);
    add("status", factStatusName(fact.status()));
    return json;
}

Fact factFromJson(const Json &json, const Origin &like)
{
    // `null` says that there is none; only what is left out is as the others have it.
    const auto text = [&json](const char *name, const QString &otherwise) {
        return member(json, name) ? stringAt(json, name) : otherwise;
    };
    const Origin origin{.source = text("source", like.source),
                        .retrieved = member(json, "retrieved")
                            ? QDate::fromString(stringAt(json, "retrieved"), Qt::ISODate)
                            : like.retrieved,
                        .enteredBy = text("by", like.enteredBy)};
    const QString name = stringAt(json, "fact");
    const QString status = stringAt(json, "status");
    if (status == "verified"_L1)
        return Fact::verified(name, stringAt(json, "value"), stringAt(json, "unit"), origin);
    if (status == "unknown"_L1)
        return Fact::unknown(name, origin);
    return Fact::toVerify(name, stringAt(json, "value"), stringAt(json, "unit"), origin);
}

} // namespace etude
