// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "hostile.h"
#include "powershellvalue.h"

#include "core/utf8.h"
#include "snippets/claudecode.h"
#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

//! What a program in place of Claude Code finds in its environment.
class TestClaudeCode : public QObject {
    Q_OBJECT
private:
    //! Name and value of each ANTHROPIC_… variable; an empty map when the shell failed.
    std::map<QString, QString> environmentOf(const QString &shell, const QString &code)
    {
        const QString path = m_folder.filePath(u"start.sh"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(code.toUtf8());
        file.close();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, m_folder.path() + u':' + qEnvironmentVariable("PATH"));
        environment.insert(u"EXAMPLE_API_KEY"_s, u"it's a \"key\" $x"_s);
        environment.insert(u"x"_s, u"expanded"_s);
        // What the user has of other hosts must not go to this one.
        environment.insert(u"ANTHROPIC_API_KEY"_s, u"other-key"_s);
        environment.insert(u"ANTHROPIC_AUTH_TOKEN"_s, u"other-token"_s);
        const ProgramResult result = runProgram(shell, {path}, environment);
        std::map<QString, QString> variables;
        if (result.exitCode != 0)
            return variables;
        for (const QByteArray &entry : result.output.split('\0')) {
            const qsizetype sign = entry.indexOf('=');
            if (entry.startsWith("ANTHROPIC_"))
                variables[QString::fromUtf8(entry.first(sign))] = textFromUtf8(entry.sliced(sign + 1).toStdString());
        }
        return variables;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dash"_s).isEmpty())
            QSKIP("dash is not installed");
        QFile claude(m_folder.filePath(u"claude"_s));
        QVERIFY(claude.open(QIODevice::WriteOnly));
        claude.write("#!/bin/sh\nexec env -0\n");
        claude.close();
        QVERIFY(claude.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theHostOfTheRequest_data()
    {
        QTest::addColumn<Header>("auth");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("headers");
        const QString key = u"it's a \"key\" $x"_s;
        QTest::newRow("bearer") << Header{u"Authorization"_s, u"Bearer ${EXAMPLE_API_KEY}"_s} << key << QString()
                                << QString();
        QTest::newRow("x-api-key") << Header{u"x-api-key"_s, u"${EXAMPLE_API_KEY}"_s} << QString() << key << QString();
        QTest::newRow("another header") << Header{u"api-key"_s, u"${EXAMPLE_API_KEY}"_s} << u"none"_s << QString()
                                        << QString(u"api-key: "_s + key);
        QTest::newRow("none") << Header{u"Accept"_s, u"text/event-stream"_s} << u"none"_s << QString() << QString();
    }

    void theHostOfTheRequest()
    {
        QFETCH(Header, auth);
        QFETCH(QString, token);
        QFETCH(QString, key);
        QFETCH(QString, headers);
        for (const QString &model : hostileStrings()) {
            if (model.contains(QChar(u'\0')))
                continue; // no environment variable can hold it
            HttpRequest request =
                requestFor(u"anthropic-messages"_s, exampleConversation(), Mode::Stream, u"https://a.example/it's"_s);
            request.headers = {auth, {u"anthropic-version"_s, u"2023-06-01"_s}};
            request.body["model"] = model.toStdString();
            const Result<QString> code = claudeCode(u"sh"_s, request);
            QVERIFY2(code, code ? "" : qPrintable(code.error().words));
            auto variables = environmentOf(u"dash"_s, *code);
            QCOMPARE(variables[u"ANTHROPIC_BASE_URL"_s], u"https://a.example/it's"_s);
            QCOMPARE(variables[u"ANTHROPIC_AUTH_TOKEN"_s], token);
            QCOMPARE(variables[u"ANTHROPIC_API_KEY"_s], key);
            QCOMPARE(variables[u"ANTHROPIC_CUSTOM_HEADERS"_s], headers);
            for (const QString &tier :
                 {u"MODEL"_s, u"DEFAULT_OPUS_MODEL"_s, u"DEFAULT_SONNET_MODEL"_s, u"DEFAULT_HAIKU_MODEL"_s})
                QCOMPARE(variables[u"ANTHROPIC_"_s + tier], model);
        }
    }

    void furtherHeadersAreLines()
    {
        HttpRequest request = requestFor(u"anthropic-messages"_s, exampleConversation(), Mode::Whole);
        request.headers.append({u"X-Org"_s, u"${x}"_s});
        request.headers.append({u"X-Title"_s, u"it's"_s});
        auto variables = environmentOf(u"dash"_s, claudeCode(u"sh"_s, request).value());
        QCOMPARE(variables[u"ANTHROPIC_CUSTOM_HEADERS"_s], u"X-Org: expanded\nX-Title: it's"_s);
    }

    //! Read by the rules of PowerShell, which is not there to be run.
    void thePowerShellForm()
    {
        static const QRegularExpression assignment(u"\\A\\$env:([A-Z_]+) = (.+)\\z"_s);
        for (const QString &model : hostileStrings()) {
            HttpRequest request =
                requestFor(u"anthropic-messages"_s, exampleConversation(), Mode::Stream, u"https://a.example/it's"_s);
            request.headers = {{u"Authorization"_s, u"Bearer ${EXAMPLE_API_KEY}"_s}, {u"X-Org"_s, u"${x} it's"_s}};
            request.body["model"] = model.toStdString();
            QStringList lines = claudeCode(u"powershell"_s, request).value().trimmed().split(u'\n');
            QCOMPARE(lines.takeLast(), u"claude"_s);
            QCOMPARE(
                lines.takeFirst(),
                u"if (-not $env:EXAMPLE_API_KEY) { throw 'The environment variable EXAMPLE_API_KEY is not set.' }"_s);
            QCOMPARE(lines.takeFirst(), u"if (-not $env:x) { throw 'The environment variable x is not set.' }"_s);
            std::map<QString, QString> variables;
            for (const QString &line : std::as_const(lines)) {
                const auto match = assignment.match(line);
                QVERIFY2(match.hasMatch(), qPrintable(line));
                const std::optional<QString> value = powershellValue(match.captured(2));
                variables[match.captured(1)] = value ? *value : match.captured(2);
            }
            QCOMPARE(variables[u"ANTHROPIC_BASE_URL"_s], u"https://a.example/it's"_s);
            QCOMPARE(variables[u"ANTHROPIC_AUTH_TOKEN"_s], u"<EXAMPLE_API_KEY>"_s);
            QCOMPARE(variables[u"ANTHROPIC_API_KEY"_s], QString());
            QCOMPARE(variables[u"ANTHROPIC_CUSTOM_HEADERS"_s], u"X-Org: <x> it's"_s);
            QCOMPARE(variables[u"ANTHROPIC_MODEL"_s], model);
        }
    }

    void aMissingKeyStopsIt()
    {
        HttpRequest request = requestFor(u"anthropic-messages"_s, exampleConversation(), Mode::Whole);
        request.headers.first().value = u"${ETUDE_TEST_NOT_SET}"_s;
        QVERIFY(environmentOf(u"dash"_s, claudeCode(u"sh"_s, request).value()).empty());
        auto variables = environmentOf(u"dash"_s, claudeCode(u"sh"_s, request, true).value());
        QCOMPARE(variables[u"ANTHROPIC_API_KEY"_s], u"YOUR_API_KEY"_s);
    }

    void anotherProtocolOrAddressIsRefusedWithAWord()
    {
        const Result<QString> chat =
            claudeCode(u"sh"_s, requestFor(u"openai-chat"_s, exampleConversation(), Mode::Whole));
        QVERIFY(!chat && chat.error().words.contains("/v1/messages"_L1));
        QVERIFY(!claudeCode(u"csh"_s, requestFor(u"anthropic-messages"_s, exampleConversation(), Mode::Whole)));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestClaudeCode)
#include "tst_claudecode.moc"
