// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsThatCannotBeUsedAreNamed()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        // One host's list cannot be read, and the list of models.dev is none.
        QStringList broken;
        Catalog catalog([&broken] {
            broken += u"The kept list of H's models cannot be read."_s;
            return FetchedLists{.modelsDev = "{}",
                                .origin = {.source = u"https://mirror.example/api.json"_s,
                                           .retrieved = Catalog().origin().retrieved.addDays(1)}};
        });
        Workspace workspace({.folders = world.folders,
                             .settings = world.settings,
                             .endpoints = world.endpoints,
                             .secrets = world.secrets,
                             .runs = world.runs,
                             .catalog = catalog,
                             .listNotices = broken,
                             .transport = world.transport,
                             .engine = world.engine});
        // A catalog is loaded after the first frame, and not for its notices.
        QCOMPARE(workspace.notices(), QStringList());
        QVERIFY(broken.isEmpty());
        workspace.settle();
        QCOMPARE(workspace.notices().size(), 2);
        QCOMPARE(workspace.notices().at(0), broken.constFirst());
        QCOMPARE(workspace.notices().at(1), catalog.notices().constFirst());
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
