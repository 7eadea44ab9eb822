// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examples.h"

#include "support/fakeserver.h"
#include "support/program.h"

#include <QTemporaryDir>

//! Exported code, run by real interpreters against a server on this computer.
namespace etude {

//! The value of every environment variable that a snippet reads.
[[nodiscard]] QString dummyKey();
//! What `answerOf` has the model say: quotes, line breaks, characters of several bytes.
[[nodiscard]] QString replyText();
//! `replyText()` as a host of the dialect sends it, with the oddities of real ones, in pieces that cut lines and
//! characters.
[[nodiscard]] FakeAnswer answerOf(const QString &dialect, Mode mode);
//! The body of that answer: what curl prints.
[[nodiscard]] QByteArray answerBytes(const QString &dialect, Mode mode);

//! A client with a program that runs what is written for it.
struct Runner {
    QString language = {};
    QString client = {};
    QString program = {};
    //! The package cannot be had here, and a few lines of our own take its place.
    bool isStandin = false;
    //! "python3-requests"
    [[nodiscard]] QString name() const { return program + u'-' + client; }
    //! curl alone prints the answer as it came; all others print its text.
    [[nodiscard]] bool printsText() const
    {
        return client != QLatin1StringView("curl") || language != QLatin1StringView("curl");
    }
    [[nodiscard]] bool isSdk() const;
    [[nodiscard]] bool speaks(const QString &dialect) const;
    //! Why it cannot be run here; empty when it can.
    [[nodiscard]] QString missing() const;
};
//! All of cURL, Python, JavaScript and PHP.
[[nodiscard]] QList<Runner> allRunners();

//! What became of a snippet.
struct Ran {
    ProgramResult result = {};
    QList<FakeRequest> requests = {};
    //! For a failed comparison.
    [[nodiscard]] QByteArray story() const;
    [[nodiscard]] bool isWell() const { return result.exitCode == 0 && requests.size() == 1; }
};

//! A folder in which snippets are run, with the packages that they import.
class RunFolder final {
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    //! Runs code that talks to `server`, with nothing of the user's environment but `PATH`.
    [[nodiscard]] Ran run(const Runner &runner, const QString &code, const FakeServer &server,
                          bool withKey = true) const;

private:
    void provide(const Runner &runner) const;
    QTemporaryDir m_folder;
};

//! What differs between what came and what was to be sent, in a line or two for people; empty when nothing does. Headers
//! beyond those of `sent` are the client's own business, and so is how it escapes an address.
[[nodiscard]] QString difference(const FakeRequest &received, const HttpRequest &sent, const Runner &runner);

//! Without one line end at its end.
[[nodiscard]] QString printedText(const ProgramResult &result);

} // namespace etude
