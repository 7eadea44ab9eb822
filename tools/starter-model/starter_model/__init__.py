# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes and measures Etude's starter model; README.md, one folder up, says what it is.

From texts to the model file:

    grammar        texts with alternatives
    texts          what is in ../texts
    slots          words, code and stories that are made up
    prompts        what a user may type
    conversations  prompts and the answers that are wanted
    template       a conversation as the text that the model reads
    tokenizer      that text as numbers
    batches        conversations for one step of training
    model, muon    the network, and the optimiser of its matrices
    training       the steps
    export         the weights as a GGUF file
    fingerprint    tells whether the texts still are those of a model

Measuring it, all through the real llama-server:

    server         starts and asks it
    judge          whose answer an answer is
    evaluation     held-out prompts, and the gate that a new model has to pass
    robustness     odd sampling, long prompts, long chats
    rendering      that training and llama-server read a conversation alike
"""
