// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wayoptions.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

//! `system`, `none`, or `http://` or `socks5://` with `[USER@]HOST:PORT`.
Result<Proxy> proxyFrom(const QString &text)
{
    if (text == "system"_L1 || text == "none"_L1)
        return Proxy{.kind = *proxyKindFromName(text)};
    const QUrl url(text);
    const auto kind = proxyKindFromName(url.scheme());
    // The sentence does not repeat what was given: it may hold the password.
    if (!kind || url.host().isEmpty() || url.port() < 1 || !url.password().isEmpty())
        return failure(
            Error::Kind::Invalid,
            Words::tr("--proxy wants system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before "
                      "the host where the proxy wants a login, and never with the password itself: name its "
                      "variable with --proxy-password-env."));
    return Proxy{.kind = *kind, .host = url.host(), .port = url.port(), .user = url.userName()};
}

//! The fingerprint as `Endpoint` keeps it, out of any form in which people copy it.
Result<QString> fingerprintFrom(const QString &text)
{
    const QString digits = text.toLower().remove(u':').remove(u' ');
    const bool isHex =
        std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (digits.size() != 64 || !isHex)
        return failure(
            Error::Kind::Invalid,
            Words::tr("--trust-certificate wants the certificate's SHA-256, 64 hexadecimal digits: etude-cli "
                      "endpoints test shows it."));
    return digits;
}

} // namespace

void addWayOptions(CLI::App &command, WayOptions &options)
{
    command.add_option("--proxy", options.proxy, "system, none, http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT")
        ->type_name("PROXY");
    command
        .add_option("--proxy-password-env", options.proxyPasswordVariable,
                    "The environment variable that holds the proxy's password")
        ->type_name("VAR");
    command.add_option("--ca-file", options.caFile, "PEM file of authorities trusted beside those of the system")
        ->type_name("FILE");
    command.add_option("--trust-certificate", options.trustedSha256, "Trust the certificate with this SHA-256")
        ->type_name("HEX");
    command.add_flag("--allow-plain-http", options.allowsPlainHttp,
                     "Send the key to another computer unencrypted, where the address begins with http://");
}

Result<void> applyWay(const WayOptions &options, Endpoint &endpoint)
{
    if (!options.proxy.empty()) {
        auto proxy = proxyFrom(QString::fromStdString(options.proxy));
        if (!proxy)
            return std::unexpected(proxy.error());
        endpoint.proxy = *std::move(proxy);
    }
    if (!options.proxyPasswordVariable.empty())
        endpoint.proxy.passwordVariable = QString::fromStdString(options.proxyPasswordVariable);
    // A saved endpoint is used from other folders, too.
    if (!options.caFile.empty())
        endpoint.caFile = QFileInfo(QString::fromStdString(options.caFile)).absoluteFilePath();
    if (!options.trustedSha256.empty()) {
        auto fingerprint = fingerprintFrom(QString::fromStdString(options.trustedSha256));
        if (!fingerprint)
            return std::unexpected(fingerprint.error());
        endpoint.trustedSha256 = *std::move(fingerprint);
    }
    if (options.allowsPlainHttp)
        endpoint.allowsPlainHttp = true;
    return {};
}

} // namespace etude
