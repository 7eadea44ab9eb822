// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace etude {

//! How text is set and coloured. Filled from the theme; sizes in device-independent pixels.
struct TextStyle {
    QFont body = {};
    QFont code = {};
    QColor text = Qt::black;
    QColor muted = Qt::darkGray;
    QColor link = Qt::blue;
    QColor line = Qt::lightGray;
    QColor codeBackground = Qt::white;
    QColor selection = Qt::yellow;
    //! Which of the two sets of highlighting colours.
    bool isDark = false;

    bool operator==(const TextStyle &) const = default;
};

} // namespace etude
