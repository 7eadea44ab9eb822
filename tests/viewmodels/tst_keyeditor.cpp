// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no key store; with one, see tst_endpointeditor.
#include "viewmodels/keyeditor.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestKeyEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("here the key store is part of the system");
#endif
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void aKeyThatWasNotKeptDoesNotHideTheStoredOne()
    {
        const QTemporaryDir folder;
        const Folders folders{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        QVERIFY(QDir().mkpath(folders.config));
        QFile names(folders.config + u"/keys.json"_s);
        QVERIFY(names.open(QIODevice::WriteOnly));
        names.write(R"({"schema": 1, "stored": ["A_KEY"]})");
        names.close();
        Secrets secrets(folders);
        KeyEditor editor(secrets);
        editor.setVariable(u"A_KEY"_s);
        editor.setDraft(u"sk-another"_s);
        QVERIFY(editor.keep());
        QCOMPARE(editor.origin(), KeyEditor::Origin::Session); // for the run that follows
        QTRY_VERIFY(!editor.isBusy());
        QVERIFY(!editor.problem().isEmpty());
        QCOMPARE(editor.origin(), KeyEditor::Origin::Store);
        QCOMPARE(editor.draft(), u"sk-another"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyEditor)
#include "tst_keyeditor.moc"
