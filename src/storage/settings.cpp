// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include "core/endpoint.h"
#include "storage/jsonfile.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int settingsSchema = 1;
constexpr int draftSchema = 1;

constexpr std::array themeNames{std::pair(Settings::Theme::System, "system"),
                                std::pair(Settings::Theme::Light, "light"), std::pair(Settings::Theme::Dark, "dark")};

bool isEntryOf(const Json &favourite, const QString &provider, const QString &modelId)
{
    return stringAt(favourite, "model") == modelId && stringAt(favourite, "provider") == provider;
}

QString draftPath(const Folders &folders)
{
    return folders.data + "/draft.json"_L1;
}

} // namespace

Settings::Settings(const Folders &folders)
    : m_path(folders.config + "/settings.json"_L1)
    , m_isFirstStart(!QFileInfo::exists(m_path))
{
    JsonFile file = readJsonFile(m_path, settingsSchema);
    m_values = std::move(file.values);
    m_isReadOnly = file.isReadOnly;
    if (!file.notice.isEmpty())
        m_notices += file.notice;
}

void Settings::set(const char *key, Json value)
{
    Json &current = m_values[key];
    if (current == value)
        return;
    current = std::move(value);
    m_isChanged = true;
}

Settings::Theme Settings::theme() const
{
    const QString name = stringAt(m_values, "theme");
    for (const auto &[theme, themeName] : themeNames) {
        if (name == QLatin1StringView(themeName))
            return theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    for (const auto &[value, name] : themeNames) {
        if (value == theme)
            set("theme", name);
    }
}

QRect Settings::windowGeometry() const
{
    const Json &window = objectAt(m_values, "window");
    const auto x = integerAt(window, "x"), y = integerAt(window, "y");
    const auto width = integerAt(window, "width"), height = integerAt(window, "height");
    // Far outside of what any screen has: a file edited by hand.
    const auto isSane = [](const std::optional<qint64> &value) { return value && qAbs(*value) < 1'000'000; };
    if (!isSane(x) || !isSane(y) || !isSane(width) || !isSane(height))
        return {};
    const QRect geometry{int(*x), int(*y), int(*width), int(*height)};
    return geometry.isValid() ? geometry : QRect();
}

bool Settings::isWindowMaximized() const
{
    return boolAt(objectAt(m_values, "window"), "maximized").value_or(false);
}

void Settings::setWindowGeometry(const QRect &geometry, bool isMaximized)
{
    set("window",
        {{"x", geometry.x()},
         {"y", geometry.y()},
         {"width", geometry.width()},
         {"height", geometry.height()},
         {"maximized", isMaximized}});
}

QString Settings::endpoint() const
{
    return stringAt(m_values, "endpoint");
}

void Settings::setEndpoint(const QString &id)
{
    set("endpoint", toJson(id));
}

bool Settings::showsMarkdown() const
{
    return boolAt(m_values, "markdown").value_or(true);
}

void Settings::setShowsMarkdown(bool on)
{
    set("markdown", on);
}

QString Settings::snippetLanguage() const
{
    return stringAt(m_values, "snippet_language");
}

void Settings::setSnippetLanguage(const QString &id)
{
    set("snippet_language", toJson(id));
}

QString Settings::snippetClient(const QString &language) const
{
    return stringAt(objectAt(m_values, "snippet_clients"), language.toStdString());
}

void Settings::setSnippetClient(const QString &language, const QString &client)
{
    Json clients = objectAt(m_values, "snippet_clients");
    clients[language.toStdString()] = toJson(client);
    set("snippet_clients", std::move(clients));
}

bool Settings::snippetErrors() const
{
    return boolAt(m_values, "snippet_errors").value_or(true);
}

void Settings::setSnippetErrors(bool on)
{
    set("snippet_errors", on);
}

bool Settings::snippetComments() const
{
    return boolAt(m_values, "snippet_comments").value_or(false);
}

void Settings::setSnippetComments(bool on)
{
    set("snippet_comments", on);
}

bool Settings::agreedToCheck() const
{
    return boolAt(m_values, "agreed_to_check").value_or(false);
}

void Settings::setAgreedToCheck(bool on)
{
    set("agreed_to_check", on);
}

std::optional<double> Settings::dailyBudgetUsd() const
{
    const std::optional<double> usd = numberAt(m_values, "daily_budget_usd");
    return usd && *usd > 0 && *usd < 1e9 ? usd : std::nullopt;
}

void Settings::setDailyBudgetUsd(std::optional<double> usd)
{
    set("daily_budget_usd", usd ? Json(*usd) : Json());
}

bool Settings::isPaneShown(const QString &pane) const
{
    return boolAt(objectAt(m_values, "panes"), pane.toStdString()).value_or(pane != "code"_L1);
}

void Settings::setPaneShown(const QString &pane, bool shown)
{
    Json panes = objectAt(m_values, "panes");
    panes[pane.toStdString()] = shown;
    set("panes", std::move(panes));
}

QString Settings::defaultCatalogAddress()
{
    return u"https://models.dev/api.json"_s;
}

QString Settings::catalogAddress() const
{
    const QString address = stringAt(m_values, "catalog_address");
    return address.isEmpty() ? defaultCatalogAddress() : address;
}

void Settings::setCatalogAddress(const QString &address)
{
    const QString kept = withoutLogin(address.trimmed());
    set("catalog_address", toJson(kept == defaultCatalogAddress() ? QString() : kept));
}

Json Settings::engine() const
{
    return objectAt(m_values, "engine");
}

void Settings::setEngine(const Json &spec)
{
    set("engine", spec);
}

QStringList Settings::favourites() const
{
    QStringList favourites;
    for (const Json &entry : listAt(m_values, "favourites")) {
        if (const QString model = stringAt(entry, "model"); !model.isEmpty())
            favourites.append(stringAt(entry, "provider") + u'\n' + model);
    }
    return favourites;
}

bool Settings::isFavourite(const QString &provider, const QString &modelId) const
{
    const Json &entries = listAt(m_values, "favourites");
    return std::ranges::any_of(entries, [&](const Json &entry) { return isEntryOf(entry, provider, modelId); });
}

void Settings::setFavourite(const QString &provider, const QString &modelId, bool on)
{
    if (modelId.isEmpty() || isFavourite(provider, modelId) == on)
        return;
    Json entries = Json::array();
    for (const Json &entry : listAt(m_values, "favourites")) {
        if (!isEntryOf(entry, provider, modelId))
            entries.push_back(entry);
    }
    if (on)
        entries.push_back({{"provider", toJson(provider)}, {"model", toJson(modelId)}});
    set("favourites", std::move(entries));
}

Result<void> Settings::save()
{
    if (!m_isChanged || m_isReadOnly)
        return {};
    const Result<void> written = writeJsonFile(m_path, settingsSchema, m_values);
    m_isChanged = !written;
    return written;
}

Result<std::optional<Draft>> loadDraft(const Folders &folders)
{
    const QString path = draftPath(folders);
    JsonFile file = readJsonFile(path, draftSchema);
    if (file.notice.isEmpty() && !file.values.empty()) {
        const Result<Prompt> prompt = promptFromJson(objectAt(file.values, "prompt"));
        if (prompt) {
            Draft draft{.prompt = *prompt,
                        .endpoint = stringAt(file.values, "endpoint"),
                        .composer = stringAt(file.values, "composer"),
                        .endsWithAnswer = boolAt(file.values, "ends_with_answer").value_or(false),
                        .conversation = stringAt(file.values, "conversation"),
                        .preset = stringAt(file.values, "preset")};
            for (const Json &item : listAt(file.values, "composer_images")) {
                if (const auto image = imageFromJson(item))
                    draft.composerImages.append(*image);
            }
            return draft;
        }
        file = setAside(path, prompt.error().words);
    }
    if (!file.notice.isEmpty())
        return failure(Error::Kind::File, file.notice);
    return std::nullopt;
}

Result<void> saveDraft(const Folders &folders, const Draft &draft)
{
    Json images = Json::array();
    for (const Image &image : draft.composerImages)
        images.push_back(imageJson(image));
    return writeJsonFile(draftPath(folders), draftSchema,
                         {{"endpoint", toJson(draft.endpoint)},
                          {"composer", toJson(draft.composer)},
                          {"composer_images", std::move(images)},
                          {"ends_with_answer", draft.endsWithAnswer},
                          {"conversation", toJson(draft.conversation)},
                          {"preset", toJson(draft.preset)},
                          {"prompt", toJson(draft.prompt)}});
}

} // namespace etude
