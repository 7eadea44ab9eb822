// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalog page costs: each keystroke, first in its model alone (search, groups, and the texts of the rows that
// are seen), then in the real window; scrolling; and the detail of a row. Each step in the window is laid out and rendered
// as a whole picture. Beside it the yardstick of bench_catalog: parsing the bundled list with nlohmann::json alone.
// `bench_catalogpage [ROUNDS]`.
#include "app/application.h"
#include "measure.h"
#include "world.h"

#include <QApplication>
#include <QFile>
#include <QQuickItem>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

//! As many rows as a high window shows.
constexpr int rowsSeen = 24;

void readRows(const CatalogModel &model)
{
    const QList<int> roles = model.roleNames().keys();
    for (int row = 0; row < std::min(rowsSeen, model.count()); ++row) {
        for (const int role : roles)
            (void)model.index(row).data(role);
    }
}

void render(QQuickWindow &window)
{
    QCoreApplication::sendPostedEvents();
    if (window.grabWindow().isNull())
        qFatal("The window is not shown.");
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    Application::chooseRenderer();
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Application application({.config = folder.path() + u"/config"_s, .data = folder.path() + u"/data"_s});
    QQuickWindow *window = application.window();
    if (!window)
        return EXIT_FAILURE;
    while (!window->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CatalogModel &catalog = *application.workspace().catalog();
    const double opening = millisecondsOf([&] {
        QMetaObject::invokeMethod(window, "openCatalog");
        render(*window);
    });
    QObject *dialog = window->findChild<QObject *>(u"catalogDialog"_s);
    QQuickItem *list = dialog
        ? dialog->property("contentItem").value<QQuickItem *>()->findChild<QQuickItem *>(u"catalogList"_s)
        : nullptr;
    if (!list)
        return EXIT_FAILURE;

    std::vector<double> yardsticks;
    std::vector<double> keystrokes;
    std::vector<double> unchanged;
    std::vector<double> typed;
    std::vector<double> scrolled;
    std::vector<double> details;
    World world(folder.path() + u"/other"_s);
    CatalogModel model(world.rooms());
    model.open();
    for (int round = 0; round < rounds; ++round) {
        QFile file(u":/etude/catalog/models.dev.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        const QByteArray bytes = file.readAll();
        yardsticks.push_back(millisecondsOf([&] {
            const auto json = nlohmann::json::parse(bytes.begin(), bytes.end());
        }));
        for (const QString &words : {u"deepseek v3.2"_s, u"gpt-5 mini"_s, u"e"_s, u"qwen coder free"_s}) {
            for (qsizetype length = 0; length <= words.size(); ++length) {
                const QString text = words.first(length);
                keystrokes.push_back(millisecondsOf([&] {
                    model.setWords(text);
                    readRows(model);
                }));
                typed.push_back(millisecondsOf([&] {
                    catalog.setWords(text);
                    render(*window);
                }));
            }
        }
        catalog.setWords({});
        render(*window);
        for (int step = 0; step < 60; ++step) {
            unchanged.push_back(millisecondsOf([&] { render(*window); }));
            scrolled.push_back(millisecondsOf([&] {
                list->setProperty("contentY", list->property("contentY").toReal() + 100);
                render(*window);
            }));
        }
        for (int row = 0; row < 20; ++row) {
            list->setProperty("currentIndex", row);
            details.push_back(millisecondsOf([&] {
                QMetaObject::invokeMethod(dialog, "look");
                render(*window);
            }));
        }
    }
    const double yardstick = median(yardsticks);
    const auto print = [yardstick](const char *what, const std::vector<double> &times) {
        const double middle = median(times);
        std::printf("%-32s %6.2f ms, slowest %6.2f ms; ratio %.2f\n", what, middle, std::ranges::max(times),
                    middle / yardstick);
    };
    std::printf("%-32s %6.2f ms\n", "yardstick: parse", yardstick);
    std::printf("%-32s %6.2f ms; ratio %.2f\n", "catalog loaded and page opened", opening, opening / yardstick);
    print("keystroke, model and rows", keystrokes);
    print("picture of what is unchanged", unchanged);
    print("keystroke in the window", typed);
    print("scrolled by two rows", scrolled);
    print("detail of a row", details);
    std::fflush(stdout);
    return EXIT_SUCCESS;
}
