// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/gguftables.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace etude {

//! Writes small GGUF files for tests: pairs and tensors in the order of the calls, all weights zero.
class GgufWriter final {
public:
    template <class T> static QByteArray little(T number)
    {
        QByteArray bytes(sizeof(T), Qt::Uninitialized);
        qToLittleEndian(number, bytes.data());
        return bytes;
    }
    static QByteArray text(const QByteArray &text) { return little(quint64(text.size())) + text; }
    static QByteArray array(quint32 elementType, quint64 count, const QByteArray &elements)
    {
        return little(elementType) + little(count) + elements;
    }

    //! A model that llama.cpp could be asked to load, but for its size: 2 layers, 1,088 parameters, Q8_0.
    static GgufWriter tinyModel()
    {
        GgufWriter writer;
        writer.addText("general.architecture", "llama");
        writer.addText("general.name", "Tiny");
        writer.addNumber("llama.context_length", 4096);
        writer.addNumber("llama.block_count", 2);
        writer.addNumber("llama.embedding_length", 64);
        writer.addNumber("general.file_type", 7);
        writer.addText("tokenizer.ggml.model", "gpt2");
        writer.addPair("tokenizer.ggml.tokens", 9, array(8, 2, text("a") + text("b")));
        writer.addText("tokenizer.chat_template", "{{ messages }}");
        writer.addTensor("token_embd.weight", 8, {64, 16});
        writer.addTensor("output_norm.weight", 0, {64});
        return writer;
    }

    void addPair(const QByteArray &key, quint32 type, const QByteArray &value)
    {
        m_pairs += text(key) + little(type) + value;
        ++m_pairCount;
    }
    void addText(const QByteArray &key, const QByteArray &value) { addPair(key, 8, text(value)); }
    void addNumber(const QByteArray &key, quint32 value) { addPair(key, 4, little(value)); }

    void addTensor(const QByteArray &name, quint32 type, const QList<quint64> &extents)
    {
        addTensorAt(name, type, extents, m_dataSize);
        quint64 elements = 1;
        for (const quint64 extent : extents)
            elements *= extent;
        const GgmlType packing = ggmlTypes()[type];
        m_dataSize += elements / packing.blockElements * packing.blockBytes;
        m_dataSize = (m_dataSize + 31) / 32 * 32;
    }
    //! Of any type and at any place; no data is written for it.
    void addTensorAt(const QByteArray &name, quint32 type, const QList<quint64> &extents, quint64 offset)
    {
        m_tensors += text(name) + little(quint32(extents.size()));
        for (const quint64 extent : extents)
            m_tensors += little(extent);
        m_tensors += little(type) + little(offset);
        ++m_tensorCount;
    }

    void setVersion(quint32 version) { m_version = version; }

    [[nodiscard]] QByteArray header() const
    {
        return "GGUF" + little(m_version) + little(m_tensorCount) + little(m_pairCount) + m_pairs + m_tensors;
    }
    [[nodiscard]] QByteArray file() const
    {
        QByteArray bytes = header();
        bytes.resize((bytes.size() + 31) / 32 * 32 + qsizetype(m_dataSize), '\0');
        return bytes;
    }

private:
    quint32 m_version = 3;
    quint64 m_pairCount = 0;
    quint64 m_tensorCount = 0;
    QByteArray m_pairs;
    QByteArray m_tensors;
    quint64 m_dataSize = 0;
};

} // namespace etude
