// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/messagesmodel.h"

namespace etude {

//! A message; its text, thoughts and images live in objects that views can follow while they change. For the files of
//! MessagesModel only.
class MessagesModel::Turn final : public QObject {
public:
    Message message = {}; //!< all but text, reasoning and images
    GrowingText text;
    GrowingText thoughts;
    AttachmentsModel images;
    bool isAnswer = false;
    bool isRunning = false;
    AnswerNotes notes = {};
    std::shared_ptr<const Recording> recording = {};
};

} // namespace etude
