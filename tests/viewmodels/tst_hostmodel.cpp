// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestHostModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogHoldsNoQuery()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        HostModel &host = *workspace.host();
        host.start();
        QVERIFY2(host.isRunning(), qPrintable(host.problem()));
        static_cast<void>(world.transport.send({.method = u"GET"_s,
                                                .url = host.url() + u"/normal/v1/models?key=sk-secret-123"_s},
                                               {}, {}, &workspace));
        QTRY_COMPARE(host.log().size(), 1);
        QVERIFY2(host.log().constFirst().endsWith(u"  GET /normal/v1/models"_s), qPrintable(host.log().constFirst()));
    }
};

QTEST_MAIN(TestHostModel)
#include "tst_hostmodel.moc"
