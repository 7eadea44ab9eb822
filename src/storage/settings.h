// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/prompt.h"
#include "storage/folders.h"

#include <QRect>
#include <QStringList>

#include <optional>

namespace etude {

//! What the application remembers between starts: window, theme, endpoint, language of snippets. One function a setting;
//! kept in `settings.json`, written whole. Never holds a key.
class Settings final {
public:
    //! Reads the file. A broken one is kept aside and defaults are used; `notices()` says so in one sentence.
    explicit Settings(const Folders &folders);

    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    //! There was no file.
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }

    enum class Theme { System, Light, Dark };
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    //! Last position of the main window in device-independent pixels; null before the first close.
    [[nodiscard]] QRect windowGeometry() const;
    [[nodiscard]] bool isWindowMaximized() const;
    void setWindowGeometry(const QRect &geometry, bool isMaximized);
    [[nodiscard]] QString endpoint() const; //!< id of the endpoint used last
    void setEndpoint(const QString &id);
    [[nodiscard]] bool showsMarkdown() const; //!< answers as Markdown rather than as plain text
    void setShowsMarkdown(bool on);
    [[nodiscard]] QString snippetLanguage() const;
    void setSnippetLanguage(const QString &id);
    [[nodiscard]] QString snippetClient(const QString &language) const;
    void setSnippetClient(const QString &language, const QString &client);
    [[nodiscard]] bool snippetErrors() const; //!< code looks at errors; so at first
    void setSnippetErrors(bool on);
    [[nodiscard]] bool snippetComments() const;
    void setSnippetComments(bool on);
    [[nodiscard]] bool agreedToCheck() const; //!< to have code run when it is checked
    void setAgreedToCheck(bool on);
    //! US dollars that runs of one day may cost before Etude asks; nothing where there is no such budget.
    [[nodiscard]] std::optional<double> dailyBudgetUsd() const;
    void setDailyBudgetUsd(std::optional<double> usd);
    [[nodiscard]] bool isPaneShown(
        const QString &pane) const; //!< `history`, `parameters`, `code`: at first all but the last
    void setPaneShown(const QString &pane, bool shown);

    //! Where "Update catalog" fetches the list of models: a document in the form of models.dev's api.json.
    [[nodiscard]] QString catalogAddress() const;
    //! An empty one is models.dev's own again. A login in it is not kept.
    void setCatalogAddress(const QString &address);
    //! https://models.dev/api.json, the list of https://models.dev (MIT; address read there 2026-11-20).
    [[nodiscard]] static QString defaultCatalogAddress();
    //! What the engine on this computer is started with, in the form of `EngineSpec` (engine/enginespec.h); an empty object
    //! at first.
    [[nodiscard]] Json engine() const;
    void setEngine(const Json &spec);
    //! Models marked by the user, as "provider\nmodel id", in the order in which they were added.
    [[nodiscard]] QStringList favourites() const;
    [[nodiscard]] bool isFavourite(const QString &provider, const QString &modelId) const;
    void setFavourite(const QString &provider, const QString &modelId, bool on);

    //! Writes what changed, if anything did. The file of a newer Etude stays as it is.
    [[nodiscard]] Result<void> save();

private:
    void set(const char *key, Json value);

    QString m_path;
    Json m_values;
    QStringList m_notices;
    bool m_isFirstStart = false;
    bool m_isReadOnly = false;
    bool m_isChanged = false;
};

//! The open prompt as it was left: `draft.json` in the data folder.
struct Draft {
    Prompt prompt = {};
    QString endpoint = {};
    QString composer = {}; //!< what was typed and not yet added
    QList<Image> composerImages = {};
    bool endsWithAnswer = false; //!< the last message was written by a run, and is made anew by the next
    QString conversation = {};   //!< `SavedRun::conversation`
    QString preset = {};
    bool operator==(const Draft &) const = default;
};
//! Nothing where there is no draft. A broken file is kept aside; the error says so, and the next call finds nothing.
[[nodiscard]] Result<std::optional<Draft>> loadDraft(const Folders &folders);
//! Fails where the draft on disk is a newer Etude's.
[[nodiscard]] Result<void> saveDraft(const Folders &folders, const Draft &draft);

} // namespace etude
