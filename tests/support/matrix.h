// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace etude {

//! What the tests know of one cell of the table of exported code.
struct MatrixCell {
    QString language = {}; //!< "Python"
    QString client = {};   //!< "requests"
    QString ranBy = {};    //!< "python3", "bash"; "stand-in" where a package cannot be had; "syntax only"
    QString dialect = {};
    bool isStream = false;
    int prompts = 0; //!< run, with a request that equals the one of Run and an answer that was printed
    int wanted = 0;
    QString notRun = {}; //!< why not, where it was not
};

//! Leaves cells for the table that `./dev test` prints, as `NAME.tsv` in the folder of the variable ETUDE_MATRIX: one line
//! a cell, in the order of the members above. Without that variable nothing is left.
void leaveMatrix(const QString &name, const QList<MatrixCell> &cells);

} // namespace etude
