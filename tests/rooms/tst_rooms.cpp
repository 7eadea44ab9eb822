// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rooms of the program and the arrows between them: who may include or import whom. A room that is not in these tables,
// or an arrow that is not, fails the test; to add one is a decision about the design, not about this file.

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Arrows = QMap<QString, QStringList>;

//! Folder below src → the other folders whose headers it may include.
const Arrows &rooms()
{
    static const QStringList belowText{u"core"_s,  u"host"_s,    u"dialects"_s, u"import"_s,  u"net"_s,   u"snippets"_s,
                                       u"check"_s, u"catalog"_s, u"storage"_s,  u"refresh"_s, u"engine"_s};
    static const Arrows arrows{
        {u"core"_s, {}},
        {u"host"_s, {u"core"_s}},
        {u"dialects"_s, {u"core"_s}},
        {u"import"_s, {u"core"_s, u"dialects"_s}},
        {u"net"_s, {u"core"_s, u"dialects"_s}},
        {u"snippets"_s, {u"core"_s}},
        {u"check"_s, {u"core"_s, u"snippets"_s, u"host"_s}},
        {u"catalog"_s, {u"core"_s}},
        {u"storage"_s, {u"core"_s}},
        {u"refresh"_s, {u"core"_s, u"dialects"_s, u"net"_s, u"catalog"_s, u"storage"_s}},
        {u"engine"_s, {u"core"_s, u"net"_s}},
        {u"text"_s, {u"core"_s}},
        {u"viewmodels"_s, belowText + QStringList{u"text"_s}},
        {u"cli"_s, belowText},
        {u"app"_s, belowText + QStringList{u"text"_s, u"viewmodels"_s}},
    };
    return arrows;
}

//! QML module → the other modules of ours that it may import. Its files are in qml, folder by folder as in its name.
const Arrows &modules()
{
    static const Arrows arrows{
        {u"Etude.Controls"_s, {u"Etude.Text"_s}},
        {u"Etude"_s, {u"Etude.Controls"_s, u"Etude.Text"_s, u"Etude.ViewModels"_s}},
    };
    return arrows;
}

//! First capture of `pattern` in each line of the file that matches it, with the line's number.
QList<std::pair<int, QString>> captures(const QString &path, const QRegularExpression &pattern)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{0, u"cannot be read"_s}};
    QList<std::pair<int, QString>> found;
    for (int line = 1; !file.atEnd(); ++line) {
        const auto match = pattern.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            found.append({line, match.captured(1)});
    }
    return found;
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator iterator(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    std::sort(files.begin(), files.end());
    return files;
}

//! One line for each `#include` in src that goes against `rooms()`.
QStringList wrongIncludes(const QDir &project)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]*/[^\">]*)[\">]"_s);
    QStringList wrong;
    const QDir sources(project.filePath(u"src"_s));
    for (const QString &path : filesBelow(sources.path(), {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s})) {
        const QString name = sources.relativeFilePath(path);
        const QString room = name.section(u'/', 0, 0);
        if (!rooms().contains(room)) {
            wrong.append(u"%1: the room %2 is not in the table"_s.arg(name, room));
            continue;
        }
        for (const auto &[line, header] : captures(path, include)) {
            const QString other = header.section(u'/', 0, 0);
            const bool isRound = other.startsWith(u'.');
            const bool isOurs = rooms().contains(other);
            if (isRound || (isOurs && other != room && !rooms().value(room).contains(other)))
                wrong.append(u"%1:%2: %3 may not include %4"_s.arg(name).arg(line).arg(room, header));
        }
    }
    return wrong;
}

//! One line for each `import` in qml that goes against `modules()`.
QStringList wrongImports(const QDir &project)
{
    static const QRegularExpression import(u"^\\s*import\\s+(Etude[\\w.]*|\"[^\"]*\")"_s);
    QStringList wrong;
    const QDir sources(project.filePath(u"qml"_s));
    for (const QString &path : filesBelow(sources.path(), {u"*.qml"_s})) {
        const QString name = sources.relativeFilePath(path);
        const QString module = name.section(u'/', 0, -2).replace(u'/', u'.');
        if (!modules().contains(module)) {
            wrong.append(u"%1: the module %2 is not in the table"_s.arg(name, module));
            continue;
        }
        // A folder imported by its path would go round the table.
        for (const auto &[line, other] : captures(path, import)) {
            if (other != module && !modules().value(module).contains(other))
                wrong.append(u"%1:%2: %3 may not import %4"_s.arg(name).arg(line).arg(module, other));
        }
    }
    return wrong;
}

} // namespace

class TestRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProjectKeepsToItsArrows()
    {
        const QDir project(QStringLiteral(ETUDE_SOURCES));
        // Files must have been seen at all, else nothing was tested.
        QVERIFY(filesBelow(project.filePath(u"src/core"_s), {u"*.h"_s}).size() > 5);
        const QStringList wrong = wrongIncludes(project) + wrongImports(project);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    //! A room that is not in the list of the translations speaks English only, and nothing else would say so.
    void everyRoomIsTranslated()
    {
        QFile list(QDir(QStringLiteral(ETUDE_SOURCES)).filePath(u"translations/CMakeLists.txt"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString targets =
            QString::fromUtf8(list.readAll()).section(u"SOURCE_TARGETS"_s, 1).section(u"TS_FILE"_s, 0, 0);
        for (const QString &room : rooms().keys()) {
            if (room == "app"_L1 || room == "cli"_L1) // app is etude_application; the command line is English
                continue;
            QVERIFY2(targets.split(QRegularExpression(u"\\s+"_s)).contains("etude_"_L1 + room), qPrintable(room));
        }
    }

    void theTableHasNoCircle()
    {
        // Rooms that only point to rooms already laid can be taken away; what stays then is a circle.
        Arrows left = rooms();
        bool goesOn = true;
        while (goesOn && !left.isEmpty()) {
            const auto names = left.keys();
            goesOn = false;
            for (const QString &room : names) {
                const QStringList uses = left.value(room);
                if (std::none_of(uses.begin(), uses.end(),
                                 [&](const QString &other) { return left.contains(other); })) {
                    left.remove(room);
                    goesOn = true;
                }
            }
        }
        QCOMPARE(left.keys(), QStringList());
    }

    void aLineIsJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint"); // empty: none

        const auto row = [](const char *name, const QString &file, const QByteArray &text, const QString &complaint) {
            QTest::newRow(name) << file << text << complaint;
        };
        row("own room", u"src/core/a.cpp"_s, "#include \"core/a.h\"\n", {});
        row("arrow of the table", u"src/net/run.cpp"_s, "#include \"dialects/dialect.h\"\n", {});
        row("other library", u"src/core/a.cpp"_s, "#include <nlohmann/json.hpp>\n", {});
        row("same folder", u"src/core/a.cpp"_s, "#include \"a.moc\"\n", {});
        row("in a comment", u"src/core/a.cpp"_s, "// #include \"net/run.h\"\n", {});
        row("up", u"src/core/a.cpp"_s, "#pragma once\n#include \"net/run.h\"\n",
            u"core/a.cpp:2: core may not include net/run.h"_s);
        row("up, in brackets", u"src/core/a.h"_s, " # include <net/run.h>\n",
            u"core/a.h:1: core may not include net/run.h"_s);
        row("beside", u"src/snippets/a.cpp"_s, "#include \"catalog/catalog.h\"\n",
            u"snippets/a.cpp:1: snippets may not include catalog/catalog.h"_s);
        row("command line to view models", u"src/cli/main.cpp"_s, "#include \"viewmodels/workspace.h\"\n",
            u"cli/main.cpp:1: cli may not include viewmodels/workspace.h"_s);
        row("command line to text", u"src/cli/main.cpp"_s, "#include \"text/textview.h\"\n",
            u"cli/main.cpp:1: cli may not include text/textview.h"_s);
        row("round the table", u"src/core/deep/a.cpp"_s, "#include \"../../net/run.h\"\n",
            u"core/deep/a.cpp:1: core may not include ../../net/run.h"_s);
        row("new room", u"src/cellar/a.cpp"_s, "", u"cellar/a.cpp: the room cellar is not in the table"_s);

        row("page imports controls", u"qml/Etude/A.qml"_s,
            "import QtQuick\nimport Etude.Controls\nimport Etude.ViewModels\n", {});
        row("controls import a page's module", u"qml/Etude/Controls/A.qml"_s, "import Etude\n",
            u"Etude/Controls/A.qml:1: Etude.Controls may not import Etude"_s);
        row("controls import view models", u"qml/Etude/Controls/A.qml"_s, "import Etude.ViewModels\n",
            u"Etude/Controls/A.qml:1: Etude.Controls may not import Etude.ViewModels"_s);
        row("folder by its path", u"qml/Etude/Controls/A.qml"_s, "import \"..\"\n",
            u"Etude/Controls/A.qml:1: Etude.Controls may not import \"..\""_s);
    }
    void aLineIsJudged()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, complaint);

        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString path = folder.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(text), text.size());
        written.close();

        const QDir project(folder.path());
        const QStringList wanted = complaint.isEmpty() ? QStringList() : QStringList{complaint};
        QCOMPARE(wrongIncludes(project) + wrongImports(project), wanted);
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
