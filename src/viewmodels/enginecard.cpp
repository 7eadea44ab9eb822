// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/enginecard.h"

#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineCard)
};

QString templateText(const GgufInfo &info)
{
    if (!info.hasChatTemplate)
        return Words::tr("none: it continues text, and may not answer");
    QStringList abilities;
    if (info.canThink)
        abilities.append(Words::tr("thoughts that can be switched"));
    if (info.takesTools)
        abilities.append(Words::tr("tools"));
    return abilities.isEmpty() ? Words::tr("yes") : Words::tr("yes, with %1").arg(abilities.join(", "_L1));
}

QString architectureText(const GgufInfo &info)
{
    QStringList parts{info.architecture};
    if (info.layers > 0)
        parts.append(Words::tr("%1 layers").arg(countText(info.layers)));
    if (info.experts > 0)
        parts.append(Words::tr("%1 experts, %2 at a time").arg(countText(info.experts), countText(info.expertsUsed)));
    return parts.join(u" · "_s);
}

} // namespace

QString parametersText(qint64 parameters)
{
    double number = double(parameters);
    QString unit;
    for (const QString &next : {u"K"_s, u"M"_s, u"B"_s, u"T"_s}) {
        if (number < 999.5)
            break;
        number /= 1000;
        unit = next;
    }
    const QString digits = QLocale().toString(number, 'f', unit.isEmpty() || number >= 99.95 ? 0 : 1);
    return unit.isEmpty() ? digits : digits + u'\u00A0' + unit;
}

QList<EngineFact> cardOf(const GgufInfo &info)
{
    QList<EngineFact> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value});
    };
    add(Words::tr("Name"), info.name);
    add(Words::tr("Made by"), info.organization);
    add(Words::tr("Architecture"), info.architecture.isEmpty() ? QString() : architectureText(info));
    if (info.parameters > 0)
        add(Words::tr("Parameters"),
            info.sizeLabel.isEmpty() ? parametersText(info.parameters)
                                     : Words::tr("%1 (%2)").arg(parametersText(info.parameters), info.sizeLabel));
    add(Words::tr("Quantisation"), info.quantisation);
    if (info.contextTokens > 0)
        add(Words::tr("Context"), Words::tr("%1 tokens in training").arg(countText(info.contextTokens)));
    if (info.vocabularyTokens > 0 || info.hasChatTemplate) // else it is no model to talk to
        add(Words::tr("Chat template"), templateText(info));
    const QString size = QLocale().formattedDataSize(info.sizeBytes, 1, QLocale::DataSizeSIFormat);
    add(Words::tr("Size"), info.parts > 1 ? Words::tr("%1 in %2 files").arg(size, countText(info.parts)) : size);
    add(Words::tr("Licence"), info.license);
    return facts;
}

QList<EngineInstall> engineInstalls()
{
    // Debian: packages.debian.org/forky/llama.cpp-tools; Fedora: packages.fedoraproject.org/pkgs/llama-cpp; the others:
    // llama.cpp, docs/install.md. All read 2026-11-20.
    return {{.system = Words::tr("Debian and Ubuntu, newer than 13 and 25.10"),
             .command = u"sudo apt install llama.cpp-tools"_s},
            {.system = u"Fedora"_s, .command = u"sudo dnf install llama-cpp"_s},
            {.system = Words::tr("macOS, and any Linux with Homebrew"), .command = u"brew install llama.cpp"_s},
            {.system = u"Windows"_s, .command = u"winget install llama.cpp"_s}};
}

} // namespace etude
