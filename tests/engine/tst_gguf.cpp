// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/gguf.h"
#include "ggufwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace etude;
using namespace Qt::StringLiterals;

using Kind = GgufRefusal::Kind;
Q_DECLARE_METATYPE(etude::GgufRefusal::Kind)

//! What is read of a GGUF file, and how a file that is none, half of one, or not for us is told apart.
class TestGguf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheStarterModel();
    void readsWhatAModelSays();
    void needsNoMoreThanAnArchitecture();
    void findsTheTemplatesAbilities_data();
    void findsTheTemplatesAbilities();
    void namesTheQuantisation_data();
    void namesTheQuantisation();
    void takesAnUnknownArchitectureAndType();
    void saysWhatABrokenFileLooksLike_data();
    void saysWhatABrokenFileLooksLike();
    void tellsUnsupportedFiles_data();
    void tellsUnsupportedFiles();
    void nonsenseIsBroken_data();
    void nonsenseIsBroken();
    void cutAnywhereIsBroken();
    void survivesAnyByte();
    void saysHowMuchOfACutFileIsThere();
    void skipsArraysOfAnyDepth();
    void skipsALargeVocabulary();
    void readsAModelInSeveralFiles();
    void wantsAllPartsOfAModel();
    void missingFile();

private:
    QString write(const QByteArray &bytes, const QString &name = u"model.gguf"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    //! Why a file of these bytes is refused; fails the test where it is not.
    GgufRefusal refusal(const QByteArray &bytes, const QString &name = u"model.gguf"_s)
    {
        const auto read = readGguf(write(bytes, name));
        return read ? GgufRefusal{.words = u"(not refused)"_s} : read.error();
    }

    QTemporaryDir m_folder;
};

void TestGguf::readsTheStarterModel()
{
    const auto read = readGguf(starterModelFile());
    QVERIFY2(read, read ? "" : qPrintable(read.error().words));
    QCOMPARE(read->name, u"Starter"_s);
    QCOMPARE(read->architecture, u"llama"_s);
    QVERIFY(read->isArchitectureKnown);
    QCOMPARE(read->quantisation, u"Q8_0"_s);
    QCOMPARE(read->parameters, 4'262'144);
    QCOMPARE(read->contextTokens, 1024);
    QCOMPARE(read->layers, 4);
    QCOMPARE(read->embeddingLength, 256);
    QCOMPARE(read->vocabularyTokens, 2048);
    QVERIFY(read->hasChatTemplate);
    QVERIFY(read->canThink);
    QVERIFY(read->takesTools);
    QCOMPARE(read->sizeBytes, QFileInfo(starterModelFile()).size());
    QCOMPARE(read->version, 3);
    QCOMPARE(read->parts, 1);
}

