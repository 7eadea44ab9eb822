// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/matrix.h"

#include <QDir>
#include <QSaveFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace etude {

void leaveMatrix(const QString &name, const QList<MatrixCell> &cells)
{
    const QString folder = qEnvironmentVariable("ETUDE_MATRIX");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(name + u".tsv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const MatrixCell &cell : cells) {
        const QStringList fields{cell.language,
                                 cell.client,
                                 cell.ranBy,
                                 cell.dialect,
                                 cell.isStream ? u"streamed"_s : u"whole"_s,
                                 QString::number(cell.prompts),
                                 QString::number(cell.wanted),
                                 cell.notRun};
        file.write(fields.join(u'\t').toUtf8() + '\n');
    }
    file.commit();
}

} // namespace etude
