// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionfixture.h"
#include "support/fakeproxy.h"

namespace etude {

//! A session at a host of which the catalog knows prices. It is reached by a name, through a proxy: what runs on this
//! computer would cost nothing.
class PaidHostFixture : protected SessionFixture {
protected:
    const QString model = QStringLiteral("deepseek-ai/DeepSeek-V3.2");

    void begin()
    {
        SessionFixture::begin();
        m_firstDay = QDate::currentDate();
        m_server->answerWith([this](const FakeRequest &) { return m_answer; });
        m_proxy = std::make_unique<FakeProxy>(FakeProxy::Kind::Http, m_server->port());
        Endpoint endpoint = *m_world->endpoints.find(QStringLiteral("deepinfra"));
        endpoint.baseUrl = QStringLiteral("http://host.example/v1");
        endpoint.allowsPlainHttp = true;
        endpoint.proxy = {.kind = Proxy::Kind::Http, .host = QStringLiteral("127.0.0.1"), .port = int(m_proxy->port())};
        QVERIFY(m_world->endpoints.save(endpoint));
        m_workspace->settle();
        m_session->choose(endpoint.id, model);
        m_session->setSessionKey(QStringLiteral("sk-secret"));
        m_session->setStream(false);
    }

    void end()
    {
        SessionFixture::end();
        m_proxy.reset();
    }

    //! The whole answer of a host that counted this.
    static QByteArray answerWith(const QByteArray &usage)
    {
        return R"({"id":"c","model":"deepseek-ai/DeepSeek-V3.2","choices":[{"index":0,"message":{"content":)"
               R"("Sous le Sable!"},"finish_reason":"stop"}],"usage":)"
            + usage + "}";
    }
    void run(const QByteArray &usage, const QString &text = QStringLiteral("Tell me more"))
    {
        m_answer = FakeAnswer::json(200, answerWith(usage));
        m_session->setComposer(text);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
    }
    //! One that was run before the test began, in the last millisecond in which that is another day.
    void saveRunOfYesterday(double usd)
    {
        SavedRun run{.startedAt = m_firstDay.startOfDay().addMSecs(-1),
                     .endState = QStringLiteral("finished"),
                     .bill = Bill{.usd = usd}};
        QVERIFY(m_world->runs.save(run));
    }
    //! Since the day on which the test began.
    [[nodiscard]] Spent spentToday() const
    {
        return m_world->runs.spending({.since = m_firstDay.startOfDay()})->constFirst();
    }
    [[nodiscard]] Prices prices() const { return m_world->catalog.find(QStringLiteral("deepinfra"), model)->prices; }

    HostAnswer m_answer; //!< to whatever is asked next

private:
    QDate m_firstDay;
    std::unique_ptr<FakeProxy> m_proxy;
};

} // namespace etude