void TestGguf::readsWhatAModelSays()
{
    GgufWriter writer;
    writer.setVersion(2);
    // The architecture may come last, and a number of any width is one.
    writer.addPair("qwen3moe.context_length", 10, GgufWriter::little(quint64(262'144)));
    writer.addPair("qwen3moe.block_count", 2, GgufWriter::little(quint16(48)));
    writer.addPair("qwen3moe.embedding_length", 5, GgufWriter::little(qint32(2048)));
    writer.addPair("qwen3moe.expert_count", 0, GgufWriter::little(quint8(128)));
    writer.addPair("qwen3moe.expert_used_count", 11, GgufWriter::little(qint64(8)));
    writer.addText("general.name", " Qwen3\n30B A3B ");
    writer.addText("general.organization", "Qwen");
    writer.addText("general.license", "other");
    writer.addText("general.license.name", "qwen-licence");
    writer.addText("general.size_label", "30B-A3B");
    writer.addText("general.type", "model");
    writer.addText("general.architecture", "qwen3moe");
    writer.addNumber("general.file_type", 15);
    writer.addText("tokenizer.ggml.model", "gpt2");
    writer.addPair("tokenizer.ggml.tokens", 9, GgufWriter::array(8, 1, GgufWriter::text("a")));
    writer.addTensor("a", 12, {256, 2, 3});
    writer.addTensor("b", 0, {10});
    const auto read = readGguf(write(writer.file()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().words));
    const GgufInfo expected{.name = u"Qwen3 30B A3B"_s,
                            .organization = u"Qwen"_s,
                            .license = u"qwen-licence"_s,
                            .architecture = u"qwen3moe"_s,
                            .isArchitectureKnown = true,
                            .quantisation = u"Q4_K_M"_s,
                            .parameters = 1546,
                            .sizeLabel = u"30B-A3B"_s,
                            .contextTokens = 262'144,
                            .layers = 48,
                            .embeddingLength = 2048,
                            .vocabularyTokens = 1,
                            .experts = 128,
                            .expertsUsed = 8,
                            .sizeBytes = writer.file().size(),
                            .version = 2};
    QVERIFY(*read == expected);
}

void TestGguf::needsNoMoreThanAnArchitecture()
{
    GgufWriter writer;
    writer.addText("general.architecture", "llama");
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addTensor("a", 1, {3});
    const auto read = readGguf(write(writer.file()));
    QVERIFY(read);
    QCOMPARE(read->name, QString());
    QCOMPARE(read->quantisation, u"F16"_s);
    QCOMPARE(read->contextTokens, 0);
    QVERIFY(!read->hasChatTemplate);
}

void TestGguf::findsTheTemplatesAbilities_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("thinks");
    QTest::addColumn<bool>("takesTools");

    const QByteArray usual = "tokenizer.chat_template";
    QTest::newRow("plain") << usual << QByteArray("{{ messages[0].content }}") << false << false;
    QTest::newRow("tools") << usual << QByteArray("{%- if tools -%}x{%- endif -%}") << false << true;
    QTest::newRow("thoughts") << usual << QByteArray("{%- if enable_thinking is false -%}") << true << false;
    QTest::newRow("one of its own for tools") << usual + ".tool_use" << QByteArray("x") << false << true;
    QTest::newRow("longer than any chunk") << usual << QByteArray(200'000, 'x') + "enable_thinking" << true << false;
    QTest::newRow("too long to look into") << usual << QByteArray(2'000'000, 'x') + "enable_thinking" << false << false;
}

void TestGguf::findsTheTemplatesAbilities()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    GgufWriter writer;
    writer.addText("general.architecture", "llama");
    writer.addText(key, text);
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addTensor("a", 1, {3});
    const auto read = readGguf(write(writer.file()));
    QVERIFY(read);
    QVERIFY(read->hasChatTemplate);
    QTEST(read->canThink, "thinks");
    QTEST(read->takesTools, "takesTools");
}

void TestGguf::namesTheQuantisation_data()
{
    QTest::addColumn<int>("fileType");
    QTest::addColumn<QString>("name");

    QTest::newRow("F32") << 0 << u"F32"_s;
    QTest::newRow("Q4_K_M") << 15 << u"Q4_K_M"_s;
    QTest::newRow("Q6_K") << 18 << u"Q6_K"_s;
    QTest::newRow("IQ1_M") << 31 << u"IQ1_M"_s;
    QTest::newRow("BF16") << 32 << u"BF16"_s;
    QTest::newRow("MXFP4") << 38 << u"MXFP4"_s;
    QTest::newRow("Q1_0") << 40 << u"Q1_0"_s;
    QTest::newRow("guessed") << 1024 + 7 << u"Q8_0"_s;
    QTest::newRow("withdrawn: what most numbers are") << 33 << u"Q5_K"_s;
    QTest::newRow("to come") << 4711 << u"Q5_K"_s;
}

void TestGguf::namesTheQuantisation()
{
    QFETCH(int, fileType);
    GgufWriter writer;
    writer.addText("general.architecture", "llama");
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addNumber("general.file_type", quint32(fileType));
    writer.addTensor("embedding", 14, {256});
    writer.addTensor("block", 13, {256, 2});
    writer.addTensor("norm", 0, {256});
    const auto read = readGguf(write(writer.file()));
    QVERIFY(read);
    QTEST(read->quantisation, "name");
}

void TestGguf::takesAnUnknownArchitectureAndType()
{
    GgufWriter writer;
    writer.addText("general.architecture", "llama99");
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addNumber("llama99.context_length", 7);
    writer.addTensorAt("a", 99, {64}, 0);
    const auto read = readGguf(write(writer.file()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().words));
    QVERIFY(!read->isArchitectureKnown);
    QCOMPARE(read->contextTokens, 7);
    QCOMPARE(read->parameters, 64);
    QCOMPARE(read->quantisation, QString());
}

void TestGguf::saysWhatABrokenFileLooksLike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");

    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("reserved") << QByteArray(5000, '\0') << u"zeros"_s;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html>\n<html><head>") << u"web page"_s;
    QTest::newRow("Git LFS") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n")
                             << u"git lfs pull"_s;
    QTest::newRow("safetensors") << GgufWriter::little(quint64(70'000)) + "{\"__metadata__\":{" << u"safetensors"_s;
    QTest::newRow("JSON") << QByteArray("{\"error\": \"Access to this model is gated\"}") << u"JSON"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8) << u"ZIP"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00", 4) << u"packed"_s;
    QTest::newRow("xz") << QByteArray("\xfd"
                                      "7zXZ\x00",
                                      6)
                        << u"packed"_s;
    QTest::newRow("Zstandard") << QByteArray("\x28\xb5\x2f\xfd") << u"packed"_s;
    QTest::newRow("any text") << QByteArray("Once upon a time") << u"no GGUF file"_s;
    QTest::newRow("one byte") << QByteArray("x") << u"no GGUF file"_s;
    QTest::newRow("one good byte") << QByteArray("G") << u"cut off"_s;
}

void TestGguf::saysWhatABrokenFileLooksLike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    // A name is never taken for a place of another word.
    const GgufRefusal why = refusal(bytes, u"100%2 %1.gguf"_s);
    QCOMPARE(why.kind, Kind::Broken);
    QVERIFY2(why.words.contains(words), qPrintable(why.words));
    QVERIFY2(why.words.contains(u"“100%2 %1.gguf”"_s), qPrintable(why.words));
}

void TestGguf::tellsUnsupportedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");

    const auto versioned = [](quint32 version) {
        GgufWriter writer = GgufWriter::tinyModel();
        writer.setVersion(version);
        return writer.file();
    };
    QTest::newRow("version 1") << versioned(1) << u"version 1"_s;
    QTest::newRow("version 4") << versioned(4) << u"version 4"_s;
    QTest::newRow("big endian") << versioned(0x03000000) << u"big endian"_s;
    QTest::newRow("GGML") << QByteArray("lmgg\x01\x00\x00\x00", 8) << u"before GGUF"_s;
    QTest::newRow("GGJT") << QByteArray("tjgg\x03\x00\x00\x00", 8) << u"before GGUF"_s;

    const auto withText = [](const QByteArray &key, const QByteArray &value) {
        GgufWriter writer;
        writer.addText(key, value);
        if (key != "general.architecture")
            writer.addText("general.architecture", "llama");
        writer.addText("tokenizer.ggml.model", "llama");
        writer.addTensor("a", 0, {8});
        return writer.file();
    };
    QTest::newRow("adapter") << withText("general.type", "adapter") << u"--lora"_s;
    QTest::newRow("adapter without a type") << withText("adapter.type", "lora") << u"--lora"_s;
    QTest::newRow("mmproj") << withText("general.type", "mmproj") << u"--mmproj"_s;
    QTest::newRow("clip") << withText("general.architecture", "clip") << u"--mmproj"_s;
    QTest::newRow("importance matrix") << withText("general.type", "imatrix") << u"no language model"_s;
    QTest::newRow("no architecture") << withText("general.architecture", "") << u"no language model"_s;
    QTest::newRow("embeddings") << withText("general.architecture", "nomic-bert") << u"embeddings"_s;

    GgufWriter pooled;
    pooled.addText("general.architecture", "qwen3");
    pooled.addNumber("qwen3.pooling_type", 3);
    pooled.addText("tokenizer.ggml.model", "gpt2");
    pooled.addTensor("a", 0, {8});
    QTest::newRow("embeddings of a usual architecture") << pooled.file() << u"embeddings"_s;

    GgufWriter mute;
    mute.addText("general.architecture", "llama");
    mute.addTensor("a", 0, {8});
    QTest::newRow("no vocabulary") << mute.file() << u"no vocabulary"_s;

    GgufWriter empty;
    empty.addText("general.architecture", "llama");
    empty.addText("tokenizer.ggml.model", "llama");
    QTest::newRow("nothing but a vocabulary") << empty.file() << u"but no model"_s;

    GgufWriter old = GgufWriter::tinyModel();
    old.addTensorAt("old", 31, {64}, 0);
    QTest::newRow("quantised as nobody can any more") << old.file() << u"given up"_s;
}

