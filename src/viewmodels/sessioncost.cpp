// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a prompt will cost, and what its runs have cost: SessionViewModel's estimate, bill and budget.
#include "dialects/dialect.h"
#include "net/documentfetch.h"
#include "viewmodels/imagefile.h"
#include "viewmodels/sessionviewmodel.h"
#include "viewmodels/wording.h"

#include <QTimeZone>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Nobody is paid for what runs on this computer, unless a list says so: then it stands for a host elsewhere.
bool costsNothing(const Endpoint &endpoint, const ModelInfo *known)
{
    return endpoint.isEngine()
        || (isLoopback(endpoint.baseUrl) && !(known && stateOf(known->prices) == PriceState::Priced));
}

} // namespace

void SessionViewModel::beginConversation()
{
    m_conversation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_preset.clear();
}

Estimate SessionViewModel::estimateOfRun() const
{
    const Prompt sent = withShortImages(prompt());
    const auto request = requestOf(sent);
    Estimate estimate = estimateOf(m_counted.value_or(estimatedTokens(sent)), imageCount(sent) > 0 && !m_counted,
                                   request ? request->body : Json(), modelInfo());
    estimate.isCounted = m_counted.has_value();
    if (m_endpoint.isEngine() && m_rooms.engine.model().contextTokens > 0)
        estimate.contextTokens = m_rooms.engine.model().contextTokens;
    return estimate;
}

QString SessionViewModel::estimate() const
{
    const Estimate estimate = estimateOfRun();
    if (estimate.inputTokens == 0)
        return {};
    return costsNothing(m_endpoint, modelInfo()) ? tokensText(estimate, m_endpoint.name)
                                                 : estimateText(estimate, m_endpoint.name);
}

bool SessionViewModel::canCount() const
{
    if (isEmpty() && !hasNewMessage())
        return false;
    if (m_endpoint.isEngine() && m_rooms.engine.state() != Engine::State::Ready)
        return false;
    return !m_model.isEmpty() && !m_endpoint.baseUrl.isEmpty()
        && dialect().countRequest(withShortImages(prompt()), m_endpoint).has_value();
}

void SessionViewModel::countTokens()
{
    if (m_counting || !canCount())
        return;
    m_counting = std::make_unique<QObject>();
    Q_EMIT estimateChanged();
    const auto end = [this](const Result<qint64> &count) {
        m_counting.release()->deleteLater(); // it is the one that is telling us
        if (count)
            m_counted = *count;
        else
            setProblem(tr("The tokens were not counted: %1").arg(describe(count.error())));
        Q_EMIT estimateChanged();
    };
    // The prompt as it is now: an edit meanwhile ends this.
    m_rooms.secrets.prepare(secretNames(m_endpoint), m_counting.get(),
                            [this, end, asked = prompt(), endpoint = m_endpoint](const Result<void> &prepared) {
                                if (prepared)
                                    etude::countTokens(m_rooms.transport, asked, endpoint, keysFor(endpoint),
                                                       m_counting.get(), end);
                                else
                                    end(std::unexpected(prepared.error()));
                            });
}

//! The engine counts at once and for nothing, so nobody has to ask for it.
void SessionViewModel::countOnEngine()
{
    if (!m_endpoint.isEngine() || m_rooms.engine.state() != Engine::State::Ready || m_counted || m_counting
        || m_isRunning || !canCount())
        return;
    m_counting = std::make_unique<QObject>();
    etude::countTokens(m_rooms.transport, prompt(), m_endpoint, keysFor(m_endpoint), m_counting.get(),
                       [this](const Result<qint64> &count) {
                           m_counting.release()->deleteLater();
                           if (count)
                               m_counted = *count;
                           Q_EMIT estimateChanged();
                       });
}

void SessionViewModel::whenItFits(const std::function<void(const Result<void> &)> &done)
{
    const qint64 room = m_target.isEngine() ? m_rooms.engine.model().contextTokens : 0;
    // A token is a byte at least; the rest is what chat templates put around messages and tools.
    constexpr qint64 aroundMessages = 1024;
    if (room <= 0 || jsonText(m_request.body).size() + aroundMessages < room) {
        done({});
        return;
    }
    const auto judge = [room, done](const Result<qint64> &count) {
        // An older server that cannot count refuses by itself what is too long.
        if (!count || *count < room)
            done({});
        else
            done(
                failure(Error::Kind::Invalid,
                        tr("The prompt has %1 tokens, and the model holds %2 with its answer: shorten it, or start the "
                           "engine with a bigger context.")
                            .arg(countText(*count), countText(room))));
    };
    if (m_sentTokens)
        judge(*m_sentTokens);
    else
        etude::countTokens(m_rooms.transport, m_sent, m_target, keysFor(m_target), m_preparing.get(), judge);
}

CostNote SessionViewModel::costOfRun(const Usage &usage) const
{
    // Endpoint and model may have been chosen anew since.
    const ModelInfo *known = m_usesCatalog ? m_rooms.catalog.find(m_target.id, m_sent.model) : nullptr;
    if (!usage.reportedUsd && costsNothing(m_target, known))
        return {.bill = {.usd = 0}};
    return costNote(usage, known ? known->prices : Prices{}, extrasOf(m_request), QDate::currentDate());
}

// --- The budget ----------------------------------------------------------------------------------------------------

QString SessionViewModel::budgetReason() const
{
    const std::optional<double> budget = m_rooms.settings.dailyBudgetUsd();
    if (!budget || costsNothing(m_endpoint, modelInfo()))
        return {};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto sums = m_rooms.runs.spending({.since = QDate::currentDate().startOfDay(zone)});
    // A history that cannot be read stops nobody from working; saving the run says what is wrong with it.
    const Spent today = sums && !sums->isEmpty() ? sums->constFirst() : Spent{};
    const QString spent =
        (today.atLeast || today.unpricedRuns > 0 ? tr("at least %1") : u"%1"_s).arg(usdText(today.usd));
    const QString limit = usdText(*budget);
    const Estimate estimate = estimateOfRun();
    if (estimate.state == PriceState::Free)
        return {};
    const std::optional<double> most = estimate.highUsd ? estimate.highUsd : estimate.lowUsd;
    if (!most)
        return today.usd < *budget ? QString()
                                   : tr("Today's runs cost %1 so far, and what this one costs is not known: your "
                                        "budget of %2 a day is passed.")
                                         .arg(spent, limit);
    if (today.usd + *most <= *budget)
        return {};
    return (estimate.highUsd && !estimate.isHighAtLeast
                ? tr("Today's runs cost %1 so far, this one may cost up to %2: that passes your budget of %3 a day.")
                : tr("Today's runs cost %1 so far, this one may cost %2 or more: that passes your budget of %3 a day."))
        .arg(spent, usdText(*most), limit);
}

void SessionViewModel::runOverBudget()
{
    m_mayPassBudget = true;
    if (std::exchange(m_consentIsForAgain, false))
        runAgain();
    else
        run();
    m_mayPassBudget = false;
}

} // namespace etude
