// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace etude {

//! What tests of an engine begin with: a folder of their own, and starts of the program that plays llama-server.
class EngineFixture {
protected:
    //! A start of the fake engine that behaves as `script` says (fakeengine.cpp), at a port of its own: tests run beside each
    //! other.
    EngineSpec fake(const QString &script)
    {
        QFile file(m_folder.filePath(QStringLiteral("model-%1.gguf").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return {.executable = QStringLiteral(ETUDE_FAKE_ENGINE), .modelFile = file.fileName(), .port = 0};
    }
    [[nodiscard]] QString keyFolder() const { return m_folder.filePath(QStringLiteral("keys")); }
    [[nodiscard]] static int portOf(const Engine &engine) { return QUrl(engine.endpoint().baseUrl).port(); }

    QTemporaryDir m_folder;
    Transport m_transport;

private:
    int m_files = 0;
};

} // namespace etude