void TestGguf::tellsUnsupportedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const GgufRefusal why = refusal(bytes);
    QVERIFY2(why.words.contains(words), qPrintable(why.words));
    QCOMPARE(why.kind, Kind::Unsupported);
    QVERIFY2(why.words.contains(u"“model.gguf”"_s), qPrintable(why.words));
}

void TestGguf::nonsenseIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");

    constexpr quint64 huge = std::numeric_limits<quint64>::max();
    const auto counted = [](quint64 tensors, quint64 pairs) {
        return "GGUF" + GgufWriter::little(quint32(3)) + GgufWriter::little(tensors) + GgufWriter::little(pairs)
            + QByteArray(1000, '\0');
    };
    const auto withPair = [](quint32 type, const QByteArray &value) {
        GgufWriter writer = GgufWriter::tinyModel();
        writer.addPair("x", type, value);
        return writer.file();
    };
    const auto withTensor = [](quint32 type, const QList<quint64> &extents, quint64 offset) {
        GgufWriter writer = GgufWriter::tinyModel();
        writer.addTensorAt("x", type, extents, offset);
        return writer.file();
    };
    QTest::newRow("version 0") << "GGUF" + QByteArray(100, '\0');
    QTest::newRow("too many pairs") << counted(0, huge);
    QTest::newRow("too many tensors") << counted(huge, 0);
    QTest::newRow("many tensors") << counted(1 << 20, 0);
    QTest::newRow("text of all memory") << withPair(8, GgufWriter::little(huge));
    QTest::newRow("text of a gigabyte") << withPair(8, GgufWriter::little(quint64(1) << 30));
    QTest::newRow("array of all memory") << withPair(9, GgufWriter::array(10, huge, {}));
    QTest::newRow("array whose size overflows") << withPair(9, GgufWriter::array(10, huge / 8 + 2, {}));
    QTest::newRow("array of many texts") << withPair(9, GgufWriter::array(8, huge, {}));
    QTest::newRow("array of an unknown type") << withPair(9, GgufWriter::array(13, 0, {}));
    QTest::newRow("value of an unknown type") << withPair(13, {});
    QTest::newRow("no alignment") << [] {
        GgufWriter writer = GgufWriter::tinyModel();
        writer.addNumber("general.alignment", 0);
        return writer.file();
    }();
    QTest::newRow("odd alignment") << [] {
        GgufWriter writer = GgufWriter::tinyModel();
        writer.addNumber("general.alignment", 24);
        return writer.file();
    }();
    QTest::newRow("tensor of five dimensions") << withTensor(0, {1, 1, 1, 1, 1}, 0);
    QTest::newRow("tensor larger than any") << withTensor(0, {quint64(1) << 40, quint64(1) << 40}, 0);
    QTest::newRow("tensor of all memory") << withTensor(0, {huge}, 0);
    QTest::newRow("tensor with half a block") << withTensor(8, {33}, 0);
    QTest::newRow("tensor between two places") << withTensor(0, {8}, 3);
    QTest::newRow("tensor far away") << withTensor(0, {8}, huge - 31);
    QTest::newRow("deep arrays") << withPair(9, [] {
        QByteArray value = GgufWriter::array(0, 0, {});
        for (int depth = 0; depth < 1000; ++depth)
            value = GgufWriter::array(9, 1, value);
        return value;
    }());
}

