// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/misbehavinghost.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

HostAnswer textPage(const QByteArray &text)
{
    return HostAnswer()
        .head(200, {{"content-type", "text/plain; charset=utf-8"}, {"content-length", QByteArray::number(text.size())}})
        .piece(text)
        .end();
}

} // namespace

MisbehavingHost::MisbehavingHost(QObject *parent)
    : QObject(parent)
{
    m_host.answerWith([this](const HostRequest &request) { return answerFor(request); });
    connect(&m_host, &ScriptedHost::requestReceived, this, &MisbehavingHost::requestReceived);
}

Result<void> MisbehavingHost::start(quint16 port)
{
    return m_host.listen(port);
}

void MisbehavingHost::stop()
{
    m_host.close();
}

QString MisbehavingHost::baseUrl(const QString &id) const
{
    return url() + u'/' + id + u"/v1"_s;
}

HostAnswer MisbehavingHost::answerFor(const HostRequest &request) const
{
    const QByteArray path = request.path();
    if (path == "/")
        return textPage(frontPage());
    return misbehave(QString::fromUtf8(path.split('/').value(1)), request, m_pace);
}

QByteArray MisbehavingHost::frontPage() const
{
    QString page =
        tr("Etude's misbehaving host. Each of these addresses is the base URL of a host that goes wrong in one "
           "way;\nit answers …/chat/completions, …/responses, …/messages and …/models, needs no key and keeps "
           "nothing.")
        + u'\n';
    for (const Misbehaviour &mode : misbehaviours()) {
        page += u"\n%1\n    %2\n    %3\n"_s.arg(baseUrl(mode.id), tr("The host: %1").arg(mode.title),
                                                tr("A good client: %1").arg(mode.remedy));
    }
    return page.toUtf8();
}

} // namespace etude
