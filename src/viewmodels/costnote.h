// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost.h"
#include "storage/spending.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! One line of a bill in words.
struct CostLine {
    Q_GADGET
    QML_VALUE_TYPE(costLine)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString count MEMBER count)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(bool isTotal MEMBER isTotal)
public:
    QString what = {};   //!< "Cached input"
    QString count = {};  //!< "1,204", "not counted"
    QString price = {};  //!< "$0.216 per 1M", "$0.015 each", "unknown"
    QString amount = {}; //!< "$0.00026", "unknown"
    bool isTotal = false;
    bool operator==(const CostLine &) const = default;
};

//! What one answer cost, in words: the line below it, and what is behind that line.
struct CostNote {
    //! "$0.00035 reported · $0.00018 by list of 2026-07-01, differs"; "free by list of 2026-07-01"; "price unknown".
    QString text = {};
    QList<CostLine> lines = {};
    //! Where the prices stand and when they were read, which tier holds, and what is not known; a sentence each.
    QString source = {};
    Bill bill = {};
};

//! Price lists from that age on are said to be old.
constexpr int oldPriceDays = 90;
//! `prices` of an unknown state stand for a model of which nothing is known.
[[nodiscard]] CostNote costNote(const Usage &usage, const Prices &prices, const Extras &extras, const QDate &today);

[[nodiscard]] Json toJson(const QList<CostLine> &lines);
[[nodiscard]] QList<CostLine> costLinesFrom(const Json &json);

} // namespace etude