void TestGguf::nonsenseIsBroken()
{
    QFETCH(QByteArray, bytes);
    const GgufRefusal why = refusal(bytes);
    QCOMPARE(why.kind, Kind::Broken);
    QVERIFY2(why.words.contains(u"damaged"_s) || why.words.contains(u"cut off"_s), qPrintable(why.words));
}

void TestGguf::cutAnywhereIsBroken()
{
    const QByteArray whole = GgufWriter::tinyModel().file();
    const QString path = write(whole);
    QVERIFY(readGguf(path));
    // What fills up the last tensor's place may be missing: there is none here, 64 numbers of 4 bytes are a whole place.
    for (qsizetype length = whole.size() - 1; length >= 0; --length) {
        QVERIFY(QFile::resize(path, length));
        const auto read = readGguf(path);
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().kind, Kind::Broken);
        QVERIFY2(read.error().words.contains(length == 0 ? u"empty"_s : u"cut off"_s), qPrintable(read.error().words));
    }
}

void TestGguf::survivesAnyByte()
{
    const QByteArray whole = GgufWriter::tinyModel().file();
    const qsizetype headerSize = GgufWriter::tinyModel().header().size();
    QFile file(write(whole));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto put = [&file](qsizetype at, char byte) { return file.seek(at) && file.putChar(byte); };
    for (qsizetype at = 0; at < headerSize; ++at) {
        for (const char byte : {'\0', '\x7f', '\x80', '\xff'}) {
            QVERIFY(put(at, byte));
            const auto read = readGguf(file.fileName());
            QVERIFY(read || !read.error().words.isEmpty());
        }
        QVERIFY(put(at, whole[at]));
    }
    QVERIFY(readGguf(file.fileName()));
}

