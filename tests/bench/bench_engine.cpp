// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_engine [ROUNDS]: from Run to the first painted token in the real window, with the real llama-server and the starter
// model; cold (the engine is not running) and warm. Then the frames while it writes 900 tokens as fast as it can.
// Printed: medians and the slowest of ROUNDS (10), and the ratio of warm to the first token of the same prompt without a
// window, in the same run.
#include "app/application.h"
#include "measure.h"
#include "net/run.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

const QString question = u"Write a haiku about the ocean"_s;

//! Turns the event loop until `isTrue`, which is asked after each of its turns.
template <class F> void waitFor(F &&isTrue)
{
    while (!isTrue())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

class Bench final {
public:
    explicit Bench(Application &application)
        : m_application(application)
        , m_session(*application.workspace().session())
    {
        QObject::connect(application.window(), &QQuickWindow::frameSwapped, application.window(), [this] {
            if (m_frame.isValid())
                m_intervals.push_back(double(m_frame.nsecsElapsed()) / 1e6);
            m_frame.start();
            ++m_frames;
        });
    }

    //! Milliseconds from Run to the frame that shows the first of the answer.
    double firstPaint()
    {
        m_session.startNew();
        m_session.setComposer(question);
        waitFor([this] { return m_session.messages()->count() == 0; });
        QElapsedTimer timer;
        timer.start();
        m_session.run();
        waitForText();
        const int before = m_frames;
        waitFor([this, before] { return m_frames > before; });
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        waitFor([this] { return !m_session.isRunning(); });
        return elapsed;
    }

    //! The times between two frames while a long answer comes.
    std::vector<double> framesOfALongAnswer()
    {
        m_session.startNew();
        m_session.setExtra(uR"({"ignore_eos": true, "max_tokens": 900})"_s);
        m_session.setComposer(question);
        m_session.run();
        waitForText();
        const int before = m_frames;
        waitFor([this, before] { return m_frames > before; });
        m_intervals.clear();
        waitFor([this] { return !m_session.isRunning(); });
        m_session.setExtra({});
        return m_intervals;
    }

    //! The same question without a window: milliseconds to its first token.
    double firstTokenAlone()
    {
        Engine &engine = m_application.engine();
        const Dialect &dialect = *dialectById(u"openai-chat"_s);
        Endpoint endpoint = engine.endpoint();
        const Prompt prompt{.model = u"starter"_s, .messages = {{.text = question}}};
        Run run(m_transport, dialect, dialect.chatRequest(prompt, endpoint).value(),
                [key = engine.key()](const QString &) { return key; }, {});
        std::optional<RunOutcome> outcome;
        QObject::connect(&run, &Run::finished, &run, [&outcome](const RunOutcome &ended) { outcome = ended; });
        waitFor([&outcome] { return outcome.has_value(); });
        return double(outcome->timing.firstTokenMs.value_or(0));
    }

private:
    //! Ends the program where no answer comes.
    void waitForText()
    {
        const auto hasText = [this] {
            const int last = m_session.messages()->count() - 1;
            return last >= 1 && !m_session.messages()->source(last).isEmpty();
        };
        waitFor([&] { return hasText() || !m_session.isRunning(); });
        if (hasText())
            return;
        std::fprintf(stderr, "no answer came: %s\n", qPrintable(m_application.engine().error().words));
        std::exit(1);
    }

    Application &m_application;
    SessionViewModel &m_session;
    Transport m_transport;
    QElapsedTimer m_frame;
    std::vector<double> m_intervals;
    int m_frames = 0;
};

void print(const char *what, const std::vector<double> &values)
{
    std::printf("%-34s median %7.1f ms, slowest %7.1f ms (%zu)\n", what, median(values),
                *std::ranges::max_element(values), values.size());
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
    Application::chooseRenderer();
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Application application({.config = folder.path() + u"/config"_s, .data = folder.path() + u"/data"_s});
    if (!application.window())
        return 1;
    if (executableOf({}).isEmpty()) {
        std::puts("no llama-server here: ratio not measured");
        return 0;
    }
    Bench bench(application);
    application.workspace().session()->chooseEndpoint(Endpoint::engineId);
    std::vector<double> cold, warm, alone, frames;
    for (int i = 0; i < rounds; ++i) {
        application.engine().stop();
        cold.push_back(bench.firstPaint());
        warm.push_back(bench.firstPaint());
        alone.push_back(bench.firstTokenAlone());
        const std::vector<double> more = bench.framesOfALongAnswer();
        frames.insert(frames.end(), more.begin(), more.end());
    }
    print("Run to first paint, engine cold", cold);
    print("Run to first paint, engine warm", warm);
    print("first token without a window", alone);
    if (!frames.empty())
        print("between two frames while it writes", frames);
    std::printf("ratio warm first paint to first token alone: %.1f\n", median(warm) / std::max(1.0, median(alone)));
    application.engine().stop();
    return 0;
}
