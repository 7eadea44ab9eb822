# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon: momentum whose update is made nearly orthogonal, for the matrices inside the blocks.

Keller Jordan and others, "Muon: An optimizer for hidden layers in neural networks",
https://kellerjordan.github.io/posts/muon
"""

from collections.abc import Iterable

import torch

#: The coefficients of the article's fifth-degree polynomial: five rounds bring all singular values near 1.
NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
ROUNDS = 5


def orthogonalised(update: torch.Tensor) -> torch.Tensor:
    tall = update.shape[0] > update.shape[1]
    if tall:
        update = update.T
    update = update / (update.norm() + 1e-7)
    a, b, c = NEWTON_SCHULZ
    for _ in range(ROUNDS):
        square = update @ update.T
        update = a * update + (b * square + c * square @ square) @ update
    return update.T if tall else update


class Muon(torch.optim.Optimizer):
    def __init__(
        self,
        matrices: Iterable[torch.Tensor],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        compute_type: torch.dtype = torch.bfloat16,
    ) -> None:
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self.compute_type = compute_type

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for matrix in group["params"]:
                mean = self.state[matrix].setdefault("mean", torch.zeros_like(matrix))
                mean.lerp_(matrix.grad, 1 - group["momentum"])
                update = orthogonalised(matrix.grad.lerp(mean, group["momentum"]).to(self.compute_type))
                matrix.mul_(1 - group["lr"] * group["weight_decay"])
                matrix.add_(update.float(), alpha=-group["lr"] * max(1, matrix.shape[0] / matrix.shape[1]) ** 0.5)