void TestGguf::saysHowMuchOfACutFileIsThere()
{
    QFile starter(starterModelFile());
    QVERIFY(starter.open(QIODevice::ReadOnly));
    const GgufRefusal why = refusal(starter.read(3'000'000));
    QCOMPARE(why.kind, Kind::Broken);
    QVERIFY2(why.words.contains(u"3.0 MB of 4.6 MB are there"_s), qPrintable(why.words));
    QCOMPARE(why.info.name, u"Starter"_s);
    QCOMPARE(why.info.parameters, 4'262'144);
}

void TestGguf::skipsArraysOfAnyDepth()
{
    GgufWriter writer;
    const QByteArray texts =
        GgufWriter::array(8, 3, GgufWriter::text("one") + GgufWriter::text("") + GgufWriter::text("3"));
    const QByteArray numbers = GgufWriter::array(12, 2, QByteArray(16, 'x'));
    writer.addPair("nested", 9, GgufWriter::array(9, 3, texts + numbers + GgufWriter::array(9, 1, texts)));
    writer.addPair("none", 9, GgufWriter::array(9, 0, {}));
    writer.addPair("float", 6, QByteArray(4, 'x'));
    writer.addPair("double", 12, QByteArray(8, 'x'));
    writer.addPair("truth", 7, QByteArray(1, '\x01'));
    writer.addPair("general.license", 9, texts); // of a type that nobody expects
    writer.addPair("general.name", 6, QByteArray(4, 'x'));
    writer.addText("general.architecture", "llama");
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addTensor("a", 0, {8});
    const auto read = readGguf(write(writer.file()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().words));
    QCOMPARE(read->architecture, u"llama"_s);
    QCOMPARE(read->license, QString());
    QCOMPARE(read->parameters, 8);
}

