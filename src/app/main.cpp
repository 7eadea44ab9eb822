// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/benchevents.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Options {
    QCommandLineParser parser;
    const QCommandLineOption configDir{u"config-dir"_s, u"Keep settings and endpoints in <dir>."_s, u"dir"_s};
    const QCommandLineOption dataDir{u"data-dir"_s, u"Keep draft, history and presets in <dir>."_s, u"dir"_s};
    const QCommandLineOption benchEvents{u"bench-events"_s,
                                         u"Append what happens, with times, as JSON lines to <file>."_s, u"file"_s};
    const QCommandLineOption screenshot{u"screenshot"_s, u"Save a picture of the window to <file> and leave."_s,
                                        u"file"_s};

    Options()
    {
        parser.setApplicationDescription(u"A playground for language models."_s);
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({configDir, dataDir, benchEvents, screenshot});
    }

    [[nodiscard]] etude::Folders folders() const
    {
        etude::Folders folders = etude::Folders::standard();
        if (parser.isSet(configDir))
            folders.config = QDir(parser.value(configDir)).absolutePath();
        if (parser.isSet(dataDir))
            folders.data = QDir(parser.value(dataDir)).absolutePath();
        return folders;
    }
};

//! True when only words are asked for, which needs no display: `--version`, `--help`.
bool needsNoDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h")
            return true;
    }
    return false;
}

void saveScreenshot(QQuickWindow &window, const QString &path)
{
    // The history and the model's name come after the first frame.
    QTimer::singleShot(700ms, &window, [&window, path] {
        const bool isSaved = window.grabWindow().save(path);
        if (!isSaved)
            std::fprintf(stderr, "etude: the picture cannot be saved to %s\n", qPrintable(path));
        QCoreApplication::exit(isSaved ? 0 : 1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"etude"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ETUDE_VERSION));
    Options options;
    if (needsNoDisplay(argc, argv)) {
        const QCoreApplication app(argc, argv);
        options.parser.process(app); // prints and leaves
    }
    etude::Application::chooseRenderer();
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Etude"_s);
    QGuiApplication::setDesktopFileName(u"etude"_s);
    app.setWindowIcon(QIcon(u":/icons/etude.svg"_s));
    options.parser.process(app);

    QTranslator qtTranslator;
    QTranslator translator;
    if (qtTranslator.load(QLocale::system(), u"qt"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(&qtTranslator);
    // English has a file, too: for its plurals.
    if (translator.load(QLocale::system(), u"etude"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/etude_en.qm"_s))
        app.installTranslator(&translator);

    etude::Application application(options.folders());
    QQuickWindow *window = application.window();
    if (!window) {
        std::fprintf(stderr, "etude: the main window cannot be made; see the messages above.\n");
        return 1;
    }
    std::unique_ptr<etude::BenchEvents> bench;
    if (options.parser.isSet(options.benchEvents))
        bench = std::make_unique<etude::BenchEvents>(options.parser.value(options.benchEvents), *window,
                                                     *application.workspace().session());
    if (options.parser.isSet(options.screenshot))
        saveScreenshot(*window, options.parser.value(options.screenshot));

    return QApplication::exec();
}
