// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguftables.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! What `ggml_blck_size` and `ggml_type_size` of libggml-base 0.7.0 answer (asked 2026-11-20); the numbers are those of
//! `enum ggml_type` in ggml/include/ggml.h.
constexpr std::array types = std::to_array<GgmlType>({
    {"F32", 1, 4},      {"F16", 1, 2},        {"Q4_0", 32, 18},     {"Q4_1", 32, 20},     {"Q4_2", 0, 0},
    {"Q4_3", 0, 0},     {"Q5_0", 32, 22},     {"Q5_1", 32, 24},     {"Q8_0", 32, 34},     {"Q8_1", 32, 36},
    {"Q2_K", 256, 84},  {"Q3_K", 256, 110},   {"Q4_K", 256, 144},   {"Q5_K", 256, 176},   {"Q6_K", 256, 210},
    {"Q8_K", 256, 292}, {"IQ2_XXS", 256, 66}, {"IQ2_XS", 256, 74},  {"IQ3_XXS", 256, 98}, {"IQ1_S", 256, 50},
    {"IQ4_NL", 32, 18}, {"IQ3_S", 256, 110},  {"IQ2_S", 256, 82},   {"IQ4_XS", 256, 136}, {"I8", 1, 1},
    {"I16", 1, 2},      {"I32", 1, 4},        {"I64", 1, 8},        {"F64", 1, 8},        {"IQ1_M", 256, 56},
    {"BF16", 1, 2},     {"Q4_0_4_4", 0, 0},   {"Q4_0_4_8", 0, 0},   {"Q4_0_8_8", 0, 0},   {"TQ1_0", 256, 54},
    {"TQ2_0", 256, 66}, {"IQ4_NL_4_4", 0, 0}, {"IQ4_NL_4_8", 0, 0}, {"IQ4_NL_8_8", 0, 0}, {"MXFP4", 32, 17},
    {"NVFP4", 64, 36},  {"Q1_0", 128, 18},    {"Q2_0", 64, 18},
});

//! `enum llama_ftype` in llama.cpp, include/llama.h, and `LlamaFileType` in gguf-py/gguf/constants.py (read 2026-11-20).
//! Nothing where a number has been withdrawn.
constexpr std::array fileTypes = std::to_array<const char *>({
    "F32",    "F16",     "Q4_0",   "Q4_1",   "",       "",       "",       "Q8_0",  "Q5_0",    "Q5_1",   "Q2_K",
    "Q3_K_S", "Q3_K_M",  "Q3_K_L", "Q4_K_S", "Q4_K_M", "Q5_K_S", "Q5_K_M", "Q6_K",  "IQ2_XXS", "IQ2_XS", "Q2_K_S",
    "IQ3_XS", "IQ3_XXS", "IQ1_S",  "IQ4_NL", "IQ3_S",  "IQ3_M",  "IQ2_S",  "IQ2_M", "IQ4_XS",  "IQ1_M",  "BF16",
    "",       "",        "",       "TQ1_0",  "TQ2_0",  "MXFP4",  "NVFP4",  "Q1_0",
});
//! Added to the number where a tool has guessed it.
constexpr qint64 guessedFileType = 1024;

//! `LLM_ARCH_NAMES` of llama.cpp, src/llama-arch.cpp, with those that libllama 0.7.0 has besides (read 2026-11-20).
constexpr auto architectures = std::to_array<std::string_view>({
    "llama",
    "llama4",
    "deci",
    "falcon",
    "grok",
    "gpt2",
    "gptj",
    "gptneox",
    "mpt",
    "baichuan",
    "starcoder",
    "refact",
    "bloom",
    "stablelm",
    "qwen",
    "qwen2",
    "qwen2moe",
    "qwen2vl",
    "qwen3",
    "qwen3moe",
    "qwen3next",
    "qwen3vl",
    "qwen3vlmoe",
    "qwen35",
    "qwen35moe",
    "clef",
    "vllm-decision2",
    "qwen4exp",
    "phi2",
    "phi3",
    "phimoe",
    "plamo",
    "plamo2",
    "plamo3",
    "codeshell",
    "orion",
    "internlm2",
    "minicpm",
    "minicpm3",
    "gemma",
    "gemma2",
    "gemma3",
    "gemma3n",
    "gemma4",
    "gemma4-assistant",
    "starcoder2",
    "mamba",
    "mamba2",
    "maple",
    "jamba",
    "falcon-h1",
    "xverse",
    "command-r",
    "cohere2",
    "cohere2moe",
    "dbrx",
    "olmo",
    "olmo2",
    "olmoe",
    "muse-glimmer",
    "openelm",
    "arctic",
    "deepseek",
    "deepseek2",
    "deepseek2-ocr",
    "deepseek32",
    "deepseek4",
    "chatglm",
    "glm4",
    "glm4moe",
    "glm-dsa",
    "glm5-next",
    "bitnet",
    "t5",
    "jais",
    "jais2",
    "nemotron",
    "nemotron_h",
    "nemotron_h_moe",
    "exaone",
    "exaone4",
    "exaone-moe",
    "rwkv6",
    "rwkv6qwen2",
    "rwkv7",
    "arwkv7",
    "granite",
    "granitemoe",
    "granitehybrid",
    "graniteswitch",
    "granite_swa",
    "chameleon",
    "plm",
    "bailingmoe",
    "bailingmoe2",
    "bailingmoe3",
    "dots1",
    "dots3note",
    "arcee",
    "afmoe",
    "laguna",
    "ernie4_5",
    "ernie4_5-moe",
    "hunyuan-moe",
    "hunyuan-dense",
    "hunyuan_vl",
    "hy_v3",
    "hy_v4",
    "smollm3",
    "gpt-oss",
    "lfm2",
    "lfm2moe",
    "dream",
    "smallthinker",
    "llada",
    "llada-moe",
    "seed_oss",
    "grovemoe",
    "apertus",
    "minimax-01",
    "minimax-m2",
    "minimax-m3",
    "hrm_text",
    "cogvlm",
    "rnd1",
    "pangu-embedded",
    "mistral3",
    "mistral4",
    "eagle3",
    "dflash",
    "paddleocr",
    "mimo2",
    "step35",
    "spark2_5",
    "maincoder",
    "maion-coder",
    "kimi-linear",
    "kimi-k3",
    "talkie",
    "mellum",
    "nanbeige",
    "qwen3tts",
    "pockettts",
    "k2-horizon",
});

constexpr auto encoders = std::to_array<std::string_view>({
    "bert",
    "modern-bert",
    "nomic-bert",
    "nomic-bert-moe",
    "neo-bert",
    "jina-bert-v2",
    "jina-bert-v3",
    "eurobert",
    "gemma-embedding",
    "gemma-embedding2",
    "llama-embed",
    "t5encoder",
    "wavtokenizer-dec",
});

} // namespace

std::span<const GgmlType> ggmlTypes()
{
    return types;
}

QString ggufFileTypeName(qint64 fileType)
{
    const qint64 number = fileType >= guessedFileType ? fileType - guessedFileType : fileType;
    if (number < 0 || number >= qint64(fileTypes.size()))
        return {};
    return QString::fromLatin1(fileTypes[size_t(number)]);
}

bool isKnownArchitecture(const QByteArray &architecture)
{
    return std::ranges::contains(architectures, std::string_view(architecture)) || isEncoderArchitecture(architecture);
}

bool isEncoderArchitecture(const QByteArray &architecture)
{
    return std::ranges::contains(encoders, std::string_view(architecture));
}

} // namespace etude