void TestGguf::skipsALargeVocabulary()
{
    QByteArray tokens;
    for (int i = 0; i < 250'000; ++i)
        tokens += GgufWriter::text("token" + QByteArray::number(i));
    GgufWriter writer;
    writer.addPair("tokenizer.ggml.tokens", 9, GgufWriter::array(8, 250'000, tokens));
    writer.addPair("tokenizer.ggml.scores", 9, GgufWriter::array(6, 250'000, QByteArray(1'000'000, '\0')));
    writer.addText("general.architecture", "gemma3");
    writer.addText("tokenizer.ggml.model", "llama");
    writer.addTensor("a", 0, {8});
    const auto read = readGguf(write(writer.file()));
    QVERIFY(read);
    QCOMPARE(read->vocabularyTokens, 250'000);
    QCOMPARE(read->architecture, u"gemma3"_s);
}

//! One file of three; the first has the header of a whole model and no tensors.
static QByteArray part(quint16 number)
{
    GgufWriter writer;
    if (number == 0) {
        writer.addText("general.architecture", "llama");
        writer.addText("general.name", "Large");
        writer.addText("tokenizer.ggml.model", "llama");
    }
    writer.addPair("split.no", 2, GgufWriter::little(number));
    writer.addPair("split.count", 2, GgufWriter::little(quint16(3)));
    if (number > 0)
        writer.addTensor("a" + QByteArray::number(number), 8, {64, 10});
    return writer.file();
}

void TestGguf::readsAModelInSeveralFiles()
{
    const QString first = write(part(0), u"big-00001-of-00003.gguf"_s);
    write(part(1), u"big-00002-of-00003.gguf"_s);
    write(part(2), u"big-00003-of-00003.gguf"_s);
    const auto read = readGguf(first);
    QVERIFY2(read, read ? "" : qPrintable(read.error().words));
    QCOMPARE(read->name, u"Large"_s);
    QCOMPARE(read->parts, 3);
    QCOMPARE(read->parameters, 1280);
    QCOMPARE(read->quantisation, u"Q8_0"_s);
    QCOMPARE(read->sizeBytes, part(0).size() + part(1).size() + part(2).size());
}

void TestGguf::wantsAllPartsOfAModel()
{
    const QString first = write(part(0), u"some-00001-of-00003.gguf"_s);
    const auto missing = readGguf(first);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::Unsupported);
    QVERIFY2(missing.error().words.contains(u"“some-00002-of-00003.gguf” is not beside it"_s),
             qPrintable(missing.error().words));
    QCOMPARE(missing.error().info.name, u"Large"_s);

    const QString second = write(part(1), u"some-00002-of-00003.gguf"_s);
    const auto later = readGguf(second);
    QVERIFY(!later);
    QCOMPARE(later.error().kind, Kind::Unsupported);
    QVERIFY2(later.error().words.contains(
                 u"part 2 of a model in 3 files: choose the first one, “some-00001-of-00003.gguf”"_s),
             qPrintable(later.error().words));

    write(part(2).chopped(100), u"some-00003-of-00003.gguf"_s);
    const auto cut = readGguf(first);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Kind::Broken);
    QVERIFY2(cut.error().words.contains(u"“some-00003-of-00003.gguf” is cut off"_s), qPrintable(cut.error().words));

    const GgufRefusal renamed = refusal(part(0), u"renamed.gguf"_s);
    QCOMPARE(renamed.kind, Kind::Unsupported);
    QVERIFY2(renamed.words.contains(u"-00001-of-00003.gguf"_s), qPrintable(renamed.words));
}

void TestGguf::missingFile()
{
    for (const QString &path : {m_folder.filePath(u"none.gguf"_s), m_folder.path(), QString()}) {
        const auto read = readGguf(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Unreadable);
    }
}

QTEST_GUILESS_MAIN(TestGguf)
#include "tst_gguf.moc"
